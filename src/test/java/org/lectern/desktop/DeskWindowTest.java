package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.look.Accent;
import org.lectern.desktop.look.Choices;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.look.ThemeChoice;
import org.testfx.api.FxRobot;

/** The window as a whole, by keys alone: palette, keys, settings, panes, and the paper that is read. */
class DeskWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private TestWindow samples() {
        return TestWindow.withSamples(folder.resolve("library"));
    }

    private static void awaitFocus(TestWindow window, String id) {
        Fx.await("the focus on " + id, () -> id.equals(window.focus()));
    }

    @Test
    void thePaletteFindsCommandsTopicsAndWhatToSearchFor() {
        try (TestWindow window = samples()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.K);
            awaitFocus(window, "palette-field");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            robot.write("voxel quux", 0).type(KeyCode.ENTER);
            // Nothing is called so: what is left is to search for it.
            Fx.await("the search", () -> window.models.search().query().get().equals("voxel quux"));
            awaitFocus(window, "search-field");

            robot.push(KeyCode.SHORTCUT, KeyCode.K);
            awaitFocus(window, "palette-field");
            robot.write("sett", 0);
            window.picture("test-palette");
            robot.type(KeyCode.ENTER);
            Fx.await("the settings", () -> window.models.settings().get());
            robot.type(KeyCode.ESCAPE);
            Fx.await("no settings", () -> !window.models.settings().get());

            robot.push(KeyCode.SHORTCUT, KeyCode.K);
            awaitFocus(window, "palette-field");
            robot.write("fmri", 0);
            Fx.await(
                    "the topic",
                    () -> window.scene.getRoot().lookupAll("#palette-rows .offer").stream()
                            .anyMatch(row -> "fMRI, Topic".equals(row.getAccessibleText())));
            robot.type(KeyCode.ENTER);
            Fx.await(
                    "the search for the topic",
                    () -> window.models.search().query().get().equals("topic:\"fMRI\""));
            robot.push(KeyCode.SHORTCUT, KeyCode.K).type(KeyCode.ESCAPE);
            Fx.await("no palette", () -> !window.models.palette().isOpen().get());
            awaitFocus(window, "search-field");
        }
    }

    @Test
    void theKeysAreShownAndPutAway() {
        try (TestWindow window = samples()) {
            robot.type(KeyCode.DOWN);
            Fx.run(window.node("hits", ListView.class)::requestFocus);
            robot.write("?", 0);
            Fx.await("the keys", () -> window.models.shortcuts().get());
            Set<Node> caps = Fx.get(() -> window.scene.getRoot().lookupAll("#shortcuts .key-cap"));
            assertThat(caps).hasSizeGreaterThan(40);
            window.picture("test-shortcuts");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            robot.type(KeyCode.ESCAPE);
            Fx.await("no keys", () -> !window.models.shortcuts().get());
            awaitFocus(window, "hits");
        }
    }

    @Test
    void everythingIsSetByKeysAndAtOnce() {
        try (TestWindow window = samples()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
            awaitFocus(window, "theme-system");
            Fx.run(() -> window.scene.lookup("#theme-dark").requestFocus());
            robot.type(KeyCode.SPACE);
            Fx.await("the dark colours", () -> window.settings.theme().get() == ThemeChoice.DARK);
            assertThat(Fx.get(window.theme::isDark)).isTrue();
            Fx.run(() -> window.scene.lookup("#accent-teal").requestFocus());
            robot.type(KeyCode.SPACE);
            Fx.await("the accent", () -> window.settings.accent().get() == Accent.TEAL);
            Fx.run(() -> window.scene.lookup("#settings-text-size").requestFocus());
            robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
            Fx.await("larger text", () -> window.settings.textSize().get() == 120);
            assertThat(window.text("settings-text-figure")).isEqualTo("120 %");
            window.picture("test-settings");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            Fx.run(window.node("settings-reset", Button.class)::fire);
            assertThat(Fx.get(window.settings::now)).isEqualTo(Choices.DEFAULTS);
        }
    }

    @Test
    void largeTextLeavesRoomForTwoPanesAndKeysGoRoundThem() {
        try (TestWindow window = samples()) {
            SplitPane panes = window.node("panes", SplitPane.class);
            assertThat(Fx.get(() -> panes.getItems().size())).isEqualTo(3);
            for (int i = 0; i < 5; i++) {
                robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
            }
            Fx.await("the largest text", () -> window.settings.textSize().get() == 200);
            Fx.await("two panes", () -> panes.getItems().size() == 2);
            assertThat(Fx.get(() -> window.scene.lookup("#facets"))).isNull();
            for (NodeOrientation orientation : NodeOrientation.values()) {
                Fx.run(() -> window.scene.setNodeOrientation(orientation));
                window.picture("test-large-" + orientation);
            }
            Fx.run(() -> window.scene.setNodeOrientation(NodeOrientation.INHERIT));
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
            Fx.await("the filters", () -> window.scene.lookup("#facets") != null);
            assertThat(Fx.get(() -> panes.getItems().size())).isEqualTo(2);
            robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
            Fx.await("three panes", () -> panes.getItems().size() == 3);
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
            Fx.await("no filters", () -> panes.getItems().size() == 2);
            assertThat(Fx.get(() -> window.settings.folded().get())).isEqualTo(Set.of("side"));
        }
    }

    @Test
    void hitsTellAsMuchAsIsWanted() {
        try (TestWindow window = samples()) {
            ListView<?> hits = window.node("hits", ListView.class);
            for (Density density : List.of(Density.COMPACT, Density.LINE, Density.COMFORTABLE)) {
                robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
                Fx.await("the density", () -> window.settings.density().get() == density);
                window.picture("test-density-" + density);
                int rows = Fx.get(() -> hits.lookupAll(".list-cell").stream()
                        .filter(cell -> cell.isVisible() && cell.getAccessibleText() != null)
                        .toList()
                        .size());
                assertThat(rows).isGreaterThan(density == Density.LINE ? 15 : 3);
            }
        }
    }

    @Test
    void aPaperLeadsToItsRelativesAndBackAndIsCited() {
        try (TestWindow window = samples()) {
            window.search("fmri");
            String first = window.opened();
            Fx.await("the related papers", () -> window.scene.lookup("#related-0") != null);
            Fx.await(
                    "what sentences do",
                    () -> !window.models
                            .paper()
                            .open()
                            .get()
                            .orElseThrow()
                            .roles()
                            .isEmpty());
            Fx.run(window.node("related-0", Button.class)::fire);
            Fx.await("another paper", () -> !window.opened().equals(first));
            String related = window.opened();
            Fx.run(() -> window.models.marks().rate(3));
            Fx.await(
                    "the stars",
                    () -> window.models.marks().known().get().marks().rating().isPresent());
            window.settle();
            assertThat(window.opened()).as("stays while its library changes").isEqualTo(related);
            Fx.run(window.node("cite", SplitMenuButton.class)::fire);
            Fx.await(
                    "the citation",
                    () -> Clipboard.getSystemClipboard().hasString()
                            && Clipboard.getSystemClipboard().getString().startsWith("@"));
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).contains("title");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            Fx.run(window.node("paper-back", Button.class)::fire);
            Fx.await("the paper before", () -> window.opened().equals(first));
        }
    }

    @Test
    void aQueryIsInColoursAndWhatIsWrongInItToo() {
        try (TestWindow window = samples()) {
            TextField field = window.node("search-field", TextField.class);
            assertThat(Fx.get(field::getStyle)).isEmpty();
            window.search("author:kay \"exact words\" AND not");
            String style = Fx.get(field::getStyle);
            assertThat(style).contains("-lectern-accent 0.000%", "-lectern-query-quoted", "-lectern-query-operator");
            assertThat(style).doesNotContain("-lectern-danger");
            window.search("voxel year:soon");
            assertThat(Fx.get(field::getStyle)).contains("-lectern-danger");
            window.picture("test-query-colours");
            window.search("voxel");
            assertThat(Fx.get(field::getStyle)).isEmpty();
        }
    }
}
