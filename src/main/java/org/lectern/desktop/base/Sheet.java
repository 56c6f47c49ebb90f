package org.lectern.desktop.base;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that lies over the window while it is open. When it closes, the focus is where it was before: what is hidden with the focus in
 * it would hand it to the search field, and that closes whatever view is open. Used on the FX thread.
 */
public final class Sheet {
    private final Node node;
    private Optional<Node> before = Optional.empty();

    private Sheet(Node node) {
        this.node = node;
    }

    /**
     * Shows a node while something is open.
     *
     * @param focus gives the focus to something in it, once it is there
     */
    public static void show(Node node, ObservableValue<Boolean> open, Runnable focus) {
        Sheet sheet = new Sheet(node);
        node.setVisible(open.getValue());
        open.subscribe((was, now) -> {
            if (now) {
                sheet.open(focus);
            } else {
                sheet.close();
            }
        });
    }

    private void open(Runnable focus) {
        before = owner().filter(owner -> !Nodes.isInside(owner, node));
        node.setVisible(true);
        focus.run();
    }

    /** Who went elsewhere meanwhile stays there. */
    private void close() {
        if (owner().map(owner -> Nodes.isInside(owner, node)).orElse(true)) {
            before.filter(Sheet::isThere).ifPresent(Node::requestFocus);
        }
        before = Optional.empty();
        node.setVisible(false);
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(node.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
    }

    private static boolean isThere(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
