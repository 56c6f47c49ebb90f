package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.chips.OwnBook;
import org.lectern.desktop.library.Done;
import org.lectern.topic.Topic;
import org.testfx.api.FxRobot;

/** Topics in the real window, by keys and clicks; see {@link OwnBook}. */
class TopicsWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static TestWindow open(Path folder) {
        TestWindow window = TestWindow.open(folder, 1280, 800);
        OwnBook.in(window.lectern);
        Fx.run(window.models::start);
        Fx.await("the papers", () -> window.models.search().hits().size() == 5);
        Fx.await("the tree", () -> !rows(window).isEmpty() && current(window));
        return window;
    }

    private static boolean current(TestWindow window) {
        return window.models.facets().topics().isCurrent();
    }

    private static List<String> rows(TestWindow window) {
        return ((VBox) window.scene.lookup("#topic-tree"))
                .getChildren().stream()
                        .map(row -> ((CheckBox) row.lookup(".check-box")).getAccessibleText())
                        .toList();
    }

    private static void query(TestWindow window, String query) {
        Fx.await(
                query,
                () -> window.models.search().query().get().equals(query)
                        && window.models
                                .search()
                                .result()
                                .filter(result -> result.request().query().equals(query))
                                .isPresent()
                        && current(window));
    }

    private static void done(TestWindow window, String text) {
        Fx.await(
                text,
                () -> window.models
                        .library()
                        .lastDone()
                        .get()
                        .map(Done::text)
                        .filter(text::equals)
                        .isPresent());
    }

    private static Set<String> chips(TestWindow window) {
        return window.models.paperTopics().reasons().get().stream()
                .map(reason -> reason.topic().id())
                .collect(Collectors.toSet());
    }

    @Test
    void theTreeIsOpenedAndChosenFromByKeys() {
        try (TestWindow window = open(folder.resolve("library"))) {
            assertThat(Fx.get(() -> rows(window)))
                    .containsExactly("Neuroscience, 3 papers, closed", "Models, 2 papers, closed");
            Fx.run(() -> window.node("facet-topic-brain", CheckBox.class).requestFocus());
            robot.type(KeyCode.RIGHT);
            robot.type(KeyCode.RIGHT);
            assertThat(window.focus()).isEqualTo("facet-topic-decoding");
            robot.type(KeyCode.SPACE);
            query(window, "topic:=\"Brain decoding\"");
            assertThat(window.text("hits-total")).isEqualTo("2 papers");
            robot.type(KeyCode.DELETE);
            query(window, "-topic:=\"Brain decoding\"");
            assertThat(Fx.get(() -> rows(window)))
                    .containsExactly(
                            "Neuroscience, 1 paper, open",
                            "Brain decoding, 2 papers, excluded",
                            "Visual cortex, 1 paper",
                            "Models, 1 paper, closed");
            robot.type(KeyCode.LEFT);
            assertThat(window.focus()).isEqualTo("facet-topic-brain");
            robot.type(KeyCode.LEFT);
            assertThat(Fx.get(() -> rows(window)))
                    .containsExactly(
                            "Neuroscience, 1 paper, closed",
                            "Brain decoding, 2 papers, excluded",
                            "Models, 1 paper, closed");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }

    @Test
    void aChipNarrowsExcludesSaysWhyAndIsTakenOffThePaper() {
        try (TestWindow window = open(folder.resolve("library"))) {
            window.search("voxels");
            Fx.await("the topics", () -> chips(window).equals(Set.of("decoding", "voxels", "spiking")));
            Fx.run(() -> window.node("topic-spiking", Button.class).requestFocus());
            robot.type(KeyCode.W);
            assertThat(window.text("topic-why"))
                    .isEqualTo(
                            "Spiking networks, because of “SNN”, “spiking”. In its rule: text:spiking · text:=\"SNN\"");
            MarkedFlow text = window.node("paper-abstract", MarkedFlow.class);
            assertThat(Fx.get(() -> text.content().marks())).hasSize(2);
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-topics-" + scheme.name().toLowerCase(Locale.ROOT));
            }
            robot.type(KeyCode.ENTER);
            query(window, "voxels topic:=\"Spiking networks\"");
            robot.type(KeyCode.MINUS);
            query(window, "voxels -topic:=\"Spiking networks\"");
            window.search("voxels");
            Fx.await("the topics", () -> chips(window).size() == 3);
            Fx.run(() -> window.scene.lookup("#hits .topic-chip").fireEvent(shortcutPress()));
            query(window, "voxels -topic:=\"Brain decoding\"");

            window.search("voxels");
            Fx.await("the topics", () -> chips(window).size() == 3);
            Fx.run(() -> window.node("topic-voxels", Button.class).requestFocus());
            robot.type(KeyCode.DELETE);
            done(window, "Took the topic “Voxel models” off “Decoding voxels”");
            Fx.await("one topic less", () -> chips(window).equals(Set.of("decoding", "spiking")));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            Fx.await("the topic", () -> chips(window).size() == 3);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertThat(window.focus()).isEqualTo("topic-add");
            robot.write("robots", 0).type(KeyCode.ENTER);
            done(window, "Gave “Decoding voxels” the topic “Robots”");
            Fx.await("the topic", () -> chips(window).contains("robots"));
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }

    private static MouseEvent shortcutPress() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    @Test
    void severalHitsAreGivenATopicAndStaySelected() {
        try (TestWindow window = open(folder.resolve("library"))) {
            window.search("decoding");
            ListView<?> hits = window.node("hits", ListView.class);
            Fx.run(() -> hits.getSelectionModel().selectRange(0, 2));
            assertThat(Fx.get(() -> window.node("selection-count", Label.class).getText()))
                    .isEqualTo("2 papers");
            Fx.run(hits::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertThat(window.focus()).isEqualTo("selection-topic");
            robot.write("robots", 0).type(KeyCode.ENTER);
            done(window, "Gave 2 papers the topic “Robots”");
            Fx.await(
                    "what they have",
                    () -> window.models.selection().known().get().topics().stream()
                            .anyMatch(had -> had.what().id().equals("robots") && had.papers() == 2));
            assertThat(Fx.get(() -> List.copyOf(hits.getSelectionModel().getSelectedIndices())))
                    .containsExactlyInAnyOrder(0, 1);
            Topic robots = OwnBook.topic(window.lectern, "robots");
            Fx.run(() -> window.models.selection().refuse(robots));
            done(window, "Took the topic “Robots” off 2 papers");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
    }
}
