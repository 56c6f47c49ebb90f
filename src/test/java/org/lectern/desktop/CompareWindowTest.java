package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Paper;
import org.testfx.api.FxRobot;

/** Papers put aside and compared, in the real window. */
class CompareWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static List<String> tray(TestWindow window) {
        return Fx.get(
                () -> window.models.tray().papers().stream().map(Paper::title).toList());
    }

    private static void select(TestWindow window, int... rows) {
        Fx.run(() -> {
            window.main.hits().getSelectionModel().clearSelection();
            IntStream.of(rows).forEach(window.main.hits().getSelectionModel()::select);
            window.main.hits().requestFocus();
        });
    }

    @Test
    void aKeyPutsHitsAsideWhateverIsSearchedAndTheyAreThereAfterARestart() {
        List<String> put;
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Node tray = window.node("compare-tray", Node.class);
            assertThat(tray.isVisible()).isFalse();
            String first = window.titles().getFirst();
            select(window, 0);
            robot.type(KeyCode.C);
            Fx.await("one paper", () -> tray(window).equals(List.of(first)));
            window.search("brain");
            List<String> found = window.titles();
            select(window, 1, 2);
            robot.type(KeyCode.C);
            Fx.await("three papers", () -> tray(window).size() == 3);
            put = tray(window);
            assertThat(put).containsExactly(first, found.get(1), found.get(2));
            assertThat(tray.isVisible()).isTrue();
            assertThat(Fx.get(() -> window.node("compare-tray-papers", HBox.class)
                            .getChildren()
                            .size()))
                    .isEqualTo(3);
            window.picture("test-tray");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-tray-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
        }
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            Fx.await("the same papers", () -> tray(window).equals(put));
            select(window, 0);
            Fx.await(
                    "a selection",
                    () -> !window.models.export().choice().selected().get().isEmpty());
            robot.type(KeyCode.C);
            Fx.await("two papers", () -> tray(window).size() == 2);
        }
    }

    @Test
    void noMoreThanSixAreTakenAndClearingIsUndone() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            select(window, 0, 1, 2, 3, 4, 5, 6);
            robot.type(KeyCode.C);
            Fx.await("a sentence", () -> window.text("compare-tray-problem").startsWith("Of 7 papers"));
            select(window, 0, 1, 2, 3, 4, 5);
            robot.type(KeyCode.C);
            Fx.await("six papers", () -> tray(window).size() == 6);
            assertThat(window.text("compare-tray-problem")).isEmpty();
            window.picture("test-tray-full");
            select(window, 6);
            robot.type(KeyCode.C);
            Fx.await("a sentence", () -> window.text("compare-tray-problem").startsWith("A comparison has six"));
            assertThat(tray(window)).hasSize(6);
            Fx.run(window.node("compare-clear", Button.class)::fire);
            Fx.await("none", () -> tray(window).isEmpty());
            Fx.run(window.node("compare-restore", Button.class)::fire);
            Fx.await("six again", () -> tray(window).size() == 6);
            List<String> before = tray(window);
            Fx.run(() -> window.models
                    .tray()
                    .move(window.models.tray().papers().getFirst().id(), 2));
            Fx.await(
                    "another order",
                    () -> tray(window)
                            .equals(List.of(
                                    before.get(1),
                                    before.get(2),
                                    before.get(0),
                                    before.get(3),
                                    before.get(4),
                                    before.get(5))));
        }
    }
}
