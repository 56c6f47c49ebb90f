package org.lectern.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Looks for controls that somebody who hears the window would not hear of, and for controls that a test cannot name. */
final class AccessibilityWalk {
    private AccessibilityWalk() {}

    /** The controls without accessible text and without text of their own, each as its class and id. */
    static List<String> unnamed(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, found);
        return found;
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && isForPeople(control) && !isNamed(control)) {
            found.add("unnamed: " + describe(control));
        }
        if (node.isFocusTraversable() && node.getId() == null && !(node instanceof ScrollBar)) {
            found.add("focusable without id: " + describe(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static boolean isForPeople(Control control) {
        boolean decoration = control instanceof ScrollBar
                || (control instanceof Cell<?> cell && cell.isEmpty())
                || (control instanceof Label label && isEmpty(label.getText()));
        boolean pane = control instanceof ScrollPane && !control.isFocusTraversable();
        return !decoration && !pane;
    }

    private static boolean isNamed(Control control) {
        return !isEmpty(control.getAccessibleText())
                || (control instanceof Labeled labeled && !isEmpty(labeled.getText()));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName() + '#' + node.getId() + ' ' + node.getStyleClass();
    }
}
