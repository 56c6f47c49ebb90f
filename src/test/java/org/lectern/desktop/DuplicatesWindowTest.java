package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.duplicates.DuplicatesViewModel;
import org.lectern.desktop.duplicates.DuplicatesViewModel.State;
import org.lectern.desktop.duplicates.TwoWordings;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** The pairs of probable duplicates in the real window, answered by keys. */
class DuplicatesWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow window(boolean filled) {
        TestWindow window = TestWindow.open(folder.resolve("library"), 1280, 800);
        if (filled) {
            window.lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
            window.lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
            Fx.run(window.models::start);
            Fx.await("the papers", () -> window.models.search().hits().size() == 4);
        }
        return window;
    }

    private static void open(TestWindow window, FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        Fx.await("the pairs", () -> window.models.duplicates().state().get() instanceof State.Found);
    }

    private static String focus(TestWindow window) {
        return Fx.get(() -> window.scene.getFocusOwner().getId());
    }

    @Test
    void keysAnswerThePairsAndUndoBringsThemBack() {
        try (TestWindow window = window(true)) {
            DuplicatesViewModel duplicates = window.models.duplicates();
            open(window, robot);
            Fx.await("the list's focus", () -> "duplicates-list".equals(focus(window)));
            window.picture("test-duplicates");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-duplicates-dark");

            ListView<?> list = window.node("duplicates-list", ListView.class);
            robot.type(KeyCode.DOWN);
            Fx.await("the second pair", () -> list.getSelectionModel().getSelectedIndex() == 1);
            robot.type(KeyCode.UP);
            robot.type(KeyCode.L);
            Fx.await(
                    "the first put off",
                    () -> duplicates
                            .selected()
                            .get()
                            .equals(java.util.Optional.of(duplicates.pairs().getFirst())));
            robot.type(KeyCode.N);
            Fx.await(
                    "one pair",
                    () -> duplicates.pairs().size() == 1 && duplicates.answers().size() == 1);
            robot.type(KeyCode.M);
            Fx.await(
                    "no pair",
                    () -> duplicates.pairs().isEmpty() && duplicates.answers().size() == 2);
            assertThat(window.node("duplicates-none", Node.class).isVisible()).isTrue();
            assertThat(window.lectern.library().statistics().papers()).isEqualTo(3);
            window.picture("test-duplicates-none-dark");

            robot.type(KeyCode.A);
            Fx.await("the answers", () -> window.scene.lookup("#duplicates-given") != null);
            window.picture("test-duplicates-answers-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            long first = Fx.get(() -> duplicates.answers().getLast().change().number());
            Fx.run(window.node("duplicates-back-" + first, Button.class)::fire);
            Fx.await(
                    "one pair again",
                    () -> duplicates.pairs().size() == 1 && duplicates.answers().size() == 1);
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            Fx.await("both answers again", () -> duplicates.answers().size() == 2);
            robot.type(KeyCode.ESCAPE);
            Fx.await("no duplicates", () -> !duplicates.isOpen().get());
            Fx.await("the hits", () -> "hits".equals(focus(window)));
        }
    }

    /** A preprint and what was published, once somebody has said that they are one work. */
    @Test
    void aMergedPaperShowsItsVersions() {
        try (TestWindow window = window(true)) {
            open(window, robot);
            robot.type(KeyCode.M);
            Fx.await("one pair", () -> window.models.duplicates().pairs().size() == 1);
            robot.type(KeyCode.ESCAPE);
            window.search("spikes");
            Fx.await("the versions", () -> window.scene.lookup("#version-2") != null);
            window.picture("test-versions");
            Fx.run(window.node("version-1", Button.class)::fire);
            Fx.run(window.node("version-2", Button.class)::fire);
            assertThat(window.visited)
                    .containsExactly("https://arxiv.org/abs/2603.00123", "https://doi.org/10.5555/1234567");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
        }
    }

    @Test
    void theReviewOfAnImportNamesThemAndItsReportLeadsToThem() {
        try (TestWindow window = window(false)) {
            window.lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
            Fx.run(window.models::start);
            Fx.run(() -> window.models.imports().importText(TwoWordings.AUTUMN));
            Fx.await("the question", () -> "report-import".equals(focus(window)));
            Button fold = window.node("report-duplicates", Button.class);
            assertThat(Fx.get(fold::getText)).isEqualTo("2 probable duplicates");
            Fx.run(fold::fire);
            window.picture("test-review-duplicates");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            robot.type(KeyCode.ENTER);
            Fx.await("the report", () -> "report-close".equals(focus(window)));
            Fx.run(window.node("report-answer", Button.class)::fire);
            Fx.await("the pairs", () -> window.models.duplicates().pairs().size() == 2);
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-report-duplicates-dark");
        }
    }

    @Test
    void whereThereAreNoneTheWindowSaysWhatIsLookedFor() {
        try (TestWindow window = window(false)) {
            open(window, robot);
            assertThat(window.node("duplicates-none", Node.class).isVisible()).isTrue();
            window.picture("test-duplicates-empty");
            Fx.run(() -> {
                window.lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
                window.lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
                window.models.duplicates().look();
            });
            Fx.await("the pairs", () -> window.models.duplicates().pairs().size() == 2);
            window.picture("test-duplicates-later");
            Fx.run(window.node("duplicates-second-0", Button.class)::fire);
            Fx.await("the listing", () -> window.models.source().isOpen().getValue());
            Fx.run(window.models.source()::close);
            robot.push(KeyCode.SHORTCUT, KeyCode.K);
            Fx.await("no duplicates", () -> !window.models.duplicates().isOpen().get());
        }
    }
}
