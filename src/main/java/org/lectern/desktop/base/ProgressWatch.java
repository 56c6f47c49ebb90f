package org.lectern.desktop.base;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.lectern.task.Pace;
import org.lectern.task.Progress;

/**
 * Hands the progress of a worker to the FX thread: the latest step only, and no more than one on its way, however often the worker
 * reports. Safe for use by several threads.
 */
public final class ProgressWatch implements Progress {
    private static final Texts TEXTS = Texts.of(ProgressWatch.class);
    private static final CoreSentences SENTENCES = CoreSentences.of(TEXTS, "step.");

    private final Executor landing;
    private final Consumer<Step> told;
    private final Pace pace;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicReference<Optional<Told>> latest = new AtomicReference<>(Optional.empty());

    private record Told(String what, long done, long total, boolean bytes) {}

    /**
     * Watches work that begins now.
     *
     * @param landing the FX thread
     * @param told is given the steps there
     * @param clock what the rate is told by
     */
    public ProgressWatch(Executor landing, Consumer<Step> told, InstantSource clock) {
        this.landing = landing;
        this.told = told;
        this.pace = new Pace(clock);
    }

    @Override
    public void report(String what, long done, long total) {
        hand(new Told(what, done, total, false));
    }

    @Override
    public void reportBytes(String what, long done, long total) {
        hand(new Told(what, done, total, true));
    }

    private void hand(Told now) {
        if (latest.getAndSet(Optional.of(now)).isEmpty()) {
            landing.execute(this::land);
        }
    }

    private void land() {
        Optional<Told> now = latest.getAndSet(Optional.empty());
        if (!ended.get()) {
            now.map(this::step).ifPresent(told);
        }
    }

    private Step step(Told now) {
        Optional<String> left = now.bytes ? pace.inBytes(now.done, now.total).map(SENTENCES::told) : Optional.empty();
        String done = now.bytes && now.total > 0 ? " · " + Words.bytes(now.done, now.total) : "";
        return new Step(
                SENTENCES.told(now.what)
                        + done
                        + left.map(words -> " · " + words).orElse(""),
                now.done,
                now.total);
    }

    /** Asks the worker to stop. */
    public void cancel() {
        cancelled.set(true);
    }

    /** The work is over: a step that is still on its way is told no more. */
    public void end() {
        ended.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
