package org.lectern.desktop.triage;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.base.Command;

/**
 * The keys of the inbox, which lie under one hand, the left or the right: A S D F G take back, skip, put off, keep and open; U N M I O do the same,
 * with J and K for the rows below and above. Or the arrows: right keeps, left skips, down and up go through the rows, Enter opens, Backspace
 * takes back. Letters go by the sign they give, so that they are where the keyboard has them.
 */
final class TriageKeys {
    private final TriageViewModel model;
    private final TriageCommands commands;

    TriageKeys(TriageViewModel model, TriageCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    /** Listens to what is pressed in a view. */
    void listenTo(Node view) {
        view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent event) {
        if (event.isAltDown() != event.isControlDown()
                || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean known = true;
        switch (event.getCharacter()) {
            case "f", "i" -> commands.keep().run();
            case "d", "m" -> commands.later().run();
            case "s", "n" -> commands.skip().run();
            case "g", "o" -> commands.open().run();
            case "a", "u" -> commands.undo().run();
            case "j" -> model.next();
            case "k" -> model.previous();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** A button that has the focus keeps its keys. */
    private void pressed(KeyEvent event) {
        if (event.isAltDown()
                || event.isShortcutDown()
                || event.isShiftDown()
                || event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ButtonBase) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, KP_RIGHT -> commands.keep().run();
            case LEFT, KP_LEFT -> commands.skip().run();
            case DOWN, KP_DOWN -> model.next();
            case UP, KP_UP -> model.previous();
            case ENTER -> commands.open().run();
            case BACK_SPACE -> commands.undo().run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The keys of a command, for its button and who hears the window: {@code F}, and all of them. */
    static String shown(Command command) {
        return switch (command.id()) {
            case "triage.keep" -> "F · I · →";
            case "triage.later" -> "D · M";
            case "triage.skip" -> "S · N · ←";
            case "triage.open" -> "G · O · ⏎";
            case "triage.undo" -> "A · U · ⌫";
            case "triage.list" -> "L";
            case "triage.compare" -> "C";
            default -> "";
        };
    }
}
