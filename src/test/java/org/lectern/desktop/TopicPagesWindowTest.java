package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;
import org.testfx.api.FxRobot;

/** Pages of topics and the book in the real window, by keys. */
class TopicPagesWindowTest {
    private static final String PAPERS = """
            {"title": "Roses on walls", "abstract": "How roses climb.", "published": "2023-11-02"}
            {"title": "Roses and moss", "abstract": "Both in one garden.", "published": "2024-03-05"}
            {"title": "Moss alone", "abstract": "It needs no sun.", "published": "2024-03-20"}
            """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow window() {
        TestWindow window = TestWindow.open(folder.resolve("library"));
        window.lectern.importText("garden.jsonl", PAPERS, Progress.NONE);
        create(window, "Gardens", Optional.empty(), "");
        create(window, "Roses", Optional.of("Gardens"), "rose OR roses");
        create(window, "Moss", Optional.of("Gardens"), "moss");
        Fx.run(window.models::start);
        Fx.await("the papers", () -> window.models.search().hits().size() == 3);
        return window;
    }

    private static void create(TestWindow window, String name, Optional<String> parent, String rule) {
        window.lectern
                .topics()
                .edit(edits ->
                        edits.create(name, List.of(), "", parent.flatMap(edits.book()::named), Optional.of(rule)));
    }

    private static Topic topic(TestWindow window, String name) {
        return window.lectern.topics().book().named(name).orElseThrow();
    }

    private static List<String> unnamed(TestWindow window) {
        return Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot()));
    }

    private static void awaitFocus(TestWindow window, String id) {
        Fx.await("the focus on " + id, () -> {
            Node owner = window.scene.getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    @Test
    void thePageOfATopicIsOpenedByKeysAndItsBarsSearch() {
        try (TestWindow window = window()) {
            window.search("topic:=Roses");
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            Fx.await("the chart", () -> window.scene.lookup("#topic-chart") != null);
            window.picture("test-topic-page");
            assertThat(window.text("topic-facts")).isEqualTo("2 papers · first 2023 · changed in this library");
            assertThat(unnamed(window)).isEmpty();
            Node chart = window.node("topic-chart", Node.class);
            Fx.run(window.node("topic-years", Button.class)::fire);
            assertThat(Fx.get(chart::getAccessibleText))
                    .isEqualTo("Papers over time: 2023: 1 paper, 100 % of all 1; 2024: 1 paper, 50 % of all 2");
            Fx.run(chart::requestFocus);
            robot.type(KeyCode.LEFT);
            assertThat(window.text("topic-time")).isEqualTo("2024: 1 paper, 50 % of all 2");
            assertThat(Fx.get(chart::getAccessibleText)).isEqualTo("2024: 1 paper, 50 % of all 2");
            Fx.run(window.node("topic-above-gardens", Hyperlink.class)::fire);
            Fx.await("the area", () -> window.scene.lookup("#topic-below-moss") != null);
            robot.type(KeyCode.ESCAPE);
            Fx.await("the page before", () -> window.scene.lookup("#topic-above-gardens") != null);
            Fx.await("its chart", () -> window.scene.lookup("#topic-years") != null);
            Fx.run(window.node("topic-years", Button.class)::fire);
            Fx.run(window.node("topic-chart", Node.class)::requestFocus);
            robot.type(KeyCode.HOME).type(KeyCode.ENTER);
            Fx.await(
                    "the papers of the year",
                    () -> window.models.search().query().get().equals("topic:=\"Roses\" year:2023")
                            && window.models.search().hits().size() == 1);
            assertThat(window.titles()).containsExactly("Roses on walls");
            assertThat(window.node("topic-page", Node.class).isVisible()).isFalse();
        }
    }

    @Test
    void aRuleIsEditedInTheBookAndUndone() {
        try (TestWindow window = window()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.B);
            awaitFocus(window, "topics-filter");
            Fx.await(
                    "the tree",
                    () -> !window.models.topics().book().isOpen().get() || window.scene.lookup("#topics-tree") != null);
            robot.write("moss");
            robot.type(KeyCode.DOWN);
            awaitFocus(window, "topics-tree");
            robot.type(KeyCode.DOWN);
            TextField name = window.node("topic-form-name", TextField.class);
            Fx.await("the topic", () -> name.getText().equals("Moss"));
            TextArea rule = window.node("topic-form-rule", TextArea.class);
            Fx.run(() -> rule.setText("moss OR tag:x"));
            assertThat(window.text("topic-form-effect"))
                    .isEqualTo("A rule cannot ask what people say of a paper (tag:).");
            assertThat(window.node("topic-form-save", Button.class).isDisabled())
                    .isTrue();
            Fx.run(() -> rule.setText("moss -roses"));
            Fx.await("the effect", () -> window.text("topic-form-effect").equals("finds 1 paper: 0 gained, 1 lost"));
            window.picture("test-topic-book");
            assertThat(unnamed(window)).isEmpty();
            Fx.run(rule::requestFocus);
            robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
            Fx.await("the change", () -> window.text("status-last").equals("Changed the rule of the topic “Moss”"));
            assertThat(topic(window, "Moss").rule()).contains("moss -roses");
            Fx.run(window.node("undo", Button.class)::fire);
            Fx.await("the rule as it was", () -> rule.getText().equals("moss"));
            Fx.run(window.node("topics-create", Button.class)::fire);
            awaitFocus(window, "topic-form-name");
            window.picture("test-topic-new");
            assertThat(unnamed(window)).isEmpty();
            robot.type(KeyCode.ESCAPE);
            Fx.await("no book", () -> !window.models.topics().book().isOpen().get());
            awaitFocus(window, "hits");
        }
    }

    @Test
    void whatIsNewIsLookedForInTheBook() {
        try (TestWindow window = window()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.B);
            Fx.await("the tab", () -> window.scene.lookup("#topics-new-tab") != null);
            Fx.run(window.node("topics-new-tab", Button.class)::fire);
            Fx.await("nothing new", () -> window.scene.lookup("#phrases-none") != null);
            window.picture("test-phrases-none");
            assertThat(unnamed(window)).isEmpty();
        }
    }
}
