package org.lectern.desktop.base;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The test's own thread as the one on which answers land: view models run without a toolkit. */
public final class Landing implements Executor {
    private static final long LIMIT_SECONDS = 60;

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable landing) {
        work.add(landing);
    }

    /** Lets answers land until something holds. */
    public void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            next();
        }
    }

    /** Lets one answer land, waiting for it. */
    public void next() {
        try {
            @Nullable Runnable landing = work.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (landing == null) {
                throw new AssertionError("nothing landed");
            }
            landing.run();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Lets all that has come so far land. */
    public void runAll() {
        for (Runnable landing = work.poll(); landing != null; landing = work.poll()) {
            landing.run();
        }
    }
}
