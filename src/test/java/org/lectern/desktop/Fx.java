package org.lectern.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.lectern.desktop.base.Frames;

/** The FX thread, for tests. */
final class Fx {
    private static final long LIMIT_SECONDS = 60;
    // Not at once: the window needs the processor for what is waited for.
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private Fx() {}

    /** Starts the toolkit, once. */
    static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException running) {
            // another test has started it
        }
        Platform.setImplicitExit(false);
    }

    /** Does something on the FX thread and waits for its end; at once when this is the FX thread. */
    static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException("the FX thread does not answer", late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds and all that has changed is shown, looking at it on the FX thread. */
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!get(() -> holds.getAsBoolean() && Frames.areSettled())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
