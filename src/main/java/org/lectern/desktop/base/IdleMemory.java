package org.lectern.desktop.base;

import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Gives memory back while nobody works at a window. The collector that the launcher chooses looks through all of the heap only when it is
 * full, and the system has memory for much that nobody needs until then; a look takes a tenth of a second, which nobody notices who has
 * not touched anything for a while.
 */
public final class IdleMemory {
    /** When nothing was touched for so long. */
    public static final Duration IDLE = Duration.seconds(5);

    /** Less is not worth a look, in bytes. */
    private static final long MUCH = 48L << 20;

    private final AtomicLong left = new AtomicLong();

    private IdleMemory() {}

    /** Watches over a window; to be called on the FX thread. */
    public static void of(Scene scene) {
        IdleMemory memory = new IdleMemory();
        PauseTransition idle = new PauseTransition(IDLE);
        idle.setOnFinished(event -> {
            Thread.ofVirtual().name("idle-memory").start(memory::giveBack);
            // Work in the background goes on while nobody is there.
            idle.playFromStart();
        });
        scene.addEventFilter(InputEvent.ANY, event -> idle.playFromStart());
        idle.play();
    }

    private void giveBack() {
        if (used() - left.get() > MUCH) {
            System.gc();
            left.set(used());
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
