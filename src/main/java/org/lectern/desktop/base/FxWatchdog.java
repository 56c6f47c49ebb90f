package org.lectern.desktop.base;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the FX thread again and again whether it is there, and tells whenever it had something else to do for longer than {@value #LONGEST_MILLIS}
 * ms, with what that was. What it costs is a wake-up every few milliseconds, so it is for tests, benchmarks and whoever looks for what is slow.
 * Safe for use by several threads.
 */
public final class FxWatchdog implements AutoCloseable {
    /** The longest that a task on the FX thread may take. */
    public static final int LONGEST_MILLIS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(FxWatchdog.class);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final String OURS = "org.lectern.";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Consumer<Stall> told;
    private final Thread watcher;
    private final Thread watched;
    private volatile long answered;
    private volatile boolean closed;

    /**
     * A while in which the FX thread did not get to anything new.
     *
     * @param millis how long, by the clock; much of it may be other programs'
     * @param cpuMillis the processor time of the FX thread meanwhile; 0 where that is not known
     * @param stack where it was found in the middle of that, the innermost call first; at times empty
     */
    public record Stall(double millis, double cpuMillis, List<StackTraceElement> stack) {
        /** Copies the list. */
        public Stall {
            stack = List.copyOf(stack);
        }

        /** The innermost call of Lectern's own code; else the innermost of all. */
        public String place() {
            return stack.stream()
                    .filter(call -> call.getClassName().startsWith(OURS))
                    .findFirst()
                    .or(() -> stack.stream().findFirst())
                    .map(StackTraceElement::toString)
                    .orElse("unknown");
        }

        @Override
        public String toString() {
            return "%.0f ms (%.0f ms of CPU) at %s".formatted(millis, cpuMillis, place());
        }
    }

    private FxWatchdog(Thread watched, Consumer<Stall> told) {
        this.watched = watched;
        this.told = told;
        this.watcher = Thread.ofPlatform().daemon().name("fx-watchdog").start(this::watch);
    }

    /**
     * Watches the FX thread, on which this is called, until it is closed.
     *
     * @param told is told of every long task, on the watching thread
     */
    public static FxWatchdog watching(Consumer<Stall> told) {
        return new FxWatchdog(Thread.currentThread(), told);
    }

    private void watch() {
        while (!closed) {
            long asked = System.nanoTime();
            long cpu = cpu();
            answered = 0;
            Platform.runLater(() -> answered = System.nanoTime());
            List<StackTraceElement> stack = List.of();
            while (answered == 0 && !closed) {
                LockSupport.parkNanos(PAUSE);
                if (stack.isEmpty() && System.nanoTime() - asked > TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS / 2)) {
                    stack = List.of(watched.getStackTrace());
                }
            }
            double millis = (answered - asked) / 1e6;
            if (!closed && millis > LONGEST_MILLIS) {
                Stall stall = new Stall(millis, (cpu() - cpu) / 1e6, stack);
                log(stall);
                told.accept(stall);
            }
        }
    }

    /** What is long by the clock alone was held up by other programs, of which there is much on a busy machine. */
    private static void log(Stall stall) {
        if (stall.cpuMillis() > LONGEST_MILLIS) {
            LOG.info("The window stood still for {}", stall);
        } else {
            LOG.debug("The window stood still for {}", stall);
        }
    }

    /** The processor time that the FX thread has had since it began, in nanoseconds; 0 where that is not known. */
    public long cpu() {
        return THREADS.isThreadCpuTimeSupported() ? Math.max(0, THREADS.getThreadCpuTime(watched.threadId())) : 0;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watcher);
    }
}
