package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.FacetValues;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.SearchRequest;
import org.lectern.search.SignificantTerm;
import org.lectern.search.ValuesRequest;
import org.testfx.api.FxRobot;

/** The side bar of the real window on the sample papers, driven by keys and clicks. */
class FacetsWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    /** Looked for without a selector: names have spaces. */
    private static Optional<CheckBox> author(TestWindow window, String name) {
        return window.scene.getRoot().lookupAll(".check-box").stream()
                .filter(node -> ("facet-author-" + name).equals(node.getId()))
                .map(CheckBox.class::cast)
                .findFirst();
    }

    private static NarrowedQuery answered(SearchViewModel search) {
        return NarrowedQuery.of(search.result().orElseThrow().request().query());
    }

    @Test
    void aValueIsKeptOutByKeyOrClickAndTakenBack() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            SearchViewModel search = window.models.search();
            int all = Fx.get(() -> search.hits().size());
            int having = window.lectern.search(SearchRequest.of("has:code")).total();
            CheckBox box = window.node("facet-has-code", CheckBox.class);
            Fx.run(box::requestFocus);
            robot.type(KeyCode.DELETE);
            Fx.await("the answer", () -> answered(search).excluded().equals(Map.of(Facet.HAS, Set.of("code"))));

            assertThat(Fx.get(() -> search.hits().size())).isEqualTo(all - having);
            assertThat(Fx.get(box::isIndeterminate)).isTrue();
            assertThat(Fx.get(box::getAccessibleText)).isEqualTo("Code, %d papers, excluded".formatted(having));
            assertThat(Fx.get(() -> window.node("chip-has-code", Button.class).getText()))
                    .isEqualTo("not code  ×");
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-excluded-" + scheme);
            }

            Fx.run(box::fire);
            Fx.await("the answer without", () -> answered(search).excluded().isEmpty());
            assertThat(Fx.get(() -> !box.isIndeterminate() && !box.isSelected()))
                    .isTrue();

            Fx.run(() -> window.node("exclude-has-code", Button.class).fire());
            Fx.await("the answer", () -> !answered(search).excluded().isEmpty());
            Fx.run(() -> window.node("chip-has-code", Button.class).fire());
            Fx.await("all of it", () -> search.hits().size() == all);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }

    @Test
    void authorsComeLaterAndAreFoundByTheirBeginnings() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            SearchViewModel search = window.models.search();
            FacetValues all = window.lectern.facetValues(ValuesRequest.of(SearchRequest.of(""), Facet.AUTHOR));
            String first = all.values().getFirst().value();
            Fx.await("the authors", () -> author(window, first).isPresent());
            CheckBox box = Fx.get(() -> author(window, first)).orElseThrow();
            assertThat(Fx.get(box::getAccessibleText))
                    .startsWith(first + ", " + all.values().getFirst().count() + " paper");

            Fx.run(box::fire);
            Fx.await("the answer", () -> answered(search).selected().equals(Map.of(Facet.AUTHOR, Set.of(first))));
            assertThat(Fx.get(() -> search.hits().size()))
                    .isEqualTo(all.values().getFirst().count());
            Fx.run(box::fire);
            Fx.await("all of it", () -> answered(search).selected().isEmpty());

            Fx.run(() -> window.node("facets-author-more", Hyperlink.class).fire());
            FacetCount last = all.values().getLast();
            Fx.await("all authors", () -> author(window, last.value()).isPresent());
            Fx.run(() -> window.node("facets-author-find", TextField.class).requestFocus());
            robot.write(last.label().substring(0, 3).toLowerCase(Locale.ROOT), 0);
            Fx.await("the author", () -> author(window, first).isEmpty());
            assertThat(Fx.get(() -> author(window, last.value()))).isPresent();
            Fx.run(() -> ((ScrollPane) window.scene.lookup("#facets")).setVvalue(1));
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-authors-" + scheme);
            }
            Fx.run(() -> window.node("facets-author-order", Button.class).fire());
            Fx.await(
                    "the order",
                    () -> window.node("facets-author-order", Button.class)
                            .getText()
                            .equals("by name"));
            robot.type(KeyCode.ESCAPE);
            robot.type(KeyCode.ESCAPE);
            Fx.await("the first few", () -> author(window, first).isPresent());
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }

    private static void mouse(Region bars, EventType<MouseEvent> kind, double share) {
        Point2D at = bars.localToScene(bars.getWidth() * share, 10);
        double x = at.getX();
        double y = at.getY();
        bars.fireEvent(new MouseEvent(
                kind,
                x,
                y,
                x,
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
                true,
                false,
                false,
                null));
    }

    private static Set<String> years(SearchViewModel search) {
        return answered(search).selected().getOrDefault(Facet.YEAR, Set.of());
    }

    /** The sample papers are of 2016, 2018 and 2022 to 2025. */
    @Test
    void aRangeOfYearsIsDraggedOnTheHistogramOrMarkedByKeys() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            SearchViewModel search = window.models.search();
            Region bars = window.node("year-histogram", Region.class);
            window.picture("test-years");
            Fx.run(() -> mouse(bars, MouseEvent.MOUSE_PRESSED, 0.65));
            Fx.run(() -> mouse(bars, MouseEvent.MOUSE_DRAGGED, 0.85));
            assertThat(Fx.get(bars::getAccessibleText)).contains(", marked 2022–2024, ");
            Fx.run(() -> mouse(bars, MouseEvent.MOUSE_RELEASED, 0.85));
            Fx.await("the range", () -> years(search).equals(Set.of("2022", "2023", "2024")));
            assertThat(Fx.get(() -> search.hits().size()))
                    .isEqualTo(window.lectern
                            .search(SearchRequest.of("year:2022..2024"))
                            .total());
            assertThat(Fx.get(() -> window.scene.getRoot().lookupAll(".filter-chip").stream()
                            .map(chip -> ((Button) chip).getText())
                            .toList()))
                    .containsExactly("2022–2024  ×");
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-years-" + scheme);
            }

            Fx.run(() -> mouse(bars, MouseEvent.MOUSE_PRESSED, 0.99));
            Fx.run(() -> mouse(bars, MouseEvent.MOUSE_RELEASED, 0.99));
            Fx.await("the year", () -> years(search).equals(Set.of("2025")));
            robot.type(KeyCode.END);
            robot.type(KeyCode.LEFT);
            robot.push(KeyCode.SHIFT, KeyCode.LEFT);
            robot.type(KeyCode.ENTER);
            Fx.await("the range", () -> years(search).equals(Set.of("2023", "2024")));

            Fx.run(() -> window.node("facets-year-more", Hyperlink.class).fire());
            assertThat(Fx.get(
                            () -> window.node("facet-year-2024", CheckBox.class).isSelected()))
                    .isTrue();
            Fx.run(() -> window.node("facet-year-2024", CheckBox.class).fire());
            Fx.await("the other year", () -> years(search).equals(Set.of("2023")));
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }

    @Test
    void whatSetsTheHitsApartIsAddedToTheQueryByAClick() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            SearchViewModel search = window.models.search();
            assertThat(Fx.get(() -> window.scene.lookup("#terms").isVisible())).isFalse();
            window.search("brain");
            Fx.await("the terms", () -> window.models.terms().terms().get().size() > 2);
            SignificantTerm first =
                    Fx.get(() -> window.models.terms().terms().get()).getFirst();
            assertThat(window.lectern.significantTerms(SearchRequest.of("brain")))
                    .contains(first);
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-terms-" + scheme);
            }
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();

            Fx.run(() -> window.node("term-" + first.term().replace(' ', '-'), Button.class)
                    .fire());
            Fx.await(
                    "the answer",
                    () -> first.query()
                            .equals(search.result().orElseThrow().request().query()));
            assertThat(Fx.get(() -> search.hits().size())).isEqualTo(first.hits());
        }
    }
}
