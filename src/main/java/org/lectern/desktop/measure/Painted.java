package org.lectern.desktop.measure;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Tells when something that a window shows is on the screen: the frame whose layout has it was painted, and where JavaFX paints in memory was
 * handed to the window system too. JavaFX has no public word for that moment, so a job of no work is put behind those that paint; this is the one
 * place that knows of it. Used on the FX thread.
 */
final class Painted {
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(BooleanSupplier shown, CompletableFuture<Long> painted) {}

    Painted(Scene scene) {
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /**
     * When something will have been painted, in nanoseconds of {@link System#nanoTime}.
     *
     * @param shown whether it is there, asked after each layout
     */
    CompletableFuture<Long> when(BooleanSupplier shown) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        waiting.add(new Waiting(shown, painted));
        Platform.requestNextPulse();
        return painted;
    }

    private void laidOut() {
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting one = all.next();
            if (one.shown().getAsBoolean()) {
                all.remove();
                // The frame goes to the painting thread when this pulse is over, and comes back for the window system.
                Platform.runLater(() -> paint(() -> one.painted().complete(System.nanoTime())));
            }
        }
    }

    private static void paint(Runnable painted) {
        var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(painted)));
    }
}
