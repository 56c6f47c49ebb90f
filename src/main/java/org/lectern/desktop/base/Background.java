package org.lectern.desktop.base;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work off the FX thread that lands on it once. Immutable; safe for use by several threads.
 *
 * @param workers where the work is done
 * @param landing where its outcome is told: the FX thread
 */
public record Background(Executor workers, Executor landing) {
    private static final Texts TEXTS = Texts.of(Background.class);
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /**
     * Does the work on a worker and tells its outcome on the landing thread.
     *
     * @param work what to do
     * @param done what to do with its outcome
     * @param failed what to do with what it threw, which is logged too
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        start(() -> {
            try {
                T outcome = work.call();
                landing.execute(() -> done.accept(outcome));
            } catch (Throwable thrown) {
                LOG.warn("work in the background failed", thrown);
                Exception failure = exception(thrown);
                landing.execute(() -> failed.accept(failure));
            }
        });
    }

    /** Errors are told like everything else: who waits for an outcome would wait for ever. */
    private static Exception exception(Throwable thrown) {
        return thrown instanceof Exception exception
                ? exception
                : new IllegalStateException(TEXTS.get("wrong", thrown), thrown);
    }

    /** Starts work on a worker; after the window was closed there are none, and nobody wants the work. */
    void start(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException closed) {
            LOG.debug("The window is closed; what was to be done is not", closed);
        }
    }

    /** What to tell a person about a failure: its message, or its name when it has none. */
    public static String explain(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
