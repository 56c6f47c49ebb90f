package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.library.Done;
import org.lectern.library.Change;
import org.lectern.library.Maker;
import org.lectern.paper.PaperId;
import org.testfx.api.FxRobot;

/** Undo and redo of many steps by keys, in the real window. */
class UndoWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow open() {
        return TestWindow.open(folder.resolve("library"));
    }

    private TestWindow withSamples() {
        return TestWindow.withSamples(folder.resolve("library"));
    }

    private static PaperId paper(TestWindow window) {
        return window.lectern.library().paperIds().getFirst();
    }

    private static OptionalInt rating(TestWindow window) {
        return window.lectern.library().marks().of(paper(window)).rating();
    }

    private static void rate(TestWindow window, int stars) {
        window.lectern.mark(library -> library.marks().rate(List.of(paper(window)), stars));
    }

    private void undo() {
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private static void awaitSaid(TestWindow window, String beginning) {
        Fx.await("“" + beginning + "”", () -> window.text("status-last").startsWith(beginning));
    }

    private static MenuItem item(TestWindow window, String id) {
        return window.node("library-menu", MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stepsOfEarlierRunsAreUndoneAndBroughtBackByKeys() {
        try (TestWindow window = withSamples()) {
            rate(window, 2);
            rate(window, 5);
        }
        try (TestWindow window = open()) {
            // The search field has the focus; as nothing was typed there, the keys are for the library.
            undo();
            awaitSaid(window, "Undone: Rated ");
            assertThat(rating(window)).hasValue(2);
            assertThat(Fx.get(window.node("undo", Button.class)::getText)).isEqualTo("Redo");
            // Several at once act in order.
            undo();
            undo();
            Fx.await("no papers", () -> window.scene.lookup("#library-empty") != null);
            awaitSaid(window, "Undone: Imported ");
            undo();
            awaitSaid(window, "There is nothing to undo");
            Fx.await("no more to undo", () -> item(window, "undo").isDisable());
            assertThat(Fx.get(item(window, "undo")::getText)).isEqualTo("Undo");
        }
        try (TestWindow window = open()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Y);
            Fx.await("the samples", () -> window.models.search().hits().size() > 60);
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            Fx.await("the rating", () -> rating(window).equals(OptionalInt.of(5)));
            awaitSaid(window, "Redone: Rated ");
            Fx.await("nothing more to redo", () -> item(window, "redo").isDisable());
            assertThat(Fx.get(item(window, "undo")::getText))
                    .startsWith("Undo: Rated ")
                    .endsWith("with 5 stars");
            window.picture("test-redone");

            // The button takes back what stands beside it.
            Fx.run(window.node("undo", Button.class)::fire);
            Fx.await("the rating before", () -> rating(window).equals(OptionalInt.of(2)));
            awaitSaid(window, "Undone: Rated ");
            Fx.run(window.node("undo", Button.class)::fire);
            Fx.await("the rating again", () -> rating(window).equals(OptionalInt.of(5)));
        }
    }

    @Test
    void whatComesFromElsewhereIsToldButKeysPassItOver() {
        try (TestWindow window = withSamples()) {
            rate(window, 2);
            Optional<Change> others = window.lectern
                    .library()
                    .asOneStep(
                            Maker.OTHERS,
                            () -> window.lectern.mark(library -> library.saveSearch("Theirs", "speech", "relevance")),
                            done -> Optional.empty());
            Fx.run(() -> window.models.library().changed(Done.undoable(others.orElseThrow())));
            awaitSaid(window, others.orElseThrow().summary());

            undo();
            awaitSaid(window, "Undone: Rated ");
            assertThat(rating(window)).isEmpty();
            assertThat(window.lectern.library().savedSearches()).hasSize(1);
        }
    }

    @Test
    void aStepThatOthersBuiltOnIsToldOfAndPassedOverTheNextTime() {
        try (TestWindow window = withSamples()) {
            rate(window, 2);
            window.lectern.mark(library -> library.marks().note(paper(window), "mine"));
            window.lectern
                    .library()
                    .asOneStep(
                            Maker.OTHERS,
                            () -> window.lectern.mark(library -> library.marks().note(paper(window), "theirs")),
                            done -> Optional.empty());

            undo();
            awaitSaid(window, "Not undone: “");
            assertThat(window.text("status-last")).endsWith("Once more to undo what was done before it.");
            assertThat(rating(window)).hasValue(2);
            Fx.await("what is before it", () -> item(window, "undo").getText().startsWith("Undo: Rated "));
            window.picture("test-not-undone");
            undo();
            awaitSaid(window, "Undone: Rated ");
            assertThat(rating(window)).isEmpty();
        }
    }

    @Test
    void whatIsTypedInAFieldIsUndoneThere() {
        try (TestWindow window = withSamples()) {
            rate(window, 2);
            TextField field = window.node("search-field", TextField.class);
            robot.write("speech", 0);
            undo();
            Fx.await("the field's own undo", () -> !"speech".equals(field.getText()));
            robot.push(KeyCode.SHORTCUT, KeyCode.Y);
            Fx.await("the field's own redo", () -> "speech".equals(field.getText()));
            undo();
            Fx.await("the field's own undo again", () -> !"speech".equals(field.getText()));
            undo();
            undo();
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            Fx.await("the field's redo by its other key", () -> !field.getText().isEmpty());
            assertThat(rating(window)).hasValue(2);
        }
    }
}
