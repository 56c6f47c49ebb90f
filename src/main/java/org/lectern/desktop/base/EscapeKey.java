package org.lectern.desktop.base;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lists and trees take the Escape key for themselves, to end an editing that ours do not know: it is for the window. Stateless. */
public final class EscapeKey {
    private EscapeKey() {}

    /** Does something when the key is pressed in a list or tree. */
    public static void of(Control list, Runnable action) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                action.run();
                event.consume();
            }
        });
    }

    /**
     * Passes the key on to what is around a list or tree.
     *
     * @param when whether it is nobody else's now
     */
    public static void pass(Control list, BooleanSupplier when) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && list.equals(event.getTarget()) && when.getAsBoolean()) {
                event.consume();
                list.getParent().fireEvent(event.copyFor(list.getParent(), list.getParent()));
            }
        });
    }
}
