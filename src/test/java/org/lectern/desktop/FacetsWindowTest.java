package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.SearchRequest;
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
}
