package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.compare.Comparison;
import org.lectern.desktop.base.TermFlow;
import org.lectern.desktop.compare.BoardViewModel.At;
import org.lectern.desktop.compare.FourPapers;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** Papers side by side in the real window. */
class BoardWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final Map<String, PaperId> ids = new HashMap<>();

    private TestWindow open() {
        TestWindow window = TestWindow.open(folder.resolve("library"));
        window.lectern.importText("four.jsonl", FourPapers.LISTING, Progress.NONE);
        window.lectern.library().forEachPaper(paper -> ids.put(paper.title(), paper.id()));
        Fx.run(window.models::start);
        Fx.await("the papers", () -> window.models.search().hits().size() == 4);
        window.settle();
        return window;
    }

    private static List<String> columns(TestWindow window) {
        return Fx.get(() -> window.models.board().comparison().map(Comparison::columns).orElse(List.of()).stream()
                .map(column -> column.paper().title())
                .toList());
    }

    private void compare(TestWindow window, String... titles) {
        List<PaperId> papers = List.of(titles).stream().map(ids::get).toList();
        Fx.run(() -> {
            window.models.tray().clear();
            window.models.tray().add(papers);
            window.models.board().open();
        });
        Fx.await("the columns", () -> columns(window).equals(List.of(titles)));
    }

    private Region head(TestWindow window, String title) {
        return window.node("board-head-" + ids.get(title), Region.class);
    }

    private static Set<Node> flows(TestWindow window) {
        return Fx.get(() -> window.scene.getRoot().lookupAll("#board-grid .selectable"));
    }

    private static List<String> standingOut(TestWindow window) {
        return Fx.get(() -> flows(window).stream()
                .map(TermFlow.class::cast)
                .flatMap(flow ->
                        flow
                                .standsOut()
                                .map(span -> flow.content().text().substring(span.start(), span.end()))
                                .stream())
                .toList());
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double sceneX, double sceneY) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Fx.run(() -> node.fireEvent(new MouseEvent(
                type,
                sceneX,
                sceneY,
                sceneX,
                sceneY,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null)));
    }

    @Test
    void columnsAreMovedByKeysAndMouseAndTakenOut() {
        try (TestWindow window = open()) {
            compare(window, FourPapers.SPIKES, FourPapers.SLEEP, FourPapers.EYES);
            window.picture("test-board");
            Fx.await(
                    "the focus on the first head",
                    () -> head(window, FourPapers.SPIKES).isFocused());
            robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
            Fx.await(
                    "another order",
                    () -> columns(window).equals(List.of(FourPapers.SLEEP, FourPapers.SPIKES, FourPapers.EYES)));
            Fx.await(
                    "the focus on the same paper",
                    () -> head(window, FourPapers.SPIKES).isFocused());
            Region head = head(window, FourPapers.EYES);
            double from =
                    Fx.get(() -> head.localToScene(head.getWidth() / 2, 10).getX());
            double to = Fx.get(
                    () -> head(window, FourPapers.SLEEP).localToScene(20, 10).getX());
            mouse(head, MouseEvent.MOUSE_PRESSED, from, 120);
            mouse(head, MouseEvent.MOUSE_DRAGGED, (from + to) / 2, 120);
            mouse(head, MouseEvent.MOUSE_DRAGGED, to, 120);
            window.picture("test-board-drag");
            mouse(head, MouseEvent.MOUSE_RELEASED, to, 120);
            Fx.await(
                    "the order of the mouse",
                    () -> columns(window).equals(List.of(FourPapers.EYES, FourPapers.SLEEP, FourPapers.SPIKES)));
            robot.type(KeyCode.DELETE);
            Fx.await("two", () -> columns(window).equals(List.of(FourPapers.SLEEP, FourPapers.SPIKES)));
            Fx.await("the focus beside", () -> head(window, FourPapers.SLEEP).isFocused());
            Fx.run(window.node("board-out-" + ids.get(FourPapers.SLEEP), Button.class)::fire);
            Fx.await("one", () -> window.scene.lookup("#board-one") != null);
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            Fx.run(window.node("board-related", Button.class)::fire);
            Fx.await("a related one", () -> columns(window).equals(List.of(FourPapers.SPIKES, FourPapers.SLEEP)));
            Fx.run(window.models.tray()::clear);
            Fx.await("none", () -> window.scene.lookup("#board-none") != null);
            robot.type(KeyCode.ESCAPE);
            Fx.await("the hits", () -> !window.models.board().isOpen().get());
            assertThat(window.focus()).isEqualTo("hits");
        }
    }

    @Test
    void termsAreGoneThroughAndWhatIsTheSameIsLeftOut() {
        try (TestWindow window = open()) {
            compare(window, FourPapers.SPIKES, FourPapers.SLEEP, FourPapers.EMPTY);
            assertThat(Fx.get(() -> AccessibilityWalk.unnamed(window.scene.getRoot())))
                    .isEmpty();
            assertThat(standingOut(window)).isEmpty();
            robot.type(KeyCode.DIGIT1);
            At first = Fx.get(() -> window.models.board().at().get().orElseThrow());
            assertThat(standingOut(window)).hasSize(1);
            robot.type(KeyCode.N);
            assertThat(Fx.get(
                            () -> window.models.board().at().get().orElseThrow().index()))
                    .isEqualTo(1 % first.places().size());
            robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
            assertThat(Fx.get(() -> window.models.board().at().get())).isEqualTo(Optional.of(first));
            int all = flows(window).size();
            robot.type(KeyCode.DOWN);
            assertThat(Fx.get(() -> window.scene.getFocusOwner())).isInstanceOf(TermFlow.class);
            robot.type(KeyCode.R);
            Fx.await("free text", () -> flows(window).size() < all);
            window.picture("test-board-free");
            robot.type(KeyCode.D);
            assertThat(Fx.get(() -> window.models.board().onlyDifferent().get()))
                    .isTrue();
            assertThat(Fx.get(() -> flows(window).stream()
                            .map(TermFlow.class::cast)
                            .flatMap(flow -> flow.spans().stream())
                            .map(TermFlow.Span::paint)
                            .distinct()
                            .toList()))
                    .doesNotContain("hue-0");
            Fx.run(() -> window.scene.getRoot().setStyle("-fx-font-size: 26px"));
            Fx.run(() -> window.system.set(ColorScheme.DARK));
            window.picture("test-board-large");
            ScrollPane scroll = window.node("board-scroll", ScrollPane.class);
            robot.type(KeyCode.END);
            Fx.await("the end", () -> scroll.getVvalue() == 1);
            Region head = head(window, FourPapers.SPIKES);
            assertThat(Fx.get(() -> head.localToScene(0, 0).getY()))
                    .isGreaterThanOrEqualTo(
                            Fx.get(() -> scroll.localToScene(0, 0).getY()));
        }
    }
}
