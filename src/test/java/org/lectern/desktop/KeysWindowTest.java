package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.export.ExportFormat;
import org.testfx.api.FxRobot;

/** Who is given the keys, and where the focus is when something that lay over the window is gone. */
class KeysWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static void typed(TestWindow window, String letter, boolean control, boolean alt) {
        Fx.run(() -> window.scene
                .getFocusOwner()
                .fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, control, alt, false)));
    }

    private static void selectHit(TestWindow window) {
        Fx.run(() -> {
            window.main.hits().getSelectionModel().clearAndSelect(0);
            window.main.hits().requestFocus();
        });
    }

    private static boolean chooses(TestWindow window) {
        return Fx.get(() -> window.models.lists().chooser().isOpen().get());
    }

    private static int putAside(TestWindow window) {
        return Fx.get(() -> window.models.tray().papers().size());
    }

    @Test
    void aFieldInABoxKeepsItsLetters() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            selectHit(window);
            ComboBox<String> styles = Fx.get(() -> {
                ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList("apa", "ieee"));
                box.setId("box");
                box.setEditable(true);
                ((StackPane) window.scene.lookup("#main")).getChildren().add(box);
                return box;
            });
            Fx.run(() -> {
                // Without its skin it has nobody to give its keys to.
                styles.applyCss();
                styles.requestFocus();
            });
            Fx.await("the box", styles::isFocused);
            robot.write("cell/l4", 0);
            Fx.await("the letters", () -> styles.getEditor().getText().equals("cell/l4"));
            assertThat(putAside(window)).isZero();
            assertThat(chooses(window)).isFalse();
            assertThat(window.focus()).isEqualTo("box");
        }
    }

    @Test
    void theStyleOfAnExportIsTyped() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            selectHit(window);
            Fx.run(window.models.export()::open);
            Fx.run(() -> window.models.export().choice().format().set(ExportFormat.TEXT));
            ComboBox<?> styles = window.node("export-style", ComboBox.class);
            Fx.run(() -> {
                styles.requestFocus();
                styles.getEditor().selectAll();
            });
            robot.write("american/cl", 0);
            Fx.await("the style", () -> styles.getEditor().getText().equals("american/cl"));
            assertThat(putAside(window)).isZero();
            assertThat(window.focus()).isEqualTo("export-style");
        }
    }

    @Test
    void lettersWithAltAreNoCommands() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            selectHit(window);
            typed(window, "c", false, true);
            typed(window, "l", false, true);
            typed(window, "4", false, true);
            typed(window, "/", false, true);
            typed(window, "c", true, false);
            assertThat(window.focus()).isEqualTo("hits");
            assertThat(putAside(window)).isZero();
            assertThat(chooses(window)).isFalse();
            typed(window, "c", false, false);
            Fx.await("a paper put aside", () -> window.models.tray().papers().size() == 1);
            // Both together are AltGr, with which some keyboards type the slash.
            typed(window, "/", true, true);
            assertThat(window.focus()).isEqualTo("search-field");
        }
    }

    @Test
    void nothingIsDoneBehindASheet() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            selectHit(window);
            Fx.run(window.models.watch()::open);
            assertThat(window.focus()).isEqualTo("watch-close");
            typed(window, "c", false, false);
            typed(window, "l", false, false);
            typed(window, "/", false, false);
            assertThat(window.focus()).isEqualTo("watch-close");
            assertThat(putAside(window)).isZero();
            assertThat(chooses(window)).isFalse();
            robot.type(KeyCode.ESCAPE);
            Fx.await("the hits", () -> "hits".equals(window.focus()));
            typed(window, "l", false, false);
            Fx.await(
                    "the chooser",
                    () -> window.models.lists().chooser().isOpen().get());
        }
    }

    @Test
    void whoClosesASheetIsWhereTheyWere() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            var paper = Fx.get(
                    () -> window.models.search().hits().firstPage().getFirst().paper());
            window.lectern.mark(library -> library.readingLists().add("Group", List.of(paper.id()), true));
            Fx.run(() -> window.models.lists().all().open("Group"));
            Fx.await(
                    "its paper",
                    () -> window.scene.lookup("#list-entries") instanceof ListView<?> list
                            && list.getItems().size() == 1
                            && list.isFocused());
            Map<String, Runnable> sheets = new LinkedHashMap<>();
            sheets.put("watch-close", window.models.watch()::open);
            sheets.put("export-close", window.models.export()::open);
            sheets.put(
                    "source-close",
                    () -> window.models.source().show(paper, paper.sightings().getFirst()));
            sheets.put("report-close", () -> window.models.imports().importText("1. A Paper on Nothing at All\n"));
            sheets.put("me-leave", window.models.lists().me()::change);
            sheets.forEach((close, open) -> {
                Fx.run(open);
                Fx.await(
                        close,
                        () -> window.models.sheets().top().isPresent() && !"list-entries".equals(window.focus()));
                Fx.run(() -> ((javafx.scene.control.Button) window.scene.lookup("#" + close)).fire());
                Fx.await(
                        "nothing over the lists",
                        () -> window.models.sheets().top().isEmpty());
                assertThat(window.focus()).as(close).isEqualTo("list-entries");
                Fx.run(open);
                Fx.await(
                        close,
                        () -> window.models.sheets().top().isPresent() && !"list-entries".equals(window.focus()));
                robot.type(KeyCode.ESCAPE);
                Fx.await(
                        "nothing over the lists",
                        () -> window.models.sheets().top().isEmpty());
                assertThat(window.focus()).as(close).isEqualTo("list-entries");
            });
            assertThat(Fx.get(() -> window.models.lists().all().isOpen().get())).isTrue();
        }
    }
}
