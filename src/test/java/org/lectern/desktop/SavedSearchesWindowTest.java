package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.SavedCount;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.typing.Offer;
import org.lectern.library.SavedSearch;
import org.lectern.search.Facet;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** Saving searches, running them and seeing what is new in them, in the real window. */
class SavedSearchesWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static List<SavedCount> saved(TestWindow window) {
        return Fx.get(() -> window.models.saved().searches().get());
    }

    private static void awaitNames(TestWindow window, String... names) {
        Fx.await(
                "the searches",
                () -> saved(window).stream()
                        .map(count -> count.search().name())
                        .toList()
                        .equals(List.of(names)));
    }

    private static String query(TestWindow window) {
        return Fx.get(() -> window.models.search().query().get());
    }

    @Test
    void aSearchIsSavedRunRenamedAndRemovedAndSaysWhatIsNew() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"), 1280, 800)) {
            window.lectern.addSamples(Progress.NONE);
            Fx.run(window.models::start);
            Fx.await("the samples", () -> window.models.search().hits().size() > 60);
            window.search("memory");
            Fx.run(() -> {
                window.models.search().toggle(new Filter(Facet.YEAR, "2024", "2024"));
                window.models.search().order().set(SortOrder.NEWEST);
            });
            robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            TextField name = window.node("saved-name", TextField.class);
            Fx.await("the field", name::isFocused);
            assertThat(Fx.<String>get(name::getText)).isEqualTo("memory");
            robot.write("Memory in 2024", 0).type(KeyCode.ENTER);
            awaitNames(window, "Memory in 2024");
            SavedSearch search = saved(window).getFirst().search();
            assertThat(search.query()).endsWith("year:2024");
            assertThat(saved(window).getFirst().fresh()).isZero();

            window.lectern.importText(
                    "new.jsonl",
                    "{\"title\":\"A memory of yesterday\",\"published\":\"2024-11-02\"}\n{\"title\":\"A memory of old\",\"published\":\"1999\"}\n",
                    Progress.NONE);
            Fx.run(() -> {
                window.models.search().show("", SortOrder.RELEVANCE);
                window.models.saved().refresh();
            });
            String id = "saved-" + search.number();
            Fx.await("what is new", () -> saved(window).getFirst().fresh() == 1);
            window.settle();
            window.picture("test-saved-light");
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-saved-dark");
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();

            Fx.run(() -> window.node(id + "-new", Button.class).fire());
            Fx.await(
                    "the new one",
                    () -> window.models
                            .search()
                            .result()
                            .map(SearchResult::total)
                            .equals(Optional.of(1)));
            assertThat(query(window)).startsWith("memory year:2024 seen:>");
            assertThat(Fx.get(() -> window.models.search().filters()))
                    .containsExactly(new Filter(Facet.YEAR, "2024", "2024"));
            Fx.await("looked at", () -> saved(window).getFirst().fresh() == 0);
            assertThat(Fx.get(() -> window.models.offers().offers().get())).isEqualTo(List.<Offer>of());

            Fx.run(() -> window.node(id, Button.class).fire());
            assertThat(query(window)).isEqualTo("memory year:2024");
            assertThat(Fx.get(() -> window.models.search().order().get())).isEqualTo(SortOrder.NEWEST);

            Fx.run(() -> window.node(id, Button.class).requestFocus());
            robot.type(KeyCode.F2);
            Fx.await("the field", name::isFocused);
            robot.write("Remembering", 0).type(KeyCode.ENTER);
            awaitNames(window, "Remembering");
            Fx.run(() -> window.node(id, Button.class).requestFocus());
            robot.type(KeyCode.DELETE);
            awaitNames(window);
            Fx.run(window.models.library()::undo);
            awaitNames(window, "Remembering");
        }
    }
}
