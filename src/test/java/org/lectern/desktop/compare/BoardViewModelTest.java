package org.lectern.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.compare.Comparison;
import org.lectern.compare.Fact;
import org.lectern.compare.Place;
import org.lectern.compare.Term;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.compare.BoardViewModel.State;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** The board without a window: its columns, its terms, and what becomes of both. */
class BoardViewModelTest {
    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final Map<String, PaperId> ids = new HashMap<>();
    private Lectern lectern;
    private LibraryViewModel library;
    private TrayViewModel tray;
    private BoardViewModel board;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("four.jsonl", FourPapers.LISTING, Progress.NONE);
        lectern.library().forEachPaper(paper -> ids.put(paper.title(), paper.id()));
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        tray = new TrayViewModel(access, library, background);
        board = new BoardViewModel(access, library, tray, background);
        board.open();
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private PaperId id(String title) {
        return Objects.requireNonNull(ids.get(title));
    }

    private List<String> columns() {
        return board.comparison().map(Comparison::columns).orElse(List.of()).stream()
                .map(column -> column.paper().title())
                .toList();
    }

    private void compare(String... titles) {
        tray.add(List.of(titles).stream().map(this::id).toList());
        landing.until(() -> columns().equals(List.of(titles)));
    }

    private Term term(String shown) {
        return board.terms().stream()
                .filter(term -> term.shown().equalsIgnoreCase(shown))
                .findFirst()
                .orElseThrow();
    }

    private List<Place> places(Term term, int steps) {
        return IntStream.range(0, steps)
                .mapToObj(step -> {
                    board.go(term);
                    return board.at().get().orElseThrow().place();
                })
                .toList();
    }

    private boolean shows(Alignment alignment, boolean different, Fact fact) {
        return BoardRow.of(board.comparison().orElseThrow(), alignment, different).stream()
                .anyMatch(row -> row instanceof BoardRow.Known(var known) && known.fact() == fact);
    }

    @Test
    void fewerThanTwoPapersAreSaidToBeFew() {
        landing.until(() -> board.state().get().equals(new State.Few(0)));
        tray.add(List.of(id(FourPapers.SPIKES)));
        landing.until(() -> board.state().get().equals(new State.Few(1)));
        tray.add(List.of(id(FourPapers.EYES)));
        landing.until(() -> board.state().get() instanceof State.Compared);
        assertThat(columns()).containsExactly(FourPapers.SPIKES, FourPapers.EYES);
    }

    @Test
    void columnsKeepTheirOrderAndAreMovedAndTakenOut() {
        compare(FourPapers.SLEEP, FourPapers.EYES, FourPapers.SPIKES);
        board.column().set(Optional.of(id(FourPapers.SLEEP)));
        board.moveColumn(1);
        landing.until(() -> columns().equals(List.of(FourPapers.EYES, FourPapers.SLEEP, FourPapers.SPIKES)));
        assertThat(board.paper().orElseThrow().title()).isEqualTo(FourPapers.SLEEP);
        board.moveColumn(5);
        landing.until(() -> columns().equals(List.of(FourPapers.EYES, FourPapers.SPIKES, FourPapers.SLEEP)));
        board.moveTo(id(FourPapers.SLEEP), 0);
        landing.until(() -> columns().equals(List.of(FourPapers.SLEEP, FourPapers.EYES, FourPapers.SPIKES)));
        board.removeColumn();
        landing.until(() -> columns().equals(List.of(FourPapers.EYES, FourPapers.SPIKES)));
        assertThat(board.column().get()).contains(id(FourPapers.EYES));
        assertThat(lectern.compared()).extracting(Paper::title).containsExactly(FourPapers.EYES, FourPapers.SPIKES);
    }

    @Test
    void aColumnMovesToTheSideThatTheArrowPointsToInAMirroredWindowToo() {
        compare(FourPapers.SLEEP, FourPapers.EYES, FourPapers.SPIKES);
        board.column().set(Optional.of(id(FourPapers.SLEEP)));
        board.moveColumnRight();
        landing.until(() -> columns().equals(List.of(FourPapers.EYES, FourPapers.SLEEP, FourPapers.SPIKES)));
        board.moveColumnLeft();
        landing.until(() -> columns().equals(List.of(FourPapers.SLEEP, FourPapers.EYES, FourPapers.SPIKES)));
        board.mirrored().set(true);
        board.moveColumnLeft();
        landing.until(() -> columns().equals(List.of(FourPapers.EYES, FourPapers.SLEEP, FourPapers.SPIKES)));
        board.moveColumnRight();
        landing.until(() -> columns().equals(List.of(FourPapers.SLEEP, FourPapers.EYES, FourPapers.SPIKES)));
    }

    @Test
    void aTermIsGoneThroughPlaceByPlaceRoundAndRound() {
        compare(FourPapers.SPIKES, FourPapers.SLEEP);
        Term shared = term("surrogate gradient");
        assertThat(shared.places()).hasSize(2);
        assertThat(places(shared, 3))
                .containsExactly(
                        shared.places().get(0),
                        shared.places().get(1),
                        shared.places().get(0));
        board.move(-1);
        assertThat(board.at().get().orElseThrow().place())
                .isEqualTo(shared.places().get(1));
        board.goOn(shared, shared.places().get(0));
        assertThat(board.at().get().orElseThrow().index()).isEqualTo(1);
        board.choose(99);
        assertThat(board.at().get().orElseThrow().shown()).isEqualTo(shared.shown());
        board.choose(1);
        assertThat(board.at().get().orElseThrow().shown())
                .isEqualTo(board.terms().getFirst().shown());
    }

    @Test
    void thePlaceStaysWhenTheColumnsChangeTheirOrder() {
        compare(FourPapers.SPIKES, FourPapers.SLEEP);
        board.go(term("surrogate gradient"));
        board.moveTo(id(FourPapers.SPIKES), 1);
        landing.until(() -> columns().equals(List.of(FourPapers.SLEEP, FourPapers.SPIKES)));
        assertThat(board.at().get().orElseThrow().shown()).isEqualToIgnoringCase("surrogate gradient");
        assertThat(board.at().get().orElseThrow().places())
                .isEqualTo(term("surrogate gradient").places());
    }

    @Test
    void onlyWhatDiffersLeavesOutWhatIsTheSame() {
        compare(FourPapers.SPIKES, FourPapers.SLEEP);
        board.go(board.terms().getFirst());
        assertThat(board.terms()).allMatch(Term::isShared);
        assertThat(shows(Alignment.BY_ROLE, false, Fact.VENUE)).isTrue();
        assertThat(shows(Alignment.BY_ROLE, true, Fact.VENUE)).isFalse();
        assertThat(shows(Alignment.FREE, true, Fact.AUTHORS)).isTrue();
        board.onlyDifferent().set(true);
        assertThat(board.at().get()).isEmpty();
        assertThat(board.terms()).isNotEmpty().noneMatch(Term::isShared);
    }

    @Test
    void everyTextStandsInARowHoweverTheyAreAligned() {
        compare(FourPapers.SPIKES, FourPapers.EMPTY, FourPapers.EYES);
        Comparison shown = board.comparison().orElseThrow();
        long sentences = BoardRow.of(shown, Alignment.BY_ROLE, false).stream()
                .flatMap(row -> row instanceof BoardRow.Sentences(var role, var cells, int rows, int index)
                        ? cells.cells().stream().flatMap(Optional::stream)
                        : Stream.empty())
                .count();
        assertThat(sentences)
                .isEqualTo(shown.columns().stream()
                        .mapToInt(column -> column.sentences().size())
                        .sum());
        assertThat(BoardRow.of(shown, Alignment.FREE, false))
                .contains(new BoardRow.Abstracts())
                .noneMatch(row -> row instanceof BoardRow.Sentences);
    }

    @Test
    void papersWithoutAbstractsAreComparedByTheRest() {
        lectern.importText("bare.jsonl", "{\"title\":\"Another Title\"}\n", Progress.NONE);
        lectern.library().forEachPaper(paper -> ids.put(paper.title(), paper.id()));
        compare(FourPapers.EMPTY, "Another Title");
        assertThat(BoardRow.of(board.comparison().orElseThrow(), Alignment.BY_ROLE, false))
                .contains(new BoardRow.Abstracts());
    }

    @Test
    void thePapersArePutInAListInTheirOrderAndThatIsUndone() {
        compare(FourPapers.SLEEP, FourPapers.SPIKES);
        board.addTo("  ");
        board.addTo("Group");
        landing.until(() -> board.lists().get().equals(List.of("Group")));
        assertThat(lectern.library().readingLists().papers("Group"))
                .containsExactly(id(FourPapers.SLEEP), id(FourPapers.SPIKES));
        library.undo();
        landing.until(() -> board.lists().get().isEmpty());
        board.addTo("Group");
        landing.until(() -> board.lists().get().equals(List.of("Group")));
        board.addTo("group");
        landing.until(() -> library.lastDone().get().orElseThrow().text().contains("already"));
    }

    @Test
    void aPaperThatIsGoneIsComparedNoMore() {
        compare(FourPapers.SPIKES, FourPapers.SLEEP, FourPapers.EYES);
        lectern.merge(id(FourPapers.SPIKES), id(FourPapers.SLEEP));
        library.changed(Done.of("Merged"));
        landing.until(() -> columns().size() == 2);
        assertThat(columns()).contains(FourPapers.EYES);
    }

    @Test
    void thePaperThatIsMostRelatedIsAdded() {
        tray.add(List.of(id(FourPapers.SPIKES)));
        landing.until(() -> board.state().get().equals(new State.Few(1)));
        board.addRelated();
        landing.until(() -> columns().equals(List.of(FourPapers.SPIKES, FourPapers.SLEEP)));
        assertThat(library.lastDone().get().orElseThrow().text()).isEqualTo("Compared too: " + FourPapers.SLEEP);
    }
}
