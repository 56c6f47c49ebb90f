package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.triage.TriageViewModel;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.testfx.api.FxRobot;

/** The inbox in the real window, by keys alone. */
class TriageWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    /** A window on a library of nine papers that the last import brought. */
    private TestWindow withPapers() {
        TestWindow window = TestWindow.open(folder.resolve("library"));
        window.lectern.importText(
                "nine.jsonl",
                IntStream.rangeClosed(1, 9)
                        .mapToObj("{\"title\":\"Paper %1$d\",\"published\":\"2024-01-0%1$d\"}\n"::formatted)
                        .collect(Collectors.joining()),
                Progress.NONE);
        Fx.run(window.models::start);
        Fx.await("the papers", () -> window.models.search().hits().size() == 9);
        return window;
    }

    private static TriageViewModel inbox(TestWindow window) {
        return window.models.triage().inbox();
    }

    private static String title(TestWindow window) {
        return Fx.get(() ->
                inbox(window).current().get().map(hit -> hit.paper().title()).orElse("none"));
    }

    private static String tab(TestWindow window) {
        return Fx.get(window.node("triage-show", Button.class)::getText);
    }

    private void openInbox(TestWindow window) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        Fx.await(
                "the first paper",
                () -> inbox(window).isOpen().get()
                        && inbox(window).current().get().isPresent());
        Fx.await("the focus", () -> window.scene.getFocusOwner().getId().equals("triage-queue"));
    }

    private static int waiting(TestWindow window) {
        return Fx.get(() -> inbox(window).tally().get().waiting());
    }

    private static Map<ReadingState, Long> stored(TestWindow window) {
        List<PaperId> all = window.lectern.library().paperIds();
        return all.stream()
                .collect(Collectors.groupingBy(
                        id -> window.lectern.library().marks().of(id).state(), Collectors.counting()));
    }

    private void decide(TestWindow window, KeyCode key) {
        String before = title(window);
        robot.type(key);
        Fx.await("what comes after " + before, () -> !title(window).equals(before));
    }

    @Test
    void aWholeImportIsGoneThroughByKeysAndTakenBackAfterARestart() {
        String last;
        int all;
        try (TestWindow window = withPapers()) {
            all = window.lectern.search(SearchRequest.of("is:new")).total();
            Fx.await("the tab", () -> tab(window).equals("Inbox " + all));
            openInbox(window);
            assertThat(window.text("triage-count")).isEqualTo("0 of " + all + " decided");
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            // The left hand, the right hand, the arrows.
            List<KeyCode> keys = List.of(
                    KeyCode.F, KeyCode.D, KeyCode.S, KeyCode.I, KeyCode.M, KeyCode.N, KeyCode.RIGHT, KeyCode.LEFT);
            for (int i = 0; i < all - 1; i++) {
                decide(window, keys.get(i % keys.size()));
            }
            last = title(window);
            assertThat(waiting(window)).isEqualTo(1);
            robot.type(KeyCode.F);
            Fx.await("that all is decided", () -> window.scene.lookup("#triage-zero") != null);
            Fx.await("the last in the library", () -> !stored(window).containsKey(ReadingState.UNREAD));
            Map<ReadingState, Long> states = stored(window);
            assertThat(states)
                    .isEqualTo(Map.of(ReadingState.KEPT, 4L, ReadingState.LATER, 2L, ReadingState.SKIPPED, 3L));
            Fx.await("the tab", () -> tab(window).equals("Inbox"));
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
        }
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            Fx.await("that all is decided", () -> window.scene.lookup("#triage-zero") != null);
            // Nothing was decided in this run, and a single letter takes back nothing else.
            robot.type(KeyCode.U);
            Fx.await("the remark", () -> window.text("status-last").startsWith("Nothing was decided here"));
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            Fx.await("the paper that was decided last", () -> title(window).equals(last));
            assertThat(waiting(window)).isEqualTo(1);
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            Fx.await("that all is decided", () -> window.scene.lookup("#triage-zero") != null);

            Fx.run(window.node("triage-show-kept", Button.class)::fire);
            Fx.await(
                    "the kept",
                    () -> window.models
                            .search()
                            .result()
                            .orElseThrow()
                            .request()
                            .query()
                            .equals("is:new is:kept"));
            assertThat(Fx.get(() -> window.models.places().exploring().get())).isTrue();
            assertThat(Fx.get(() -> (long) window.models.search().hits().size()))
                    .isEqualTo(stored(window).get(ReadingState.KEPT));
        }
    }

    @Test
    void aDecisionIsTakenBackByALetterAndItsPaperIsThereAgain() {
        try (TestWindow window = withPapers()) {
            openInbox(window);
            String first = title(window);
            decide(window, KeyCode.S);
            String second = title(window);
            decide(window, KeyCode.RIGHT);
            robot.type(KeyCode.A);
            Fx.await("the second again", () -> title(window).equals(second));
            robot.type(KeyCode.BACK_SPACE);
            Fx.await("the first again", () -> title(window).equals(first));
            Fx.await("nothing decided", () -> stored(window).keySet().equals(Set.of(ReadingState.UNREAD)));

            robot.type(KeyCode.J);
            Fx.await("the row below", () -> title(window).equals(second));
            robot.type(KeyCode.K);
            Fx.await("the row above", () -> title(window).equals(first));

            robot.type(KeyCode.C);
            Fx.await(
                    "the paper in the tray", () -> window.models.tray().papers().size() == 1);
            robot.type(KeyCode.L);
            Fx.await(
                    "the chooser of lists",
                    () -> window.models.lists().chooser().isOpen().get());
            robot.write("Fs", 0);
            robot.type(KeyCode.ENTER);
            Fx.await(
                    "the list",
                    () -> window.lectern.library().readingLists().named("Fs").isPresent());
            // What is typed elsewhere decides nothing.
            assertThat(title(window)).isEqualTo(first);
            assertThat(stored(window)).containsOnlyKeys(ReadingState.UNREAD);

            robot.type(KeyCode.ESCAPE);
            Fx.await("the hits", () -> window.models.places().exploring().get());
            assertThat(window.focus()).isEqualTo("hits");
            Fx.run(window.stage::requestFocus);
            robot.type(KeyCode.F);
            assertThat(waiting(window))
                    .isEqualTo(Fx.get(() -> inbox(window).tally().get().papers()));
        }
    }

    @Test
    void anImportOffersToGoThroughItsPapers() {
        try (TestWindow window = TestWindow.open(folder.resolve("library"))) {
            Fx.run(window.models.triage().inbox()::open);
            Fx.await("that nothing waits", () -> window.scene.lookup("#triage-empty") != null);
            assertThat(AccessibilityWalk.unnamed(window.scene.getRoot())).isEmpty();
            window.review(false);
            Fx.run(() -> window.models.imports().importText("{\"title\":\"One\"}\n{\"title\":\"Two\"}\n"));
            Fx.await("the offer of the report", () -> window.scene.lookup("#report-triage") != null);
            assertThat(window.text("status-last")).isEqualTo("Imported 2 papers");
            Button offer = window.node("status-triage", Button.class);
            assertThat(Fx.get(offer::getText)).isEqualTo("Triage 2 new papers");
            Fx.run(window.node("report-triage", Button.class)::fire);
            Fx.await("a paper", () -> !title(window).equals("none"));
            assertThat(Fx.get(() -> window.models.imports().report().get())).isEmpty();
        }
    }
}
