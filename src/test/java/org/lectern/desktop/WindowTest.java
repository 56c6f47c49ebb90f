package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.look.ThemeChoice;
import org.lectern.desktop.paper.PaperViewModel.OpenPaper;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.Row;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.paper.Paper;
import org.lectern.search.Facet;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** The real window on a real library, driven by keys, with a picture of every state in {@code target/shots}. */
class WindowTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final String LISTING = """
            Daily Papers

            Dec 10

            A first paper on voxels

            What it says of the voxels of the visual cortex, in one plain sentence.

              • 9 authors
            ·
            May 19

            A second paper on words

            What it says of the words of a language, in one plain sentence as well.

              • 7 authors
            ·
            May 24
            """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow window(boolean samples) {
        TestWindow window = TestWindow.open(folder.resolve("library"), WIDTH, HEIGHT);
        if (samples) {
            window.lectern.addSamples(Progress.NONE);
            Fx.run(window.models::start);
            Fx.await(
                    "the samples",
                    () -> window.models.search().hits().size() > 60
                            && window.models.library().samples().get());
            window.settle();
        }
        return window;
    }

    private static List<String> titles(TestWindow window) {
        return Fx.get(() -> window.models.search().hits().firstPage().stream()
                .map(hit -> hit.paper().title())
                .toList());
    }

    private static String open(TestWindow window) {
        return Fx.get(() -> window.models
                .paper()
                .open()
                .get()
                .map(OpenPaper::paper)
                .map(Paper::title)
                .orElse("none"));
    }

    private static String text(TestWindow window, String label) {
        return Fx.get(() -> window.node(label, Label.class).getText());
    }

    private static String focus(TestWindow window) {
        return Fx.get(() -> window.scene.getFocusOwner().getId());
    }

    @Test
    void typingFindsAndKeysLeadThroughTheHitsToThePaper() {
        try (TestWindow window = window(true)) {
            robot.write("voxel", 0);
            SearchViewModel search = window.models.search();
            Fx.await(
                    "the answer",
                    () -> search.result()
                            .filter(result -> result.request().query().equals("voxel"))
                            .isPresent());

            SearchResult asked = window.lectern.search(
                    Fx.get(() -> search.result().orElseThrow().request()));
            List<String> expected =
                    asked.hits().stream().map(hit -> hit.paper().title()).toList();
            assertThat(expected).hasSizeGreaterThan(2);
            assertThat(titles(window)).isEqualTo(expected);
            assertThat(text(window, "hits-total")).isEqualTo(asked.total() + " papers");
            assertThat(text(window, "status-found")).startsWith(asked.total() + " hits in ");
            assertThat(open(window)).isEqualTo(expected.getFirst());

            robot.type(KeyCode.DOWN);
            Fx.await("the second paper", () -> open(window).equals(expected.get(1)));
            assertThat(focus(window)).isEqualTo("search-field");
            Hit second = asked.hits().get(1);
            MarkedText marked = window.lectern.markAbstract("voxel", second.paper());
            assertThat(marked.marks()).isNotEmpty();
            Fx.await(
                    "the marks",
                    () -> window.node("paper-abstract", MarkedFlow.class)
                            .content()
                            .equals(marked));
            window.picture("test-search");

            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.type(KeyCode.UP);
            Fx.await("the first paper", () -> open(window).equals(expected.getFirst()));
            window.picture("test-focus");
            robot.type(KeyCode.ENTER);
            Fx.await("the link", () -> !window.visited.isEmpty());
            assertThat(window.visited)
                    .containsExactly(Fx.get(() -> window.models
                            .paper()
                            .open()
                            .get()
                            .orElseThrow()
                            .links()
                            .getFirst()
                            .url()));

            Fx.run(() -> window.node("paper-abstract", Node.class).requestFocus());
            robot.push(KeyCode.SHORTCUT, KeyCode.A);
            robot.push(KeyCode.SHORTCUT, KeyCode.C);
            Fx.await(
                    "the copied abstract",
                    () -> asked.hits()
                            .getFirst()
                            .paper()
                            .metadata()
                            .abstractText()
                            .equals(Clipboard.getSystemClipboard().getString()));
            robot.type(KeyCode.ESCAPE);
            Fx.await("the hits", () -> "hits".equals(focus(window)));
            robot.type(KeyCode.ESCAPE);
            Fx.await("the search field", () -> "search-field".equals(focus(window)));
            robot.type(KeyCode.ESCAPE);
            Fx.await("the empty query", () -> search.query().get().isEmpty());
        }
    }

    @Test
    void newWordsBeginWithTheirFirstHitAndANewOrderStaysWithThePaper() {
        try (TestWindow window = window(true)) {
            SearchViewModel search = window.models.search();
            ListView<?> hits = window.node("hits", ListView.class);
            Fx.run(() -> search.query().set("brain"));
            Fx.await("the answer", () -> shows(search, "brain"));
            String last = titles(window).getLast();
            Fx.run(() -> hits.getSelectionModel().selectLast());
            Fx.await("the last paper", () -> open(window).equals(last));

            Fx.run(() -> search.order().set(SortOrder.TITLE));
            Fx.await(
                    "the new order",
                    () -> Fx.get(() -> search.result().orElseThrow().request().order()) == SortOrder.TITLE);
            assertThat(open(window)).isEqualTo(last);

            Fx.run(() -> search.query().set("brain*"));
            Fx.await("the new words", () -> shows(search, "brain*"));
            assertThat(titles(window)).contains(last);
            assertThat(titles(window).getFirst()).isNotEqualTo(last);
            Fx.await(
                    "their first paper",
                    () -> open(window).equals(titles(window).getFirst()));
        }
    }

    private static boolean shows(SearchViewModel search, String query) {
        return search.result()
                .filter(result -> result.request().query().equals(query))
                .isPresent();
    }

    @Test
    void aFacetNarrowsAndItsChipWidens() {
        try (TestWindow window = window(true)) {
            SearchViewModel search = window.models.search();
            int all = Fx.get(() -> search.hits().size());
            int code = Fx.get(() -> search.result().orElseThrow().facets().getOrDefault(Facet.HAS, List.of()).stream()
                    .filter(count -> count.value().equals("code"))
                    .findFirst()
                    .orElseThrow()
                    .count());
            Fx.run(window.node("facet-has-code", CheckBox.class)::fire);
            Fx.await("fewer papers", () -> search.hits().size() == code);
            assertThat(Fx.get(() -> search.query().get())).isEqualTo("has:code");
            assertThat(titles(window)).hasSize(code);
            window.picture("test-facet");

            Fx.run(window.node("chip-has-code", Button.class)::fire);
            Fx.await("all papers", () -> search.hits().size() == all);
            assertThat(Fx.get(
                            () -> window.node("facet-has-code", CheckBox.class).isSelected()))
                    .isFalse();
        }
    }

    @Test
    void pastingOutsideTheFieldImportsAndUndoTakesItBack() {
        try (TestWindow window = window(false)) {
            assertThat(window.node("library-empty", Node.class).isVisible()).isTrue();
            window.picture("test-empty");
            Fx.run(() -> {
                ClipboardContent copied = new ClipboardContent();
                copied.putString(LISTING);
                Clipboard.getSystemClipboard().setContent(copied);
                window.node("import-files", Button.class).requestFocus();
            });
            robot.push(KeyCode.SHORTCUT, KeyCode.V);
            Fx.await("the question", () -> "report-import".equals(focus(window)));
            assertThat(text(window, "report-title")).isEqualTo("Import 2 new papers?");
            window.picture("test-review");
            robot.type(KeyCode.ESCAPE);
            Fx.await("no question", () -> window.models.imports().report().get().isEmpty());
            assertThat(Fx.get(() -> window.lectern.library().statistics().papers()))
                    .isZero();

            Fx.run(() -> window.node("import-files", Button.class).requestFocus());
            robot.push(KeyCode.SHORTCUT, KeyCode.V);
            Fx.await("the question", () -> "report-import".equals(focus(window)));
            robot.type(KeyCode.ENTER);
            Fx.await("the papers", () -> window.models.search().hits().size() == 2);
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            assertThat(text(window, "report-title")).isEqualTo("Imported 2 papers");
            Fx.await("the sheet's focus", () -> "report-close".equals(focus(window)));
            window.picture("test-report");

            robot.type(KeyCode.ESCAPE);
            Fx.await("no report", () -> window.models.imports().report().get().isEmpty());
            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            Fx.await("the empty library", () -> window.scene.lookup("#library-empty") != null);
            assertThat(text(window, "status-last")).isEqualTo("Undone: Imported 2 papers");
        }
    }

    @Test
    void theColoursFollowTheSystemUntilSomebodyChooses() {
        try (TestWindow window = window(true)) {
            assertThat(ground(window)).isEqualTo(Color.web("#ffffff"));
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            assertThat(ground(window)).isEqualTo(Color.web("#14171c"));
            window.picture("test-dark");

            Fx.run(window.node("theme-next", Button.class)::fire);
            assertThat(Fx.get(() -> window.theme.choice().get())).isEqualTo(ThemeChoice.LIGHT);
            assertThat(ground(window)).isEqualTo(Color.web("#ffffff"));
        }
    }

    private static Color ground(TestWindow window) {
        return Fx.get(() -> {
            window.scene.getRoot().applyCss();
            var back = (Region) window.scene.getRoot();
            return (Color) back.getBackground().getFills().getFirst().getFill();
        });
    }

    @Test
    void theSlashLeadsToTheFieldAndWhenNothingIsFoundTheWindowSaysWhatToDo() {
        try (TestWindow window = window(true)) {
            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.write("/zyzzyva", 0);
            Fx.await("no hits", () -> window.scene.lookup("#no-hits") != null);
            assertThat(Fx.get(() -> window.models.search().query().get())).isEqualTo("zyzzyva");
            assertThat(open(window)).isEqualTo("none");
            assertThat(window.node("paper-none", Node.class).isVisible()).isTrue();
            Fx.run(() -> {
                window.models.search().query().set("voxel");
                window.models.search().toggle(new Filter(Facet.YEAR, "1901", "1901"));
            });
            Fx.await("the way out", () -> window.scene.lookup("#lift-year-1901") != null);
            window.picture("test-no-hits");
            Fx.run(window.node("lift-year-1901", Button.class)::fire);
            Fx.await("hits", () -> window.models.search().hits().size() > 0);
        }
    }

    @Test
    void everyControlOfEveryStateIsNamed() {
        try (TestWindow window = window(false)) {
            window.picture("test-walk");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.models.imports()::addSamples);
            Fx.await("hits", () -> window.models.search().hits().size() > 60);
            Fx.run(() -> window.models.imports().importText(LISTING));
            Fx.await(
                    "the question", () -> window.models.imports().report().get().isPresent());
            window.picture("test-walk");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.node("report-import", Button.class)::fire);
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            window.search("year: voxel");
            Fx.run(() -> window.models.search().toggle(new Filter(Facet.HAS, "code", "Code")));
            window.picture("test-walk");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            window.search("zyzzyva");
            window.picture("test-walk");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
        }
    }

    /** From a paper to its lines and back, and from the report to a line not understood, by keys and buttons. */
    @Test
    void theListingIsShownWhereAPaperWasSeen() {
        try (TestWindow window = window(false)) {
            window.review(false);
            Fx.run(() -> window.models.imports().importText(LISTING + "\nRecommended for you\n\nTop of the page\n"));
            Fx.await("the report", () -> window.models.imports().report().get().isPresent());
            Button unfold = (Button) Fx.get(() -> window.scene.lookup(".report-lines"));
            assertThat(Fx.get(unfold::getText)).isEqualTo("2 lines not understood");
            Fx.run(unfold::fire);
            window.picture("test-report-lines");
            Button line = (Button) Fx.get(() -> window.scene.lookup(".report-line"));
            assertThat(Fx.get(line::getText)).isEqualTo("Recommended for you");
            Fx.run(line::fire);
            Fx.await("the listing", () -> window.models.source().isOpen());
            window.picture("test-source-line");
            ListView<?> lines = window.node("source-lines", ListView.class);
            assertThat(Fx.get(() -> lines.getSelectionModel().getSelectedIndex()))
                    .isEqualTo(20);
            robot.type(KeyCode.N);
            Fx.await("the next", () -> lines.getSelectionModel().getSelectedIndex() == 22);
            robot.type(KeyCode.ESCAPE);
            Fx.await("no listing", () -> !window.models.source().isOpen());
            robot.type(KeyCode.ESCAPE);
            Fx.await("no report", () -> window.models.imports().report().get().isEmpty());

            window.search("words");
            Fx.await("the paper", () -> open(window).equals("A second paper on words"));
            Fx.run(() -> window.node("sighting-1", Button.class).fire());
            Fx.await("the listing", () -> window.models.source().isOpen());
            assertThat(text(window, "source-facts"))
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
        Path file = java.nio.file.Files.writeString(folder.resolve("daily.txt"), LISTING);
        Path empty = java.nio.file.Files.writeString(folder.resolve("empty.txt"), "");
        try (TestWindow window = window(false)) {
            window.lectern.importPaths(List.of(file), Progress.NONE);
            String edited = LISTING.replace("9 authors", "8 authors") + "\nRecommended for you\n\nTop of the page\n";
            java.nio.file.Files.writeString(file, edited);
            Fx.run(window.models::start);
            Fx.run(() -> window.models.imports().importPaths(List.of(file, empty)));
            Fx.await("the question", () -> "report-import".equals(focus(window)));
            assertThat(text(window, "report-title")).isEqualTo("Update 1 paper?");
            for (Node fold : Fx.get(() -> window.scene.getRoot().lookupAll(".report-fold"))) {
                Fx.run(((Button) fold)::fire);
            }
            window.picture("test-review-edited");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-review-edited-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.node("report-review", CheckBox.class)::fire);
            assertThat(Fx.get(window.main::reviews)).isFalse();
            Fx.run(window.node("report-import", Button.class)::fire);
            Fx.await("the report", () -> "report-close".equals(focus(window)));
            assertThat(text(window, "report-title")).isEqualTo("Updated 1 paper");
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
        try (TestWindow window = window(false)) {
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
            Fx.await("the paper", () -> open(window).equals("Cross-Modal Maps of a Reading Brain"));
            assertThat(Fx.get(() -> window.models.paper().open().get().orElseThrow().links().stream()
                            .map(link -> link.title() + " " + link.url())
                            .toList()))
                    .containsExactly(
                            "arXiv https://arxiv.org/abs/2405.19893",
                            "Code https://github.com/reading/maps",
                            "Project page https://reading.example.net/maps/",
                            "Paper https://arxiv.org/pdf/2405.19893v2");
            Fx.run(() -> window.node("sighting-1", Button.class).fire());
            Fx.await("the listing", () -> window.models.source().isOpen());
            window.picture("test-source-html");
        }
    }

    @Test
    void aSlipIsToldAndOneClickWritesTheQueryAsItWasRead() {
        try (TestWindow window = window(true)) {
            window.search("brain year:twenty");
            assertThat(text(window, "query-problem")).startsWith("“twenty” is no year");
            window.picture("test-slip");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-slip-dark");
            Fx.run(window.node("query-suggestion", Hyperlink.class)::fire);
            Fx.await(
                    "the answer",
                    () -> window.models
                            .search()
                            .result()
                            .filter(result -> result.request().query().equals("brain"))
                            .isPresent());
            assertThat(window.node("query-problem", Label.class).getText()).isEmpty();
        }
    }

    @Test
    void theEndOfALongListIsFetchedWhenSomebodyGoesThere() {
        try (TestWindow window = window(true)) {
            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.type(KeyCode.END);
            int last = Fx.get(() -> window.models.search().hits().size()) - 1;
            Fx.await(
                    "the last row",
                    () -> window.models.search().hits().get(last) instanceof Row.Loaded(Hit hit)
                            && open(window).equals(hit.paper().title()));
            assertThat(last).isGreaterThan(60);
        }
    }
}
