package org.lectern.desktop.base;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A question that is asked again and again while older answers are still on their way: only the newest answer is told.
 * At most two questions are worked on at once, so that a slow old one never holds up a new one; one that is outdated before its
 * turn is never asked. Used on one thread, the landing thread of the background.
 */
public final class Latest {
    private static final int AT_ONCE = 2;

    private final Background background;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicLong newest = new AtomicLong();

    public Latest(Background background) {
        this.background = background;
    }

    /** Asks; the answer or the failure is told unless something newer was asked meanwhile. */
    public <T> void ask(Callable<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        askAfter(Duration.ZERO, question, answered, failed);
    }

    /** Asks when nothing newer was asked for some time: for what costs much and is not needed while somebody types. */
    public <T> void askAfter(Duration pause, Callable<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        long mine = newest.incrementAndGet();
        background.start(() -> {
            if (!isNewestAfter(pause, mine)) {
                return;
            }
            turns.acquireUninterruptibly();
            try {
                if (newest.get() == mine) {
                    answer(mine, question, answered, failed);
                }
            } finally {
                turns.release();
            }
        });
    }

    private boolean isNewestAfter(Duration pause, long mine) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        return newest.get() == mine;
    }

    /** Whatever is on its way is not told any more. */
    public void forget() {
        newest.incrementAndGet();
    }

    private <T> void answer(long mine, Callable<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        Background inPlace = new Background(Runnable::run, work -> land(mine, work));
        inPlace.run(question, answered, failed);
    }

    private void land(long mine, Runnable work) {
        background.landing().execute(() -> {
            if (newest.get() == mine) {
                work.run();
            }
        });
    }
}
