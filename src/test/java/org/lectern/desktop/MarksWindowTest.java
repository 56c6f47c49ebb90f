package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;
import org.lectern.search.Facet;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** Marking a paper by the keys alone, in the real window. */
class MarksWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static PaperMarks stored(TestWindow window, PaperId paper) {
        return window.lectern.library().marks().of(paper);
    }

    private void key(KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private static void await(TestWindow window, String what, Predicate<PaperMarks> holds) {
        Fx.await(what, () -> holds.test(window.models.marks().known().get().marks()));
    }

    @Test
    void aPaperIsMarkedNarrowedToAndUndone() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"), 1280, 800)) {
            window.lectern.addSamples(Progress.NONE);
            Fx.run(window.models::start);
            Fx.await("the samples", () -> window.models.search().hits().size() > 60);
            Fx.await("a paper", () -> window.models.marks().paper().get().isPresent());
            PaperId paper = Fx.get(() -> window.models.marks().paper().get()).orElseThrow();

            robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
            await(window, "the state", marks -> marks.state() == ReadingState.READING);
            assertThat(Fx.<String>get(
                            () -> window.node("paper-state", MenuButton.class).getText()))
                    .isEqualTo("Reading");

            key(KeyCode.T);
            TextField tag = window.node("tag-add", TextField.class);
            Fx.await("the field", tag::isFocused);
            robot.write("To present", 0).type(KeyCode.ENTER);
            await(window, "the tag", marks -> marks.tags().equals(List.of("To present")));
            key(KeyCode.L);
            Fx.await("the field", () -> window.node("list-add", TextField.class).isFocused());
            robot.write("Reading group", 0).type(KeyCode.ENTER);
            await(window, "the list", marks -> marks.lists().equals(List.of("Reading group")));

            key(KeyCode.E);
            TextArea note = window.node("paper-note", TextArea.class);
            Fx.await("the field", note::isFocused);
            robot.write("Ask for the **data**.", 0).type(KeyCode.ESCAPE);
            await(window, "the note", marks -> marks.note().equals(Optional.of("Ask for the **data**.")));
            assertThat(stored(window, paper))
                    .isEqualTo(new PaperMarks(
                            ReadingState.READING,
                            List.of("To present"),
                            Optional.of("Ask for the **data**."),
                            List.of("Reading group")));
            Fx.await(
                    "the facet",
                    () -> window.models
                            .search()
                            .result()
                            .map(result -> result.facets()
                                    .getOrDefault(Facet.TAG, List.of())
                                    .size())
                            .equals(Optional.of(1)));
            window.settle();
            Fx.run(() -> {
                window.node("facets", javafx.scene.control.ScrollPane.class).setVvalue(1);
            });
            window.picture("test-marks-light");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-marks-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();

            Fx.run(() -> window.node("tag-0", Button.class).fire());
            await(window, "no tag", marks -> marks.tags().isEmpty());
            Fx.run(window.models.library()::undo);
            await(window, "the tag again", marks -> marks.tags().equals(List.of("To present")));
            window.search("is:reading tag:=\"to PRESENT\"");
            Fx.await("the paper alone", () -> window.models.search().hits().size() == 1);
            assertThat(Fx.get(() -> window.models.search().filters())).hasSize(2);
        }
    }
}
