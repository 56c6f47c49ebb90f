package org.lectern.desktop.base;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Work that waits for what is on its way to the screen. Used on the FX thread. */
public final class Frames {
    /** A frame has 16 ms; laying out what was done takes about as long as doing it. */
    private static final long BUDGET = TimeUnit.MILLISECONDS.toNanos(6);

    /** Who types without a pause still sees the rest follow. */
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(250);

    private static final Later LATER = new Later();

    private Frames() {}

    /**
     * Makes work that waits: whenever it is asked for, it is done once some frames later, when what was shown by then is painted, and as much of
     * all such work in one frame as it has room for. For what is looked at after something else that changed with it.
     */
    public static Runnable later(Runnable work) {
        return () -> LATER.ask(work);
    }

    /** Whether nothing of what was made to wait by {@link #later} still does: all that has changed is shown. */
    public static boolean areSettled() {
        return LATER.waiting.isEmpty();
    }

    /** Does something when what is shown by now is painted. */
    public static void afterNext(Runnable work) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                // A frame begins when the one before it is painted; the window system may still have to be given that.
                if (frames == 2) {
                    stop();
                    Platform.runLater(work);
                }
            }
        }.start();
    }

    /** What waits, in the order in which it was first asked for. */
    private static final class Later extends AnimationTimer {
        private final SequencedSet<Runnable> waiting = new LinkedHashSet<>();
        private long since;
        private int frames;

        void ask(Runnable work) {
            if (waiting.isEmpty()) {
                since = System.nanoTime();
                start();
            }
            frames = 0;
            waiting.add(work);
        }

        @Override
        public void handle(long now) {
            frames++;
            long began = System.nanoTime();
            if (frames < 2 && began - since < LONGEST_WAIT) {
                return;
            }
            do {
                waiting.removeFirst().run();
            } while (!waiting.isEmpty() && System.nanoTime() - began < BUDGET);
            if (waiting.isEmpty()) {
                stop();
            }
        }
    }
}
