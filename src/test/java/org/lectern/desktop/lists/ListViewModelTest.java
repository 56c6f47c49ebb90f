package org.lectern.desktop.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ExportScope;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.watch.SharedViewModel;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListContent;
import org.lectern.list.ListQuery;
import org.lectern.list.Vote;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;

/** Lists and what is done to them, without a window. */
class ListViewModelTest {
    private static final String GROUP = "Group";

    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final List<Runnable> later = new ArrayList<>();
    private final List<PaperId> papers = new ArrayList<>();
    private Lectern lectern;
    private LibraryViewModel library;
    private SearchViewModel search;
    private ListModels models;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.me("Ada");
        StringBuilder listing = new StringBuilder();
        for (String title : List.of("One", "Two", "Three", "Four", "Five")) {
            listing.append("{\"title\":\"").append(title).append("\"}\n");
        }
        lectern.importText("a.jsonl", listing.toString(), Progress.NONE);
        lectern.library().forEachPaper(paper -> papers.add(paper.id()));
        lectern.mark(stored -> stored.readingLists().add(GROUP, papers, true));
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        search = new SearchViewModel(access::search, background);
        models = ListModels.of(
                access, library, search, new SharedViewModel(access, library, background), background, later::add);
        models.all().open();
        landing.until(() -> !rows().isEmpty());
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private ListViewModel list() {
        return models.all().list();
    }

    private List<ListRow> rows() {
        return list().shown().get().map(ShownList::rows).orElse(List.of());
    }

    /** The list in one line: titles, and headings in brackets. */
    private static String line(List<ListRow> rows) {
        return rows.stream()
                .map(row -> switch (row) {
                    case ListRow.Heading heading -> "[" + heading.section().title() + "]";
                    case ListRow.Entry entry -> entry.paper().title();
                })
                .collect(Collectors.joining(" "));
    }

    private String shown() {
        return line(rows());
    }

    private ListContent stored() {
        return lectern.listContent(GROUP);
    }

    private String storedLine() {
        List<String> titles = new ArrayList<>();
        for (PaperId id : lectern.listPapers(GROUP)) {
            titles.add(lectern.library().paper(id).map(Paper::title).orElse("?"));
        }
        return String.join(" ", titles);
    }

    private void select(String... titles) {
        List<String> wanted = List.of(titles);
        List<ListRow> some = rows().stream()
                .filter(row -> wanted.contains(line(List.of(row))))
                .toList();
        list().select(some, Optional.of(some.getLast()));
    }

    private void untilDone(String text) {
        landing.until(() ->
                library.lastDone().get().map(Done::text).filter(text::equals).isPresent());
    }

    @Test
    void stepsAreShownAtOnceAndWrittenInTheirOrder() {
        assertThat(shown()).isEqualTo("One Two Three Four Five");
        select("Four", "Five");
        list().step(-1);
        list().step(-1);
        assertThat(shown()).isEqualTo("One Four Five Two Three");
        list().step(-1);
        list().step(-1);
        assertThat(shown()).isEqualTo("Four Five One Two Three");
        landing.until(() -> storedLine().equals("Four Five One Two Three")
                && lectern.library().changes(9).size() == 5);
        untilDone("Moved 2 papers to place 1 of the list “Group”");
        library.undo();
        landing.until(() -> shown().equals("One Four Five Two Three"));
        assertThat(list().papers()).hasSize(2);
    }

    @Test
    void sectionsAreAddedNamedFilledAndTakenAwayAgain() {
        list().addSection();
        landing.until(() -> list().naming().get().isPresent());
        list().named("Next week");
        assertThat(shown()).isEqualTo("One Two Three Four Five [Next week]");
        select("Five");
        list().step(1);
        assertThat(shown()).isEqualTo("One Two Three Four [Next week] Five");
        select("One", "Two");
        list().drop(5);
        assertThat(shown()).isEqualTo("Three Four [Next week] One Two Five");
        landing.until(() -> storedLine().equals("Three Four One Two Five"));
        select("[Next week]");
        list().nameSection();
        list().named("Later");
        select("[Later]");
        list().remove();
        assertThat(shown()).isEqualTo("Three Four One Two Five");
        landing.until(() -> stored().sections().isEmpty());
        untilDone("Removed the section “Later” of the list “Group”");
        library.undo();
        landing.until(() -> shown().equals("Three Four [Later] One Two Five"));
    }

    @Test
    void severalAreSpokenOfInOneChange() {
        select("One", "Three");
        list().state(EntryState.READ);
        list().vote(Vote.UP);
        list().rate(4);
        landing.until(() -> lectern.library().changes(9).size() == 5);
        landing.until(() -> rows().getFirst() instanceof ListRow.Entry entry
                && entry.marks().rating().orElse(0) == 4
                && entry.vote().equals(Optional.of(Vote.UP)));
        assertThat(stored().progress().words()).isEqualTo("2 of 5 read");
        list().vote(Vote.UP);
        landing.until(() -> stored().entries().getFirst().votes().isEmpty());
        assertThat(list().set(papers.subList(0, 1), EntryField.DATE, "soon")).isFalse();
        assertThat(library.lastDone().get().orElseThrow().failed()).isTrue();
    }

    @Test
    void whatIsTakenOutComesBackWithWhatWasSaidOfIt() {
        select("Two");
        list().set(list().papers(), EntryField.REASON, "Ben asked for it");
        list().remove();
        assertThat(shown()).isEqualTo("One Three Four Five");
        assertThat(list().lead().get().map(row -> line(List.of(row)))).contains("Three");
        untilDone("Took “Two” out of the list “Group”");
        library.undo();
        landing.until(() -> shown().equals("One Two Three Four Five"));
        assertThat(stored().entries().get(1).field(EntryField.REASON)).contains("Ben asked for it");
    }

    @Test
    void aNoteIsSavedAfterAPauseAndOfTheEntryItWasTypedOf() {
        select("One");
        models.entry().note().set("of one");
        select("Two");
        assertThat(models.entry().note().get()).isEmpty();
        landing.until(() -> library.lastDone().get().isPresent());
        assertThat(stored().entries().getFirst().field(EntryField.NOTE)).contains("of one");
        models.entry().note().set("of two");
        assertThat(stored().entries().get(1).field(EntryField.NOTE)).isEmpty();
        later.forEach(Runnable::run);
        landing.until(() -> stored().entries().get(1).field(EntryField.NOTE).isPresent());
        select("One");
        assertThat(models.entry().note().get()).isEqualTo("of one");
    }

    @Test
    void aSmartListHasWhatItsSearchFindsUntilItIsFrozen() {
        search.show("t*", SortOrder.TITLE);
        models.all().createSmart();
        assertThat(models.all().naming().get().orElseThrow().proposed()).isEqualTo("t*");
        models.all().named("With t");
        landing.until(() ->
                list().list().get().filter(one -> one.name().equals("With t")).isPresent() && !rows().isEmpty());
        assertThat(shown()).isEqualTo("Three Two");
        list().step(1);
        list().state(EntryState.READ);
        assertThat(shown()).isEqualTo("Three Two");
        list().requery(list().list().get().orElseThrow().key(), new ListQuery("f*", "title"));
        landing.until(() -> shown().equals("Five Four"));
        list().freeze();
        landing.until(() -> list().list().get().filter(one -> !one.isSmart()).isPresent());
        landing.until(() -> rows().getFirst() instanceof ListRow.Entry entry && entry.ofPeople());
        select("Five");
        list().step(1);
        assertThat(shown()).isEqualTo("Four Five");
        landing.until(() ->
                lectern.listPapers("With t").getLast().equals(list().papers().getFirst()));
    }

    @Test
    void listsAreMadeRenamedAndDeleted() {
        models.all().create();
        models.all().named("Another");
        landing.until(() ->
                list().list().get().filter(one -> one.name().equals("Another")).isPresent());
        models.all().rename(list().list().get().orElseThrow());
        models.all().named("Thesis");
        landing.until(() ->
                list().list().get().filter(one -> one.name().equals("Thesis")).isPresent());
        models.all().delete(list().list().get().orElseThrow());
        landing.until(() ->
                list().list().get().filter(one -> one.name().equals(GROUP)).isPresent());
        landing.until(
                () -> models.all().lists().get().filter(all -> all.size() == 1).isPresent());
        library.undo();
        landing.until(
                () -> models.all().lists().get().filter(all -> all.size() == 2).isPresent());
        models.all().create();
        models.all().named(" ");
        assertThat(models.all().naming().get()).isEmpty();
    }

    @Test
    void theChooserFindsListsByLettersAndMakesNewOnes() {
        ListChooserViewModel chooser = models.chooser();
        chooser.open(new ExportScope.Chosen(papers.subList(0, 2)), 2);
        landing.until(() -> !chooser.choices().get().isEmpty());
        assertThat(chooser.choices().get()).singleElement().matches(ListChooserViewModel.Choice::all);
        chooser.text().set("Thesis");
        assertThat(chooser.choices().get()).singleElement().matches(ListChooserViewModel.Choice::making);
        chooser.take();
        assertThat(chooser.isOpen().get()).isFalse();
        untilDone("Added 2 papers to the list “Thesis”");
        chooser.open(new ExportScope.Chosen(papers.subList(0, 3)), 3);
        landing.until(() -> chooser.choices().get().size() == 2);
        assertThat(chooser.choices().get().getFirst().name()).isEqualTo("Thesis");
        chooser.text().set("gro");
        assertThat(chooser.choices().get()).hasSize(2);
        chooser.take();
        untilDone("The list “Group” has all of them already");
        assertThat(lectern.listPapers("Thesis")).isEqualTo(papers.subList(0, 2));
    }
}
