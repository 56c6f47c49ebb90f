package org.lectern.search;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on all cores: on that of the thread that gives them too, which so never gets far ahead. The pieces are
 * done in any order. The first failure is thrown to the giver, and nothing more is begun. For one giver, and one use.
 */
final class Workers implements AutoCloseable {
    /** A piece of work. */
    interface Work {
        void run() throws IOException;
    }

    private final ThreadPoolExecutor threads;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Workers(String name) {
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        threads = new ThreadPoolExecutor(
                others,
                others,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(2 * others),
                Thread.ofPlatform().daemon().name(name + "-", 1).factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** Takes a piece; does it at once when the others have enough to do. */
    void give(Work work) throws IOException {
        check();
        threads.execute(() -> {
            if (failure.get() != null) {
                return;
            }
            try {
                work.run();
            } catch (IOException | RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            }
        });
    }

    /** Waits until all that was given is done, also when this thread is interrupted meanwhile. */
    void finish() throws IOException {
        await();
        check();
    }

    /** Not the executor's own way to close: that drops what waits when this thread is interrupted. */
    private void await() {
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() throws IOException {
        switch (failure.get()) {
            case null -> {}
            case IOException failed -> throw failed;
            case RuntimeException failed -> throw failed;
            case Error failed -> throw failed;
            case Throwable impossible -> throw new IllegalStateException(impossible);
        }
    }

    /** Ends; what was not begun is left out. Waits for what was begun, so that what it writes to can be closed. */
    @Override
    public void close() {
        failure.compareAndSet(null, new CancellationException());
        await();
    }
}
