package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.paper.PaperId;
import org.testfx.api.FxRobot;

/** A reading list from the first paper to the last word, by keys and by dragging, in the real window. */
class ListsWindowTest {
    private static final String GROUP = "Reading group";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static ListView<?> entries(TestWindow window) {
        return window.node("list-entries", ListView.class);
    }

    private static ListContent stored(TestWindow window) {
        return window.lectern.listContent(GROUP);
    }

    private static List<PaperId> papers(TestWindow window) {
        return stored(window).entries().stream().map(entry -> entry.paper()).toList();
    }

    private static ListCell<?> cell(TestWindow window, int row) {
        return Fx.get(() -> entries(window).lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** The robot's drag ends nowhere on the headless platform, so the events are made by hand. */
    private static void fire(Node on, javafx.event.EventType<MouseEvent> type, double y) {
        Fx.run(() -> {
            Bounds bounds = on.localToScene(on.getBoundsInLocal());
            on.fireEvent(new MouseEvent(
                    type,
                    bounds.getMinX() + 100,
                    y,
                    bounds.getMinX() + 100,
                    y,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        });
    }

    private static Bounds bounds(Node node) {
        return Fx.get(() -> node.localToScene(node.getBoundsInLocal()));
    }

    @Test
    void papersAreAddedOrderedAndSpokenOf() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            window.lectern.me("Ada");
            Fx.run(() -> {
                window.main.hits().getSelectionModel().clearSelection();
                List.of(0, 1, 2).forEach(window.main.hits().getSelectionModel()::select);
                window.main.hits().requestFocus();
            });
            robot.type(KeyCode.L);
            Fx.await(
                    "the chooser",
                    () -> window.node("list-chooser-name", TextField.class).isFocused());
            robot.write(GROUP, 0);
            Fx.await("a new list", () -> window.scene.lookup("#list-chooser .offer") != null);
            robot.type(KeyCode.ENTER);
            Fx.await(
                    "the list",
                    () -> window.lectern.library().readingLists().named(GROUP).isPresent());
            List<PaperId> added = papers(window);
            assertThat(added).hasSize(3);

            robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
            Fx.await(
                    "its papers",
                    () -> window.scene.lookup("#list-entries") != null
                            && entries(window).getItems().size() == 3
                            && entries(window).isFocused());
            robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
            Fx.await("the order", () -> papers(window).equals(List.of(added.get(1), added.get(0), added.get(2))));
            robot.type(KeyCode.V).type(KeyCode.A);
            Fx.await(
                    "vote and state",
                    () -> stored(window).entry(added.get(0)).orElseThrow().sum() == 1
                            && stored(window)
                                    .entry(added.get(0))
                                    .orElseThrow()
                                    .field(EntryField.STATE)
                                    .isPresent());

            Fx.run(window.node("list-section", Button.class)::fire);
            Fx.await(
                    "the field",
                    () -> window.scene.lookup("#section-name") instanceof TextField field && field.isFocused());
            // The list may make its rows anew while somebody types.
            robot.write("Next ", 0);
            Fx.run(() -> {
                entries(window).refresh();
                window.scene.getRoot().layout();
            });
            robot.write("week", 0).type(KeyCode.ENTER);
            Fx.await(
                    "the section",
                    () -> stored(window).sections().stream()
                            .anyMatch(section -> section.title().equals("Next week")));
            Fx.await("its row", () -> entries(window).getItems().size() == 4);

            Fx.run(() -> window.scene.getRoot().layout());
            ListCell<?> first = cell(window, 0);
            double end = bounds(cell(window, 3)).getMaxY() - 3;
            fire(first, MouseEvent.MOUSE_PRESSED, bounds(first).getCenterY());
            fire(first, MouseEvent.MOUSE_DRAGGED, bounds(first).getCenterY() + 20);
            fire(first, MouseEvent.MOUSE_DRAGGED, end);
            window.picture("test-lists-drag");
            fire(first, MouseEvent.MOUSE_RELEASED, end);
            Fx.await(
                    "the paper in the section",
                    () -> stored(window)
                            .entry(added.get(1))
                            .orElseThrow()
                            .section()
                            .isPresent());

            Fx.run(() -> entries(window).requestFocus());
            robot.type(KeyCode.E);
            TextArea note = window.node("entry-note", TextArea.class);
            Fx.await("the note", note::isFocused);
            robot.write("See *page* 3 of https://example.org", 0).type(KeyCode.ESCAPE);
            Fx.await(
                    "the note kept",
                    () -> stored(window)
                            .entry(added.get(1))
                            .orElseThrow()
                            .field(EntryField.NOTE)
                            .equals(Optional.of("See *page* 3 of https://example.org")));
            Fx.run(window.node("entry-note-preview", Button.class)::fire);
            assertThat(Fx.get(() -> window.node("entry-note-shown", Node.class).getAccessibleText()))
                    .isEqualTo("See page 3 of https://example.org");
            window.picture("test-lists-light");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-lists-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();

            Fx.run(window.models.library()::undo);
            Fx.await(
                    "no note",
                    () -> stored(window)
                            .entry(added.get(1))
                            .orElseThrow()
                            .field(EntryField.NOTE)
                            .isEmpty());
            Fx.run(() -> entries(window).requestFocus());
            robot.type(KeyCode.DELETE);
            Fx.await("two papers", () -> papers(window).size() == 2);
            robot.type(KeyCode.ESCAPE);
            Fx.await("the hits", () -> window.models.places().exploring().get());
        }
    }
}
