package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.chart.PageChart.Part;
import org.lectern.chart.Palette;
import org.lectern.desktop.overview.OverviewViewModel;
import org.lectern.desktop.overview.OverviewViewModel.Format;
import org.lectern.desktop.overview.OverviewViewModel.State;
import org.lectern.search.MonthSpan;
import org.lectern.search.Overview;
import org.lectern.search.SearchRequest;
import org.lectern.search.Timeline;
import org.lectern.search.TopicPair;
import org.testfx.api.FxRobot;

/** The overview in the real window on the sample papers, by keys and by the mouse. */
class OverviewWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    /** Opens it by its key and waits until all of its parts are there. */
    private Overview open(TestWindow window) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        Fx.await("the overview", () -> window.models.overview().overview().isPresent());
        settle();
        return Fx.get(() -> window.models.overview().overview()).orElseThrow();
    }

    private static void settle() {
        for (int turn = 0; turn < 5; turn++) {
            Fx.run(() -> {});
        }
    }

    private static void narrowed(TestWindow window, MonthSpan span) {
        Fx.await(
                "the papers of " + span,
                () -> window.models
                        .overview()
                        .overview()
                        .map(Overview::request)
                        .filter(request -> request.span().equals(Optional.of(span)))
                        .isPresent());
        settle();
    }

    private static void mouse(Region pane, EventType<MouseEvent> kind, double x, double y, int clicks) {
        Point2D at = pane.localToScene(x, y);
        pane.fireEvent(new MouseEvent(
                kind,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                clicks,
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

    private static void click(Region pane, double x, double y, int clicks) {
        mouse(pane, MouseEvent.MOUSE_PRESSED, x, y, clicks);
        mouse(pane, MouseEvent.MOUSE_RELEASED, x, y, clicks);
        mouse(pane, MouseEvent.MOUSE_CLICKED, x, y, clicks);
    }

    @Test
    void opensByItsKeyAndIsBrushedByKeys() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Timeline timeline = open(window).timeline();
            Region time = window.node("overview-time", Region.class);
            Fx.await("the focus", time::isFocused);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();

            robot.type(KeyCode.END);
            Timeline.Period last = timeline.periods().getLast();
            assertThat(Fx.get(time::getAccessibleText))
                    .isEqualTo("Papers over time, by area: %d: %d papers"
                            .formatted(last.span().from().getYear(), last.papers()));
            robot.type(KeyCode.UP);
            assertThat(Fx.get(time::getAccessibleText)).contains(", 2025: ").contains(" of " + last.papers());
            robot.type(KeyCode.END);
            robot.push(KeyCode.SHIFT, KeyCode.LEFT);
            MonthSpan span = MonthSpan.years(2024, 2025);
            narrowed(window, span);
            int papers =
                    window.lectern.search(SearchRequest.of("year:2024..2025")).total();
            assertThat(window.text("overview-span")).isEqualTo("2024–2025: %d papers".formatted(papers));
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-overview-brushed-" + scheme);
            }
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();

            robot.type(KeyCode.ESCAPE);
            Fx.await("all time", () -> window.models.overview().span().get().isEmpty());
            assertThat(Fx.get(() -> window.models.overview().isOpen().get())).isTrue();
            robot.type(KeyCode.ESCAPE);
            Fx.await("the panes", () -> window.models.places().exploring().get());
            assertThat(window.focus()).isEqualTo("hits");
        }
    }

    @Test
    void isBrushedByADragAndSearchedByADoubleClick() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Timeline timeline = open(window).timeline();
            Region time = window.node("overview-time", Region.class);
            double step =
                    Math.min(180, (time.getWidth() - 44) / timeline.periods().size());
            int last = timeline.periods().size() - 1;
            Fx.run(() -> mouse(time, MouseEvent.MOUSE_PRESSED, 44 + step * (last - 1.5), 100, 1));
            Fx.run(() -> mouse(time, MouseEvent.MOUSE_DRAGGED, 44 + step * (last + 0.5), 100, 1));
            Fx.run(() -> mouse(time, MouseEvent.MOUSE_RELEASED, 44 + step * (last + 0.5), 100, 1));
            MonthSpan span = timeline.periods()
                    .get(last - 2)
                    .span()
                    .to(timeline.periods().get(last).span());
            narrowed(window, span);
            Fx.run(() -> window.node("overview-span-clear", Button.class).fire());
            Fx.await(
                    "all time",
                    () -> window.models
                            .overview()
                            .overview()
                            .orElseThrow()
                            .request()
                            .span()
                            .isEmpty());
            settle();

            // The lowest segment of the last column stands on the floor.
            Fx.run(() -> mouse(time, MouseEvent.MOUSE_MOVED, 44 + step * (last + 0.5), 250, 0));
            String told = Fx.get(time::getAccessibleText);
            assertThat(told).contains(timeline.areas().getFirst().name() + ", 2025: ");
            Fx.run(() -> click(time, 44 + step * (last + 0.5), 250, 2));
            Fx.await("the search", () -> window.models.places().exploring().get());
            assertThat(Fx.get(() -> window.models.search().query().get()))
                    .isEqualTo("topic:=\"%s\" year:2025"
                            .formatted(timeline.areas().getFirst().name()));
            int papers = timeline.periods().getLast().counts().getFirst().papers();
            Fx.await("the hits", () -> window.models.search().hits().size() == papers);
            assertThat(told).contains(": %d of ".formatted(papers));
        }
    }

    @Test
    void listsAndPairsLeadToTheirPapers() {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            Overview overview = open(window);
            Region strongest = window.node("overview-strongest", Region.class);
            TopicPair pair = overview.together().strongest().getFirst();
            Fx.run(strongest::requestFocus);
            robot.type(KeyCode.DOWN);
            assertThat(Fx.get(strongest::getAccessibleText))
                    .contains(pair.one().name() + " with " + pair.other().name() + ": " + pair.papers() + " papers, ")
                    .endsWith(" times as often as by chance");
            robot.type(KeyCode.ENTER);
            Fx.await("the hits", () -> window.models.search().hits().size() == pair.papers());
            assertThat(Fx.get(() -> window.models.places().exploring().get())).isTrue();

            window.search("");
            open(window);
            Region matrix = window.node("overview-together", Region.class);
            Fx.run(matrix::requestFocus);
            robot.type(KeyCode.HOME);
            assertThat(Fx.get(matrix::getAccessibleText))
                    .contains(overview.together().topics().getFirst().topic().name() + ": ");
            Fx.run(() -> window.node("overview-lift-on", Button.class).fire());
            assertThat(Fx.get(() -> window.models.overview().lift().get())).isTrue();
            Fx.run(() -> window.node("overview-share-on", Button.class).fire());
            Fx.run(() -> window.node("overview-area-none", Button.class).fire());
            assertThat(Fx.get(() -> window.models.overview().hidden())).containsExactly("");
            for (ColorScheme scheme : ColorScheme.values()) {
                Fx.run(() -> window.system.set(scheme));
                window.picture("test-overview-share-" + scheme);
            }
            Fx.run(() -> window.node("overview-undated", Hyperlink.class).fire());
            assertThat(Fx.get(() -> window.models.search().query().get())).isEqualTo("-date:*");
        }
    }

    @Test
    void followsTheSearchAndIsSaved() throws IOException {
        try (TestWindow window = TestWindow.withSamples(folder.resolve("library"))) {
            window.search("brain");
            Overview hits = open(window);
            assertThat(hits.request().query()).isEqualTo("brain");
            Button ofHits = window.node("overview-hits", Button.class);
            assertThat(Fx.get(ofHits::getText)).isEqualTo("These %d hits".formatted(hits.papers()));
            Fx.run(() -> window.node("overview-all", Button.class).fire());
            Fx.await(
                    "all papers",
                    () -> window.models.overview().overview().orElseThrow().papers() > hits.papers());
            OverviewViewModel overview = window.models.overview();
            for (Format format : Format.values()) {
                Path file = folder.resolve("page." + format.extension());
                Fx.run(() -> overview.save(file, Part.PAGE, format, Palette.LIGHT));
                Fx.await("the file", () -> window.scene.lookup("#last-done") instanceof Label || Files.exists(file));
                Fx.await("the file", () -> Files.exists(file));
                assertThat(Files.size(file)).isGreaterThan(10_000);
            }
            window.search("zqxjwv");
            Fx.run(() -> overview.ofHits().set(true));
            Fx.await("that there are none", () -> overview.state().get() instanceof State.NoHits);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            Fx.run(() -> window.node("overview-of-all", Button.class).fire());
            Fx.await("all papers", () -> overview.state().get() instanceof State.Shown);
        }
    }

    @Test
    void anEmptyLibrarySaysWhatToDo() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
            Fx.await(
                    "that there are none",
                    () -> window.models.overview().state().get() instanceof State.NoPapers);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            Fx.run(() -> window.node("overview-samples-add", Button.class).fire());
            Fx.await("the charts", () -> window.models.overview().state().get() instanceof State.Shown);
        }
    }
}
