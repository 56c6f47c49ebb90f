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
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.SampleListing;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.look.ThemeChoice;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.Row;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import org.testfx.api.FxRobot;

/** The real window on a real library, driven by keys, with a picture of every state in {@code target/shots}. */
class WindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @Test
    void typingFindsAndKeysLeadThroughTheHitsToThePaper() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
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
            assertThat(window.titles()).isEqualTo(expected);
            assertThat(window.text("hits-total")).isEqualTo(asked.total() + " papers");
            assertThat(window.text("status-found")).startsWith(asked.total() + " hits in ");
            assertThat(window.opened()).isEqualTo(expected.getFirst());

            robot.type(KeyCode.DOWN);
            Fx.await("the second paper", () -> window.opened().equals(expected.get(1)));
            assertThat(window.focus()).isEqualTo("search-field");
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
            Fx.await("the first paper", () -> window.opened().equals(expected.getFirst()));
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
            Fx.await("the hits", () -> "hits".equals(window.focus()));
            robot.type(KeyCode.ESCAPE);
            Fx.await("the search field", () -> "search-field".equals(window.focus()));
            robot.type(KeyCode.ESCAPE);
            Fx.await("the empty query", () -> search.query().get().isEmpty());
        }
    }

    @Test
    void newWordsBeginWithTheirFirstHitAndANewOrderStaysWithThePaper() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            SearchViewModel search = window.models.search();
            ListView<?> hits = window.node("hits", ListView.class);
            Fx.run(() -> search.query().set("brain"));
            Fx.await("the answer", () -> shows(search, "brain"));
            String last = window.titles().getLast();
            Fx.run(() -> hits.getSelectionModel().selectLast());
            Fx.await("the last paper", () -> window.opened().equals(last));

            Fx.run(() -> search.order().set(SortOrder.TITLE));
            Fx.await(
                    "the new order",
                    () -> Fx.get(() -> search.result().orElseThrow().request().order()) == SortOrder.TITLE);
            assertThat(window.opened()).isEqualTo(last);

            Fx.run(() -> search.query().set("brain*"));
            Fx.await("the new words", () -> shows(search, "brain*"));
            assertThat(window.titles()).contains(last);
            assertThat(window.titles().getFirst()).isNotEqualTo(last);
            Fx.await(
                    "their first paper",
                    () -> window.opened().equals(window.titles().getFirst()));
        }
    }

    private static boolean shows(SearchViewModel search, String query) {
        return search.result()
                .filter(result -> result.request().query().equals(query))
                .isPresent();
    }

    @Test
    void aFacetNarrowsAndItsChipWidens() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
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
            assertThat(window.titles()).hasSize(code);
            window.picture("test-facet");

            Fx.run(window.node("chip-has-code", Button.class)::fire);
            Fx.await("all papers", () -> search.hits().size() == all);
            assertThat(Fx.get(
                            () -> window.node("facet-has-code", CheckBox.class).isSelected()))
                    .isFalse();
        }
    }

    @Test
    void theColoursFollowTheSystemUntilSomebodyChooses() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            assertThat(ground(window)).isEqualTo(Color.web("#ffffff"));
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            assertThat(ground(window)).isEqualTo(Color.web("#14171c"));
            window.picture("test-dark");

            Fx.run(window.node("theme-next", Button.class)::fire);
            assertThat(Fx.get(() -> window.settings.theme().get())).isEqualTo(ThemeChoice.LIGHT);
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
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.write("/zyzzyva", 0);
            Fx.await("no hits", () -> window.scene.lookup("#no-hits") != null);
            assertThat(Fx.get(() -> window.models.search().query().get())).isEqualTo("zyzzyva");
            assertThat(window.opened()).isEqualTo("none");
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
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            window.picture("test-walk");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.models.imports()::addSamples);
            Fx.await("hits", () -> window.models.search().hits().size() > 60);
            Fx.run(() -> window.models.imports().importText(SampleListing.TWO_PAPERS));
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

    @Test
    void aSlipIsToldAndOneClickWritesTheQueryAsItWasRead() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            window.search("brain year:twenty");
            assertThat(window.text("query-problem")).startsWith("“twenty” is no year");
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
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Fx.run(() -> window.node("hits", ListView.class).requestFocus());
            robot.type(KeyCode.END);
            int last = Fx.get(() -> window.models.search().hits().size()) - 1;
            Fx.await(
                    "the last row",
                    () -> window.models.search().hits().get(last) instanceof Row.Loaded(Hit hit)
                            && window.opened().equals(hit.paper().title()));
            assertThat(last).isGreaterThan(60);
        }
    }
}
