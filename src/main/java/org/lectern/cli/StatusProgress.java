package org.lectern.cli;

import java.time.InstantSource;
import org.lectern.task.Pace;
import org.lectern.task.Progress;

/**
 * Shows progress as a line of status that changes, and lets Ctrl-C cancel: while it is open, the end of the program waits
 * for the work to come to a safe place.
 */
final class StatusProgress implements Progress, AutoCloseable {
    private static final long REDRAW_NANOS = 100_000_000;

    private final Console console;
    private final Thread hook = new Thread(this::cancelAndWait, "cancel");
    private final Pace pace = new Pace(InstantSource.system());
    private final Object end = new Object();
    private volatile boolean cancelled;
    private boolean closed;
    private long drawn = System.nanoTime() - REDRAW_NANOS;

    private StatusProgress(Console console) {
        this.console = console;
    }

    static StatusProgress on(Console console) {
        StatusProgress progress = new StatusProgress(console);
        Runtime.getRuntime().addShutdownHook(progress.hook);
        return progress;
    }

    @Override
    public void report(String what, long done, long total) {
        draw(what, done, total, false);
    }

    @Override
    public void reportBytes(String what, long done, long total) {
        draw(what, done, total, true);
    }

    private void draw(String what, long done, long total, boolean bytes) {
        long now = System.nanoTime();
        if (now - drawn >= REDRAW_NANOS) {
            drawn = now;
            String left =
                    bytes ? pace.inBytes(done, total).map(words -> "  " + words).orElse("") : "";
            console.status(total > 0 ? "%3d%%  %s%s".formatted(100 * done / total, what, left) : what);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    private void cancelAndWait() {
        cancelled = true;
        synchronized (end) {
            while (!closed) {
                try {
                    end.wait();
                } catch (InterruptedException goingDown) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        console.clearStatus();
        synchronized (end) {
            closed = true;
            end.notifyAll();
        }
        if (!cancelled) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException goingDownNow) {
                cancelled = true; // the hook runs, and has just been told to end
            }
        }
    }
}
