package org.lectern.desktop.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work in the background that is done in the order in which it was given, one piece after the other. Used on the landing thread. */
public final class InTurn {
    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public InTurn(Background background) {
        this.background = background;
    }

    /** Does the work when all that was given before is done, and tells its outcome. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> background.run(
                work,
                outcome -> {
                    next();
                    done.accept(outcome);
                },
                failure -> {
                    next();
                    failed.accept(failure);
                }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable work = waiting.poll();
        busy = work != null;
        if (work != null) {
            work.run();
        }
    }

    /** Whether some of it is not done yet. */
    public boolean isBusy() {
        return busy;
    }
}
