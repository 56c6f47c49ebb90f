package org.lectern;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lectern.digest.Outcome;
import org.lectern.digest.Passage;
import org.lectern.digest.Refusal;
import org.lectern.digest.Stopped;

/**
 * Reads a listing on a thread of its own, a passage or two ahead of the thread that takes them, so that reading and storing go on
 * at the same time. For one listing.
 */
final class ReadAhead {
    /** How often a reader that waits looks whether it still should. */
    private static final long PAUSE_MILLIS = 50;

    private final BlockingQueue<Optional<Passage>> ahead = new ArrayBlockingQueue<>(1);
    private volatile boolean wanted = true;

    private ReadAhead() {}

    /**
     * Reads; returns or throws what the reading does, after it has ended.
     *
     * @param reading reads a listing and gives its passages, until it is told that no more are wanted
     * @param first is given each passage on the thread that reads
     * @param second is given each passage on the caller's thread, and says whether it wants more; an interrupted caller wants
     *     none
     */
    static Outcome read(
            Function<Predicate<Passage>, Outcome> reading, Consumer<Passage> first, Predicate<Passage> second) {
        ReadAhead read = new ReadAhead();
        FutureTask<Outcome> task = new FutureTask<>(() -> {
            try {
                return reading.apply(passage -> {
                    first.accept(passage);
                    return read.put(Optional.of(passage));
                });
            } finally {
                read.put(Optional.empty());
            }
        });
        Thread thread = Thread.ofPlatform().daemon().name("reading").start(task);
        boolean all = false;
        try {
            all = read.give(second);
        } finally {
            read.wanted = false;
            end(thread);
        }
        Outcome outcome = task.state() == FutureTask.State.SUCCESS ? task.resultNow() : failed(task.exceptionNow());
        // The reader may have been at the end already.
        return all || outcome instanceof Refusal ? outcome : new Stopped(outcome.file());
    }

    /** Waits until there is room; false when no more is wanted. */
    private boolean put(Optional<Passage> passage) {
        try {
            while (wanted && !ahead.offer(passage, PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                // The taker is busy.
            }
            return wanted;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("nobody interrupts this thread", impossible);
        }
    }

    /** Gives all passages; false when they are not wanted, or this thread is interrupted. */
    private boolean give(Predicate<Passage> consumer) {
        try {
            for (Optional<Passage> next = ahead.take(); next.isPresent(); next = ahead.take()) {
                if (!consumer.test(next.get())) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for the thread's end, also when this one is interrupted. */
    private static void end(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outcome failed(Throwable failure) {
        switch (failure) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        }
    }
}
