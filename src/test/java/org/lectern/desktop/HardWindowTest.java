package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.base.SelectableFlow;
import org.lectern.task.Progress;

/** Papers that are hard to show, and what the keyboard is on. */
class HardWindowTest {
    @TempDir
    Path folder;

    private static TestWindow open(Path folder) {
        TestWindow window = TestWindow.open(folder);
        window.lectern.importText("hard.jsonl", HardPapers.listing(), Progress.NONE);
        Fx.run(window.models::start);
        Fx.await("the papers", () -> window.models.search().hits().size() == 11);
        window.settle();
        return window;
    }

    private static void show(TestWindow window, String query, String title) {
        window.search(query);
        Fx.await(
                "the paper",
                () -> window.models
                        .paper()
                        .open()
                        .get()
                        .filter(open -> open.paper().title().equals(title))
                        .isPresent());
        Fx.run(() -> window.scene.getRoot().layout());
    }

    /** JavaFX fails to lay out a line that it breaks within letters that are read from the right, and nothing after it is shown. */
    @Test
    void wrapsLettersThatAreReadFromTheRight() {
        try (TestWindow window = open(folder.resolve("library"))) {
            show(window, "title:الدماغ", HardPapers.ARABIC);
            SelectableFlow title = window.node("paper-title", SelectableFlow.class);
            double line = Fx.get(() -> title.prefHeight(10_000));
            assertThat(Fx.get(() -> title.prefHeight(200))).isGreaterThan(line);
            // Narrower than any of its words.
            assertThat(Fx.get(() -> title.prefHeight(5))).isGreaterThan(line);
            Fx.run(() -> window.models.marks().note().set("ملاحظة " + HardPapers.ARABIC.repeat(4)));
            Fx.run(() -> window.scene.getRoot().layout());
            assertThat(window.text("paper-facts")).contains("8 April 2025");
        }
    }

    @Test
    void showsTheRestOfAnAbstractThatIsFarTooLong() {
        try (TestWindow window = open(folder.resolve("library"))) {
            show(window, "title:\"without end\"", HardPapers.LONG_ABSTRACT);
            SelectableFlow beginning = window.node("paper-abstract", SelectableFlow.class);
            assertThat(Fx.get(() -> beginning.content().text()))
                    .startsWith("We show in sentence 1 ")
                    .endsWith(" …")
                    .hasSizeLessThan(HardPapers.LONG / 10);
            Button rest = window.node("paper-abstract-rest", Button.class);
            Fx.run(rest::fire);
            Fx.await("all of it", () -> length(beginning) >= HardPapers.LONG);
            assertThat(rest.isVisible()).isFalse();
            show(window, "title:sixty", HardPapers.MANY_AUTHORS);
            assertThat(Fx.get(() -> length(beginning))).isLessThan(1_000);
        }
    }

    private static int length(SelectableFlow beginning) {
        return beginning.getParent().getChildrenUnmodifiable().stream()
                .filter(SelectableFlow.class::isInstance)
                .mapToInt(piece -> ((SelectableFlow) piece).content().text().length() + 1)
                .sum();
    }

    @Test
    void namesSixtyAuthorsOnlyToWhoAsks() {
        try (TestWindow window = open(folder.resolve("library"))) {
            show(window, "title:sixty", HardPapers.MANY_AUTHORS);
            assertThat(window.text("paper-facts")).contains("and 41 more").doesNotContain("Familyci");
            Hyperlink all = window.node("paper-facts-all", Hyperlink.class);
            Fx.run(all::fire);
            assertThat(window.text("paper-facts")).contains("Familyci").doesNotContain("more");
            show(window, "title:dozen", HardPapers.TAGGED);
            assertThat(all.isVisible()).isFalse();
        }
    }

    @Test
    void enterInTheSearchGoesToTheHits() {
        try (TestWindow window = open(folder.resolve("library"))) {
            window.search("title:sixty");
            Fx.run(() -> window.scene
                    .getFocusOwner()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            assertThat(Fx.get(() -> window.scene.getFocusOwner())).isInstanceOf(ListView.class);
        }
    }

    /** The ring around a button is the ground behind its ground: where it has none, the ring would be all there is. */
    @Test
    void whatTheKeyboardIsOnStaysLegible() {
        try (TestWindow window = open(folder.resolve("library"))) {
            Set<String> legible = new TreeSet<>();
            for (int i = 0; i < 40; i++) {
                Fx.run(() -> window.scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT));
                Fx.run(() -> window.scene.getRoot().applyCss());
                if (Fx.get(() -> window.scene.getFocusOwner()) instanceof Button button) {
                    List<Paint> fills = Fx.get(() -> button.getBackground().getFills().stream()
                            .map(BackgroundFill::getFill)
                            .toList());
                    assertThat(fills.getLast())
                            .as(button.getId())
                            .isInstanceOfSatisfying(
                                    Color.class,
                                    ground -> assertThat(ground.getOpacity()).isEqualTo(1));
                    legible.add(String.valueOf(button.getId()));
                }
            }
            assertThat(legible).hasSizeGreaterThan(6);
        }
    }
}
