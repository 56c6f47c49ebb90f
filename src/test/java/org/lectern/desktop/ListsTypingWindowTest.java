package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListQuery;
import org.lectern.paper.PaperId;
import org.testfx.api.FxRobot;

/** What is typed in lists stays, whatever is clicked meanwhile. */
class ListsTypingWindowTest {
    private static final List<String> NAMES = List.of("A", "B", "Y smart", "Z smart");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow open() {
        TestWindow window = TestWindow.withSamples(folder.resolve("library"));
        List<PaperId> papers = window.models.search().hits().firstPage().stream()
                .map(hit -> hit.paper().id())
                .limit(2)
                .toList();
        window.lectern.mark(stored -> stored.readingLists().add("A", papers, true));
        window.lectern.mark(stored -> stored.readingLists().add("B", papers, true));
        window.lectern.mark(stored ->
                Optional.of(stored.readingLists().createSmart("Y smart", "", new ListQuery("learning", "title"))));
        window.lectern.mark(stored ->
                Optional.of(stored.readingLists().createSmart("Z smart", "", new ListQuery("vision", "title"))));
        Fx.run(window.models.lists().all()::open);
        Fx.await(
                "the lists",
                () -> window.scene.lookup("#lists-all") != null
                        && all(window).getItems().size() == 4);
        choose(window, "A");
        return window;
    }

    private static ListView<?> all(TestWindow window) {
        return window.node("lists-all", ListView.class);
    }

    /** Chooses a list without a word to the field that has the focus. */
    private static void choose(TestWindow window, String name) {
        Fx.run(() -> all(window).getSelectionModel().select(NAMES.indexOf(name)));
        Fx.await(
                "the list " + name,
                () -> window.text("list-name").equals(name)
                        && window.node("list-entries", ListView.class)
                                        .getItems()
                                        .size()
                                > 0);
    }

    private static ListContent stored(TestWindow window, String name) {
        return window.lectern.library().readingLists().content(name);
    }

    private static String text(TextField field) {
        return Fx.get(() -> field.getText());
    }

    private static String presenter(TestWindow window, String list) {
        return stored(window, list)
                .entries()
                .getFirst()
                .field(EntryField.PRESENTER)
                .orElse("");
    }

    @Test
    void whatIsTypedStaysWithItsList() {
        try (TestWindow window = open()) {
            TextField presenter = window.node("entry-presenter", TextField.class);
            Fx.run(presenter::requestFocus);
            robot.write("Ada", 0);
            choose(window, "B");
            Fx.await("the presenter", () -> presenter(window, "A").equals("Ada"));
            assertThat(text(presenter)).isEmpty();
            assertThat(presenter(window, "B")).isEmpty();

            Fx.run(window.node("list-describe", Button.class)::fire);
            TextArea about = window.node("list-about-field", TextArea.class);
            Fx.await("the field", about::isFocused);
            robot.write("What we read", 0);
            choose(window, "A");
            Fx.await("the description", () -> stored(window, "B").description().equals("What we read"));
            assertThat(stored(window, "A").description()).isEmpty();
            assertThat(Fx.get(about::isVisible)).isFalse();
            choose(window, "B");
            Fx.await(
                    "the description again",
                    () -> "What we read"
                            .equals(window.node("list-about", Node.class).getAccessibleText()));

            choose(window, "Y smart");
            TextField query = window.node("list-query", TextField.class);
            Fx.run(query::requestFocus);
            robot.write("x", 0);
            choose(window, "Z smart");
            assertThat(text(query)).isEqualTo("vision");
        }
    }

    @Test
    void aNameThatIsTypedStaysWhenTheWindowLosesTheFocus() {
        try (TestWindow window = open()) {
            Fx.run(window.models.lists().all()::create);
            TextField name = window.node("lists-name", TextField.class);
            Fx.await("the field", name::isFocused);
            robot.write("Thesis", 0);
            // The headless platform has no other windows that could take the focus.
            Fx.run(() -> WindowHelper.setFocused(window.stage, false));
            Fx.await("no focus", () -> !name.isFocused());
            assertThat(Fx.get(name::isVisible)).isTrue();
            Fx.run(() -> WindowHelper.setFocused(window.stage, true));
            Fx.await("the focus back", name::isFocused);
            assertThat(text(name)).isEqualTo("Thesis");
            Fx.run(() -> all(window).requestFocus());
            Fx.await(
                    "the list",
                    () -> window.lectern
                            .library()
                            .readingLists()
                            .named("Thesis")
                            .isPresent());
        }
    }
}
