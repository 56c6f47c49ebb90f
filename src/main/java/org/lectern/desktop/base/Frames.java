package org.lectern.desktop.base;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Work that waits for what is on its way to the screen. Used on the FX thread. */
public final class Frames {
    private Frames() {}

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
}
