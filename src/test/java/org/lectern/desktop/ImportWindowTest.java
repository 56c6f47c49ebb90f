package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.SampleListing;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** Imports in the real window, and the listing where a paper was seen, with pictures in {@code target/shots}. */
class ImportWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void pastingOutsideTheFieldImportsAndUndoTakesItBack() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            assertThat(window.node("library-empty", Node.class).isVisible()).isTrue();
            window.picture("test-empty");
            Fx.run(() -> {
                ClipboardContent copied = new ClipboardContent();
                copied.putString(SampleListing.TWO_PAPERS);
                Clipboard.getSystemClipboard().setContent(copied);
                window.node("import-files", Button.class).requestFocus();
            });
            robot.push(KeyCode.SHORTCUT, KeyCode.V);
            Fx.await("the question", () -> "report-import".equals(window.focus()));
            assertThat(window.text("report-title")).isEqualTo("Import 2 new papers?");
            window.picture("test-review");
            robot.type(KeyCode.ESCAPE);
            Fx.await("no question", () -> window.models.imports().report().get().isEmpty());
            assertThat(Fx.get(() -> window.lectern.library().statistics().papers()))
                    .isZero();

            Fx.run(() -> window.node("import-files", Button.class).requestFocus());
            robot.push(KeyCode.SHORTCUT, KeyCode.V);
            Fx.await("the question", () -> "report-import".equals(window.focus()));
            robot.type(KeyCode.ENTER);
            Fx.await("the papers", () -> window.models.search().hits().size() == 2);
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            assertThat(window.text("report-title")).isEqualTo("Imported 2 papers");
            Fx.await("the sheet's focus", () -> "report-close".equals(window.focus()));
            window.picture("test-report");

            robot.type(KeyCode.ESCAPE);
            Fx.await("no report", () -> window.models.imports().report().get().isEmpty());
            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            Fx.await("the empty library", () -> window.scene.lookup("#library-empty") != null);
            assertThat(window.text("status-last"))
                    .startsWith("Undone: Imported ")
                    .endsWith(": 2 papers");
        }
    }

    /** From a paper to its lines and back, and from the report to a line not understood, by keys and buttons. */
    @Test
    void theListingIsShownWhereAPaperWasSeen() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            window.review(false);
            Fx.run(() -> window.models
                    .imports()
                    .importText(SampleListing.TWO_PAPERS + "\nRecommended for you\n\nTop of the page\n"));
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            Button unfold = (Button) Fx.get(() -> window.scene.lookup(".report-lines"));
            assertThat(Fx.get(unfold::getText)).isEqualTo("2 lines not understood");
            Fx.run(unfold::fire);
            window.picture("test-report-lines");
            Button line = (Button) Fx.get(() -> window.scene.lookup(".report-line"));
            assertThat(Fx.get(line::getText)).isEqualTo("Recommended for you");
            Fx.run(line::fire);
            Fx.await("the listing", () -> window.models.source().isOpen().getValue());
            window.picture("test-source-line");
            ListView<?> lines = window.node("source-lines", ListView.class);
            assertThat(Fx.get(() -> lines.getSelectionModel().getSelectedIndex()))
                    .isEqualTo(20);
            robot.type(KeyCode.N);
            Fx.await("the next", () -> lines.getSelectionModel().getSelectedIndex() == 22);
            robot.type(KeyCode.ESCAPE);
            Fx.await("no listing", () -> !window.models.source().isOpen().getValue());
            robot.type(KeyCode.ESCAPE);
            Fx.await("no report", () -> window.models.imports().report().get().isEmpty());

            window.search("words");
            Fx.await("the paper", () -> window.opened().equals("A second paper on words"));
            Fx.run(() -> window.node("sighting-1", Button.class).fire());
            Fx.await("the listing", () -> window.models.source().isOpen().getValue());
            assertThat(window.text("source-facts"))
                    .isEqualTo("Pasted text · lines 13–19 · read as “cards”, paper 2 of 2");
            Fx.run(window.node("source-copy", Button.class)::fire);
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
                    .startsWith("A second paper on words\nWhat it says")
                    .endsWith("May 24");
            window.picture("test-source");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
        }
    }

    /** An edited file with lines that nobody understands, and one that is no listing, before and after. */
    @Test
    void anImportIsReviewedFileByFile() throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("daily.txt"), SampleListing.TWO_PAPERS);
        Path empty = java.nio.file.Files.writeString(folder.resolve("empty.txt"), "");
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            window.lectern.importPaths(List.of(file), Progress.NONE);
            String edited = SampleListing.TWO_PAPERS.replace("9 authors", "8 authors")
                    + "\nRecommended for you\n\nTop of the page\n";
            java.nio.file.Files.writeString(file, edited);
            Fx.run(window.models::start);
            Fx.run(() -> window.models.imports().importPaths(List.of(file, empty)));
            Fx.await("the question", () -> "report-import".equals(window.focus()));
            assertThat(window.text("report-title")).isEqualTo("Update 1 paper?");
            for (Node fold : Fx.get(() -> window.scene.getRoot().lookupAll(".report-fold"))) {
                Fx.run(((Button) fold)::fire);
            }
            window.picture("test-review-edited");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-review-edited-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.node("report-review", CheckBox.class)::fire);
            assertThat(Fx.get(() -> window.settings.review().get())).isFalse();
            Fx.run(window.node("report-import", Button.class)::fire);
            Fx.await("the report", () -> "report-close".equals(window.focus()));
            assertThat(window.text("report-title")).isEqualTo("Updated 1 paper");
            window.picture("test-report-edited-dark");
            assertThat(Fx.get(() -> window.node("report-import", Button.class).isVisible()))
                    .isFalse();
        }
    }

    /** Links and all: the plain flavour has none. */
    @Test
    void ofAPageThatIsPastedTheHtmlIsRead() throws Exception {
        String html =
                java.nio.file.Files.readString(Path.of("src/test/resources/golden/html-page/cards-with-buttons.html"));
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            window.review(false);
            Fx.run(() -> {
                ClipboardContent copied = new ClipboardContent();
                copied.putHtml(html.replace("\n", " "));
                copied.putString("Cross-Modal Maps of a Reading Brain");
                Clipboard.getSystemClipboard().setContent(copied);
                window.node("import-files", Button.class).requestFocus();
            });
            robot.push(KeyCode.SHORTCUT, KeyCode.V);
            Fx.await("the papers", () -> window.models.search().hits().size() == 3);
            Fx.run(window.models.imports()::closeReport);
            window.search("title:reading");
            Fx.await("the paper", () -> window.opened().equals("Cross-Modal Maps of a Reading Brain"));
            assertThat(Fx.get(() -> window.models.paper().open().get().orElseThrow().links().stream()
                            .map(link -> link.title() + " " + link.url())
                            .toList()))
                    .containsExactly(
                            "arXiv https://arxiv.org/abs/2405.19893",
                            "Code https://github.com/reading/maps",
                            "Project page https://reading.example.net/maps/",
                            "Paper https://arxiv.org/pdf/2405.19893v2");
            Fx.run(() -> window.node("sighting-1", Button.class).fire());
            Fx.await("the listing", () -> window.models.source().isOpen().getValue());
            window.picture("test-source-html");
        }
    }
}
