package org.lectern.desktop.imports;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.lectern.desktop.imports.ImportViewModel.Step;
import org.lectern.task.Progress;

/**
 * Hands the progress of a worker to the FX thread: the latest step only, and no more than one on its way, however often the worker
 * reports. Safe for use by several threads.
 */
final class ProgressWatch implements Progress {
    private final Executor landing;
    private final Consumer<Step> told;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicReference<Optional<Step>> latest = new AtomicReference<>(Optional.empty());

    ProgressWatch(Executor landing, Consumer<Step> told) {
        this.landing = landing;
        this.told = told;
    }

    @Override
    public void report(String what, long done, long total) {
        if (latest.getAndSet(Optional.of(new Step(what, done, total))).isEmpty()) {
            landing.execute(this::land);
        }
    }

    private void land() {
        Optional<Step> step = latest.getAndSet(Optional.empty());
        if (!ended.get()) {
            step.ifPresent(told);
        }
    }

    /** Asks the worker to stop. */
    void cancel() {
        cancelled.set(true);
    }

    /** The work is over: a step that is still on its way is told no more. */
    void end() {
        ended.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
