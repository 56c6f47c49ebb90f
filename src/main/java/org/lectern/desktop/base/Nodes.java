package org.lectern.desktop.base;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Questions about the nodes of a window. Stateless. */
public final class Nodes {
    private Nodes() {}

    /** Whether a node that has lost the focus lost it to another of its window, and not with its window to another. */
    public static boolean isLeft(Node node) {
        return node.getScene() == null || !node.equals(node.getScene().getFocusOwner());
    }

    /** Whether a node is another or somewhere below it. */
    public static boolean isInside(@Nullable Node child, Node ancestor) {
        for (@Nullable Node at = child; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
