package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.FxWatchdog;
import org.lectern.desktop.base.FxWatchdog.Stall;
import org.lectern.desktop.library.LibraryAccess;
import org.testfx.api.FxRobot;

/** What watches the thread that draws. */
class FrameTimesWindowTest {
    @TempDir
    Path folder;

    /** Keeps the thread that calls it for longer than it may. */
    private static void dawdle() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(4L * FxWatchdog.LONGEST_MILLIS);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Test
    void aLongTaskIsToldWithItsPlace() {
        Fx.start();
        List<Stall> stalls = new CopyOnWriteArrayList<>();
        FxWatchdog watchdog = Fx.get(() -> FxWatchdog.watching(stalls::add));
        try (watchdog) {
            Fx.await("the long task", () -> {
                javafx.application.Platform.runLater(FrameTimesWindowTest::dawdle);
                return stalls.stream().anyMatch(stall -> stall.place().contains("dawdle"));
            });
        }
        assertThat(stalls).allMatch(stall -> stall.millis() > FxWatchdog.LONGEST_MILLIS);
    }

    @Test
    void theLibraryIsNeverAskedOnTheThreadThatDraws() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            LibraryAccess access = LibraryAccess.of(window.lectern);
            assertThat(access.statistics().papers()).isZero();
            assertThat(Fx.<Boolean>get(() -> {
                        try {
                            access.statistics();
                            return false;
                        } catch (AssertionError refused) {
                            return true;
                        }
                    }))
                    .as("assertions are on in tests")
                    .isTrue();
        }
    }

    @Test
    void theChartComesAndGoesByKey() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Node chart = window.node("frame-times", Node.class);
            assertThat(Fx.get(chart::isVisible)).isFalse();
            FxRobot robot = new FxRobot();
            robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F12)
                    .release(KeyCode.F12, KeyCode.SHIFT, KeyCode.SHORTCUT);
            Fx.await("the chart", chart::isVisible);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            window.picture("test-frame-times");
            robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F12)
                    .release(KeyCode.F12, KeyCode.SHIFT, KeyCode.SHORTCUT);
            Fx.await("no chart", () -> !chart.isVisible());
        }
    }
}
