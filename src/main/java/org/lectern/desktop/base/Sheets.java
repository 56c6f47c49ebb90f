package org.lectern.desktop.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What can lie over the window. While something does, single letters are not for what is behind it. Used on the FX thread. */
public final class Sheets {
    private final Deque<Runnable> open = new ArrayDeque<>();

    /**
     * Adds a sheet that opens and closes by itself.
     *
     * @param isOpen whether it is there
     * @param close closes it, as the escape key does
     */
    public void add(ObservableValue<Boolean> isOpen, Runnable close) {
        isOpen.subscribe(now -> {
            open.remove(close);
            if (now) {
                open.push(close);
            }
        });
    }

    /** What closes the sheet that was opened last; empty when none is open. */
    public Optional<Runnable> top() {
        return Optional.ofNullable(open.peek());
    }
}
