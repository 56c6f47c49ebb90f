package org.lectern.desktop.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.InboxScope;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;

/** The inbox on a real library: what waits, what is decided, and what comes back. */
class TriageViewModelTest {
    private static final String OLD = "{\"title\":\"Old One\",\"published\":\"2020-01-01\"}\n";

    @TempDir
    Path folder;

    private ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private Landing landing = new Landing();
    private Lectern lectern;
    private LibraryViewModel library;
    private TriageViewModel inbox;

    /** Five papers, Paper 5 the newest, after an import of an older one. */
    @BeforeEach
    void begin() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("old.jsonl", OLD, Progress.NONE);
        lectern.importText("new.jsonl", papers(1, 5), Progress.NONE);
        window();
    }

    private static String papers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i ->
                        "{\"title\":\"Paper %d on decoding of the visual cortex\",\"published\":\"2024-01-%02d\"}\n"
                                .formatted(i, i))
                .collect(Collectors.joining());
    }

    private void window() {
        Background background = new Background(workers, landing);
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        inbox = new TriageViewModel(access, library, background);
    }

    private void reopen() {
        close();
        workers = Executors.newVirtualThreadPerTaskExecutor();
        landing = new Landing();
        lectern = Lectern.open(folder, Progress.NONE);
        window();
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private String title() {
        return inbox.current()
                .get()
                .map(hit -> hit.paper().title().substring(0, 7))
                .orElse("none");
    }

    private void open() {
        inbox.open();
        landing.until(() -> !title().equals("none"));
    }

    private void settled(int waiting) {
        landing.until(() -> lectern.search(SearchRequest.of("is:unread is:new")).total() == waiting
                && inbox.tally().get().waiting() == waiting
                && library.lastDone().get().isPresent());
    }

    private Map<String, ReadingState> stored() {
        List<Paper> papers = new ArrayList<>();
        lectern.library().forEachPaper(papers::add);
        return papers.stream()
                .collect(Collectors.toMap(
                        paper -> paper.title().substring(0, 7),
                        paper -> lectern.library().marks().of(paper.id()).state()));
    }

    private static Tally tally(int unread, int kept, int later, int skipped) {
        return new Tally(Map.of(
                ReadingState.UNREAD, unread,
                ReadingState.KEPT, kept,
                ReadingState.LATER, later,
                ReadingState.SKIPPED, skipped));
    }

    @Test
    void whatTheLastImportBroughtIsGoneThroughNewestFirst() {
        open();
        assertThat(title()).isEqualTo("Paper 5");
        assertThat(inbox.tally().get()).isEqualTo(tally(5, 0, 0, 0));
        inbox.decide(ReadingState.KEPT);
        // The next is there before anything is written.
        assertThat(title()).isEqualTo("Paper 4");
        assertThat(inbox.tally().get()).isEqualTo(tally(4, 1, 0, 0));
        inbox.decide(ReadingState.LATER);
        inbox.decide(ReadingState.SKIPPED);
        assertThat(title()).isEqualTo("Paper 2");
        settled(2);

        assertThat(inbox.tally().get()).isEqualTo(tally(2, 1, 1, 1));
        assertThat(inbox.tally().get().decisions()).isEqualTo("1 kept · 1 later · 1 skipped");
        assertThat(title()).isEqualTo("Paper 2");
        assertThat(inbox.row().get()).isEqualTo(3);
        assertThat(inbox.queue()).hasSize(5);
        assertThat(stored())
                .isEqualTo(Map.of(
                        "Old One", ReadingState.UNREAD,
                        "Paper 1", ReadingState.UNREAD,
                        "Paper 2", ReadingState.UNREAD,
                        "Paper 3", ReadingState.SKIPPED,
                        "Paper 4", ReadingState.LATER,
                        "Paper 5", ReadingState.KEPT));

        inbox.decide(ReadingState.KEPT);
        inbox.decide(ReadingState.KEPT);
        assertThat(inbox.state().get()).isEqualTo(new InboxState.Decided());
        settled(0);
        assertThat(inbox.state().get()).isEqualTo(new InboxState.Decided());
        assertThat(title()).isEqualTo("none");
    }

    @Test
    void aDecisionIsTakenBackAndItsPaperShown() {
        open();
        inbox.decide(ReadingState.KEPT);
        inbox.decide(ReadingState.SKIPPED);
        inbox.undo();
        landing.until(() -> title().equals("Paper 4"));
        settled(4);
        assertThat(title()).isEqualTo("Paper 4");
        assertThat(stored()).containsEntry("Paper 4", ReadingState.UNREAD).containsEntry("Paper 5", ReadingState.KEPT);

        library.undo();
        landing.until(() -> title().equals("Paper 5"));
        settled(5);
        assertThat(title()).isEqualTo("Paper 5");
        assertThat(inbox.tally().get()).isEqualTo(tally(5, 0, 0, 0));

        // All that was decided here is taken back: a letter does not take back the import.
        inbox.undo();
        landing.until(() -> library.lastDone().get().orElseThrow().text().startsWith("Nothing was decided here"));
        assertThat(stored()).hasSize(6);
    }

    @Test
    void onlyTheDecisionIsTakenBackWhateverWasDoneSince() {
        open();
        PaperId five = inbox.current().get().orElseThrow().paper().id();
        inbox.decide(ReadingState.KEPT);
        settled(4);
        lectern.mark(stored -> stored.marks().rate(List.of(five), 4));
        inbox.undo();
        landing.until(() -> title().equals("Paper 5"));
        assertThat(lectern.library().marks().of(five).rating()).hasValue(4);
        assertThat(lectern.library().marks().of(five).state()).isEqualTo(ReadingState.UNREAD);
    }

    @Test
    void whatWasDecidedBeforeARestartIsTakenBackAndShown() {
        open();
        inbox.decide(ReadingState.KEPT);
        inbox.decide(ReadingState.SKIPPED);
        settled(3);
        reopen();
        open();
        assertThat(title()).isEqualTo("Paper 3");
        assertThat(inbox.tally().get()).isEqualTo(tally(3, 1, 0, 1));
        assertThat(inbox.queue()).hasSize(3);

        library.undo();
        landing.until(() -> title().equals("Paper 4"));
        library.undo();
        landing.until(() -> title().equals("Paper 5"));
        assertThat(inbox.tally().get()).isEqualTo(tally(5, 0, 0, 0));
    }

    @Test
    void whatIsSaidElsewhereLeavesTheInboxToo() {
        open();
        List<PaperId> two = lectern.search(SearchRequest.of("is:new")).hits().stream()
                .limit(2)
                .map(hit -> hit.paper().id())
                .toList();
        lectern.mark(stored -> stored.marks().state(two, ReadingState.READ));
        library.changed(Done.of("The command line did something"));
        landing.until(() -> inbox.tally().get().waiting() == 3);
        assertThat(title()).isEqualTo("Paper 3");
        assertThat(inbox.queue()).hasSize(3);
    }

    @Test
    void anImportIsTheNewScopeAndItsPapersCome() {
        open();
        inbox.decide(ReadingState.KEPT);
        settled(4);
        lectern.importText("newer.jsonl", papers(7, 8), Progress.NONE);
        library.changed(Done.of("Imported"));
        landing.until(() -> inbox.tally().get().papers() == 2);
        assertThat(title()).isEqualTo("Paper 8");
        assertThat(inbox.queue()).hasSize(2);

        inbox.scope().set(InboxScope.EVERYTHING);
        landing.until(() -> inbox.tally().get().papers() == 8);
        assertThat(inbox.tally().get()).isEqualTo(tally(7, 1, 0, 0));
        // What was decided in this window keeps its row.
        assertThat(inbox.queue()).hasSize(8);
        inbox.scope().set(InboxScope.WEEK);
        landing.until(() -> inbox.state().get().equals(new InboxState.Waiting()));
        assertThat(inbox.tally().get().papers()).isEqualTo(8);
    }

    @Test
    void severalAreDecidedInOneStep() {
        open();
        inbox.decide(ReadingState.KEPT);
        inbox.skipRest();
        settled(0);
        assertThat(inbox.tally().get()).isEqualTo(tally(0, 1, 0, 4));
        inbox.undo();
        settled(4);
        landing.until(() -> title().equals("Paper 4"));
        assertThat(stored()).containsEntry("Paper 5", ReadingState.KEPT);

        Topic topic = inbox.current().get().orElseThrow().topics().getFirst();
        inbox.decideTopic(topic, ReadingState.KEPT);
        settled(0);
        assertThat(inbox.tally().get()).isEqualTo(tally(0, 5, 0, 0));
    }

    @Test
    void oneGoesThroughTheRowsAndDecidesAnew() {
        open();
        inbox.decide(ReadingState.KEPT);
        inbox.previous();
        assertThat(title()).isEqualTo("Paper 5");
        inbox.decide(ReadingState.SKIPPED);
        // What was decided already is passed over.
        assertThat(title()).isEqualTo("Paper 4");
        inbox.next();
        inbox.next();
        inbox.next();
        inbox.next();
        assertThat(title()).isEqualTo("Paper 1");
        inbox.decide(ReadingState.LATER);
        // At the end it begins again at the first that waits.
        assertThat(title()).isEqualTo("Paper 4");
        settled(3);
        assertThat(inbox.tally().get()).isEqualTo(tally(3, 0, 1, 1));
    }

    @Test
    void anEmptyLibraryHasNothing() {
        List<Long> listings =
                lectern.listings().stream().map(listing -> listing.number()).toList();
        lectern.mark(stored -> stored.removeListings(listings));
        inbox.open();
        landing.until(() -> inbox.state().get().equals(new InboxState.Nothing()));
        assertThat(inbox.tally().get()).isEqualTo(Tally.NONE);
        inbox.decide(ReadingState.KEPT);
        inbox.next();
        inbox.previous();
        assertThat(inbox.current().get()).isEqualTo(Optional.empty());
    }

    @Test
    void ofManyOnlyPagesAreFetchedAndTheOrderIsKept() {
        lectern.importText(
                "many.jsonl",
                IntStream.range(0, 260)
                        .mapToObj(i ->
                                "{\"title\":\"Many %03d\",\"published\":\"%d-01-01\"}\n".formatted(i, 2024 - i % 3))
                        .collect(Collectors.joining()),
                Progress.NONE);
        open();
        landing.until(() -> inbox.queue().size() == 260);
        for (int i = 0; i < 60; i++) {
            landing.until(() -> inbox.current().get().isPresent());
            inbox.decide(ReadingState.SKIPPED);
        }
        settled(200);
        // What was decided keeps its row; what waits is all there, each once.
        assertThat(inbox.queue()).hasSize(260);
        for (int waiting = 200; waiting > 0; waiting--) {
            landing.until(() -> inbox.current().get().isPresent());
            inbox.decide(ReadingState.KEPT);
        }
        settled(0);
        assertThat(inbox.tally().get()).isEqualTo(tally(0, 200, 0, 60));
        inbox.refresh();
        landing.until(() -> inbox.queue().size() <= 2 * TriageViewModel.SHOWN);
    }
}
