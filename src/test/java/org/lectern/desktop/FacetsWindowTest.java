package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.FacetValues;
import org.lectern.search.SearchRequest;
import org.lectern.search.ValuesRequest;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** The side bar of the real window on the sample papers, driven by keys and clicks. */
class FacetsWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow window() {
        TestWindow window = TestWindow.open(folder.resolve("library"), 1280, 800);
        window.lectern.addSamples(Progress.NONE);
        Fx.run(window.models::start);
        Fx.await("the samples", () -> window.models.search().hits().size() > 60);
        window.settle();
        return window;
    }

    private static SearchRequest answered(SearchViewModel search) {
        return search.result().orElseThrow().request();
    }

    @Test
    void aValueIsKeptOutByKeyOrClickAndTakenBack() {
        try (TestWindow window = window()) {
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
        try (TestWindow window = window()) {
            SearchViewModel search = window.models.search();
            FacetValues all = window.lectern.facetValues(ValuesRequest.of(SearchRequest.of(""), Facet.AUTHOR));
            String first = all.values().getFirst().value();
            Fx.await("the authors", () -> window.scene.lookup("#facet-author-" + first) != null);
            CheckBox box = window.node("facet-author-" + first, CheckBox.class);
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
            Fx.await("all authors", () -> window.scene.lookup("#facet-author-" + last.value()) != null);
            Fx.run(() -> window.node("facets-author-find", TextField.class).requestFocus());
            robot.write(last.label().substring(0, 3).toLowerCase(Locale.ROOT), 0);
            Fx.await("the author", () -> window.scene.lookup("#facet-author-" + first) == null);
            assertThat(Fx.get(() -> window.scene.lookup("#facet-author-" + last.value())))
                    .isNotNull();
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
            Fx.await("the first few", () -> window.scene.lookup("#facet-author-" + first) != null);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }
}
