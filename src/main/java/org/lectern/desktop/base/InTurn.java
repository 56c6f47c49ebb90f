package org.lectern.desktop.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work in the background that is done in the order in which it was given, one piece after the other. Whatever was given is done, also
 * where nobody is there any more to hear of it: who closes the workers waits for the last piece. Used on the landing thread.
 */
public final class InTurn {
    private final Background background;
    private final Runnable idle;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean working;
    private long open;

    /** Nothing is to be done. */
    public InTurn(Background background) {
        this(background, () -> {});
    }

    /**
     * As {@link #InTurn(Background)}.
     *
     * @param idle what to do whenever the outcome of the last piece was told
     */
    public InTurn(Background background, Runnable idle) {
        this.background = background;
        this.idle = idle;
    }

    /** Does the work when all that was given before is done, and tells its outcome. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        open++;
        Background here = new Background(Runnable::run, background.landing());
        add(() -> here.run(
                work, outcome -> told(() -> done.accept(outcome)), failure -> told(() -> failed.accept(failure))));
    }

    private void told(Runnable outcome) {
        open--;
        try {
            outcome.run();
        } finally {
            if (open == 0) {
                idle.run();
            }
        }
    }

    private void add(Runnable piece) {
        boolean begin;
        synchronized (waiting) {
            waiting.add(piece);
            begin = !working;
            working = true;
        }
        if (begin) {
            background.start(this::work);
        }
    }

    /** One worker does all there is, so that nothing has to be handed to workers that are closing. */
    private void work() {
        for (Optional<Runnable> piece = next(); piece.isPresent(); piece = next()) {
            piece.get().run();
        }
    }

    private Optional<Runnable> next() {
        synchronized (waiting) {
            Optional<Runnable> piece = Optional.ofNullable(waiting.poll());
            working = piece.isPresent();
            return piece;
        }
    }

    /** Whether the outcome of some of it was not told yet. */
    public boolean isBusy() {
        return open > 0;
    }
}
