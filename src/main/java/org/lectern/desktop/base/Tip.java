package org.lectern.desktop.base;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a node says while the mouse rests on it. A tooltip of JavaFX is a window with a scene, and most are never seen: here it is made when the
 * mouse first comes. Used on the FX thread.
 */
public final class Tip {
    private static final Object KEY = Tip.class;

    private final Node node;
    private String text = "";
    private Optional<Tooltip> tooltip = Optional.empty();

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> entered());
    }

    /** Has a node say a text in place of the one before; nothing, where it is empty. It is its help for who hears it, if that has no other. */
    public static void set(Node node, String text) {
        if (!text.equals(of(node))) {
            ((Tip) node.getProperties().computeIfAbsent(KEY, key -> new Tip(node))).say(text);
        }
    }

    /** What a node says; empty for nothing. */
    public static String of(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof Tip tip ? tip.text : "";
    }

    private void say(String now) {
        String help = node.getAccessibleHelp();
        if (help == null || help.equals(text)) {
            node.setAccessibleHelp(now);
        }
        text = now;
        if (text.isEmpty()) {
            tooltip.ifPresent(shown -> Tooltip.uninstall(node, shown));
            tooltip = Optional.empty();
        } else {
            tooltip.ifPresent(shown -> shown.setText(text));
        }
    }

    private void entered() {
        if (tooltip.isEmpty() && !text.isEmpty()) {
            Tooltip made = new Tooltip(text);
            Tooltip.install(node, made);
            tooltip = Optional.of(made);
        }
    }
}
