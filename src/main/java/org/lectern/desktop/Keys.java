package org.lectern.desktop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.NameField;

/** The keys of the window that no single view owns. */
final class Keys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Commands commands;
    private final Models models;
    private final TextField field;
    private final ListView<?> hits;

    Keys(Commands commands, Models models, TextField field, ListView<?> hits) {
        this.commands = commands;
        this.models = models;
        this.field = field;
        this.hits = hits;
    }

    void listenTo(Scene scene) {
        for (Command command : commands.all()) {
            command.shortcut().ifPresent(keys -> scene.getAccelerators().put(keys, command::run));
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        // A list takes the escape key for itself, to end an editing that this one does not know.
        hits.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(scene, event));
    }

    /**
     * What is being written is undone by its field. Else it is the library's turn, which is asked even where nothing was to undo when it
     * was last looked at: another program may have changed it.
     */
    private void step(Scene scene, KeyEvent event) {
        boolean back = UNDO.match(event);
        boolean forth = REDO.stream().anyMatch(keys -> keys.match(event));
        if (!back && !forth) {
            return;
        }
        if (scene.getFocusOwner() instanceof TextInputControl text && isEdited(text)) {
            if (forth) {
                // Of the two keys for it, a field knows that of the platform.
                text.redo();
                event.consume();
            }
            return;
        }
        (back ? commands.undo() : commands.redo()).action().run();
        event.consume();
    }

    /** A field for a name is empty again when the name was taken, and what was typed for it is no longer of interest. */
    private static boolean isEdited(TextInputControl text) {
        boolean empty = text.getText().isEmpty();
        return text.isEditable()
                && !(empty && text instanceof NameField)
                && !(empty && !text.isUndoable() && !text.isRedoable());
    }

    private void pressed(Scene scene, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back(scene);
            event.consume();
        } else if (PASTE.match(event) && !isTyping(scene)) {
            commands.paste().run();
            event.consume();
        }
    }

    /**
     * Single letters are for the hits; the slash goes by the character it gives: on many keyboards it is not a key of its own. What lies
     * over the window has its own keys.
     */
    private void typed(Scene scene, KeyEvent event) {
        if (!isPlain(event) || isTyping(scene) || models.sheets().top().isPresent()) {
            return;
        }
        Optional<Command> meant = commands.all().stream()
                .filter(command -> command.letter().equals(Optional.of(event.getCharacter())))
                .findFirst();
        if (meant.isPresent()) {
            meant.get().run();
            event.consume();
        } else if (isStars(event)
                && (isInside(scene.getFocusOwner(), "hits") || isInside(scene.getFocusOwner(), "paper"))) {
            models.marks().rate(event.getCharacter().charAt(0) - '0');
            event.consume();
        }
    }

    /** A letter with Alt or Ctrl is a shortcut, somebody's; with both it is a sign of the keyboard, typed with AltGr. */
    private static boolean isPlain(KeyEvent event) {
        return event.isAltDown() == event.isControlDown() && !event.isMetaDown();
    }

    private static boolean isStars(KeyEvent event) {
        return event.getCharacter().length() == 1
                && event.getCharacter().charAt(0) >= '0'
                && event.getCharacter().charAt(0) <= '5';
    }

    /** One step back: what lies over the window goes, then the view in place of the panes; else from the paper to the hits, from anywhere else to the search field. */
    private void back(Scene scene) {
        Optional<Runnable> sheet = models.sheets().top();
        if (sheet.isPresent()) {
            sheet.get().run();
        } else if (!models.places().exploring().get()) {
            models.places().back();
            if (models.places().exploring().get()) {
                (hits.getScene() == null ? field : hits).requestFocus();
            }
        } else if (isInside(scene.getFocusOwner(), "paper")) {
            hits.requestFocus();
        } else {
            commands.focusSearch().run();
        }
    }

    private static boolean isInside(@Nullable Node node, String id) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTyping(Scene scene) {
        return switch (scene.getFocusOwner()) {
            case TextInputControl _ -> true;
            // The field of these is not what has the focus.
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}
