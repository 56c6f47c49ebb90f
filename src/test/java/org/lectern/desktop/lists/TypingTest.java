package org.lectern.desktop.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.watch.SharedViewModel;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.ListContent;
import org.lectern.list.ListSection;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.task.Progress;

/** Whatever is typed in lists is saved where it was typed, whatever happens meanwhile. */
class TypingTest {
    private static final String GROUP = "Group";
    private static final String OTHER = "Other";

    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final List<Runnable> later = new ArrayList<>();
    private final List<PaperId> papers = new ArrayList<>();
    private Lectern lectern;
    private LibraryViewModel library;
    private ListModels models;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("a.jsonl", "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n", Progress.NONE);
        lectern.library().forEachPaper(paper -> papers.add(paper.id()));
        lectern.mark(stored -> stored.readingLists().add(GROUP, papers, true));
        lectern.mark(stored -> stored.readingLists().add(OTHER, papers, true));
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        models = ListModels.of(
                access,
                library,
                new SearchViewModel(access::search, background),
                new SharedViewModel(access, library, background),
                background,
                later::add);
        models.all().open();
        landing.until(() -> list().shown().get().isPresent());
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private ListViewModel list() {
        return models.all().list();
    }

    private ReadingList named(String name) {
        return lectern.library().readingLists().named(name).orElseThrow();
    }

    private ListContent stored(String list) {
        return lectern.listContent(list);
    }

    private String stored(String list, EntryField field) {
        return stored(list).entry(papers.getFirst()).orElseThrow().field(field).orElse("");
    }

    private EntryKey key(EntryField field) {
        return models.entry().key(models.entry().entry().get(), field).orElseThrow();
    }

    /** Somebody else says something of the first paper. */
    private void theySay(EntryField field, String text) {
        lectern.mark(stored -> stored.readingLists().set(GROUP, papers.subList(0, 1), field, text));
    }

    private String told() {
        return library.lastDone().get().map(Done::text).orElse("");
    }

    private void untilQuiet() {
        landing.until(() -> !list().turns().isBusy());
    }

    @Test
    void whatIsTypedOfAListIsNotSavedInTheOneThatIsOpenedNext() {
        EntryKey presenter = key(EntryField.PRESENTER);
        models.description().text().set("What we read");
        models.entry().typed(presenter, "", "Ada");
        models.entry().note().set("A *note*");
        list().addSection();
        list().title().set("Next week");
        models.all().choose(named(OTHER));
        models.entry().keep(presenter);
        untilQuiet();
        assertThat(stored(GROUP).sections().stream().map(ListSection::title)).containsExactly("Next week");
        assertThat(stored(GROUP).description()).isEqualTo("What we read");
        assertThat(stored(GROUP, EntryField.PRESENTER)).isEqualTo("Ada");
        assertThat(stored(GROUP, EntryField.NOTE)).isEqualTo("A *note*");
        assertThat(stored(OTHER).sections()).isEmpty();
        assertThat(stored(OTHER).description()).isEmpty();
        assertThat(stored(OTHER).entry(papers.getFirst()).orElseThrow().fields())
                .isEmpty();
        landing.until(() -> list().shown()
                .get()
                .filter(now -> now.list().name().equals(OTHER))
                .isPresent());
        assertThat(models.description().text().get()).isEmpty();
    }

    @Test
    void whatOthersWroteWhileOneTypesStays() {
        models.entry().note().set("mine");
        theySay(EntryField.NOTE, "theirs");
        models.entry().saveNote();
        models.entry().note().set("mine goes on");
        landing.until(() -> !told().isEmpty());
        assertThat(stored(GROUP, EntryField.NOTE)).isEqualTo("mine\n\n---\n\ntheirs");
        assertThat(told())
                .isEqualTo(
                        "Set the note of “One” in the list “Group”; it was changed meanwhile, and both texts are kept");
        assertThat(models.entry().note().get()).isEqualTo("mine goes on\n\n---\n\ntheirs");
        models.entry().saveNote();
        untilQuiet();
        assertThat(stored(GROUP, EntryField.NOTE)).isEqualTo("mine goes on\n\n---\n\ntheirs");

        EntryKey reason = key(EntryField.REASON);
        models.entry().typed(reason, "", "fast");
        theySay(EntryField.REASON, "small");
        models.entry().keep(reason);
        untilQuiet();
        assertThat(stored(GROUP, EntryField.REASON)).isEqualTo("fast; small");

        EntryKey date = key(EntryField.DATE);
        models.entry().typed(date, "", "2026-11-25 16:00");
        theySay(EntryField.DATE, "2026-11-26");
        models.entry().keep(date);
        untilQuiet();
        assertThat(stored(GROUP, EntryField.DATE)).isEqualTo("2026-11-25T16:00");
        assertThat(told()).isEqualTo("Set the date of “One” in the list “Group”; meanwhile it was “2026-11-26”");

        models.description().text().set("What we read");
        lectern.mark(stored -> stored.readingLists().describe(GROUP, "What they read"));
        models.description().keep();
        untilQuiet();
        assertThat(stored(GROUP).description()).isEqualTo("What we read\n\n---\n\nWhat they read");
    }

    @Test
    void whoTypesOnWhileItIsSavedIsTakenForNobodyElse() {
        models.entry().note().set("on");
        models.entry().saveNote();
        models.entry().note().set("one");
        models.entry().saveNote();
        models.entry().note().set("one more");
        untilQuiet();
        models.entry().saveNote();
        untilQuiet();
        assertThat(stored(GROUP, EntryField.NOTE)).isEqualTo("one more");
        models.entry().note().set("");
        models.entry().saveNote();
        untilQuiet();
        assertThat(stored(GROUP, EntryField.NOTE)).isEmpty();
    }

    @Test
    void whatIsTypedOfAnEntryThatIsGoneIsTheReadersOwnNote() {
        lectern.mark(stored -> stored.marks().note(papers.getFirst(), "my own"));
        models.entry().note().set("of the group");
        lectern.mark(stored -> stored.readingLists().remove(GROUP, papers.subList(0, 1)));
        models.entry().saveNote();
        untilQuiet();
        assertThat(lectern.library().marks().of(papers.getFirst()).note()).contains("of the group\n\n---\n\nmy own");
        assertThat(told())
                .isEqualTo(
                        "The paper is no longer in the list: what you typed of it is in your own note of the paper now");
        long changes = lectern.library().changeNumber();
        models.entry().saveNote();
        untilQuiet();
        assertThat(lectern.library().changeNumber()).isEqualTo(changes);
    }

    @Test
    void aListIsDeletedBehindWhatWasTypedInIt() {
        list().turns().run(() -> hold(), held -> {}, failure -> {});
        models.entry().note().set("the last word");
        models.all().delete(named(GROUP));
        go.countDown();
        untilQuiet();
        assertThat(lectern.library().readingLists().named(GROUP)).isEmpty();
        assertThat(told()).isEqualTo("Deleted the list “Group” of 2 papers");
        library.undo();
        landing.until(() -> lectern.library().readingLists().named(GROUP).isPresent());
        assertThat(stored(GROUP, EntryField.NOTE)).isEqualTo("the last word");
    }

    private final CountDownLatch go = new CountDownLatch(1);

    private boolean hold() throws InterruptedException {
        go.await();
        return true;
    }

    @Test
    void aSectionIsAddedToTheListThatWasOpenHoweverLongThatTakes() {
        list().turns().run(() -> hold(), held -> {}, failure -> {});
        list().addSection();
        assertThat(list().naming().get()).isPresent();
        list().unnamed();
        models.all().choose(named(OTHER));
        go.countDown();
        untilQuiet();
        assertThat(stored(GROUP).sections().stream().map(ListSection::title)).containsExactly("New section");
        assertThat(stored(OTHER).sections()).isEmpty();
    }

    @Test
    void aSectionOfThatTitleElsewhereIsNotTakenForTheNewOne() {
        lectern.mark(stored -> Optional.of(stored.readingLists().addSection(GROUP, "Later")));
        list().addSection();
        untilQuiet();
        list().named("Soon");
        untilQuiet();
        assertThat(stored(GROUP).sections().stream().map(ListSection::title)).containsExactly("Soon", "Later");
    }

    @Test
    void aListIsRenamedWhateverItIsCalledByThen() {
        models.all().rename(named(GROUP));
        lectern.mark(stored -> stored.readingLists().rename(GROUP, "Seminar"));
        models.all().name().set("Thesis");
        models.all().keepTyped();
        untilQuiet();
        assertThat(lectern.library().readingLists().named("Thesis")).isPresent();
        assertThat(lectern.library().readingLists().all()).hasSize(2);
        models.all().create();
        models.all().keepTyped();
        untilQuiet();
        assertThat(lectern.library().readingLists().all()).hasSize(2);
    }

    @Test
    void aListThatIsToBeOpenedIsAlsoWhenAnotherAnswerComesFirst() {
        models.all().open(OTHER);
        library.changed(Done.of("something else"));
        landing.until(() ->
                list().list().get().filter(now -> now.name().equals(OTHER)).isPresent());
    }

    @Test
    void whatIsSaidOfTheEntryThatIsReadIsSaidOfNoOther() {
        List<ListRow> rows = list().shown().get().orElseThrow().rows();
        list().select(rows, Optional.of(rows.getFirst()));
        models.entry().rate(4);
        models.entry().read(ReadingState.READ);
        untilQuiet();
        assertThat(lectern.library().marks().of(papers.getFirst()).rating()).hasValue(4);
        assertThat(lectern.library().marks().of(papers.getLast()).rating()).isEmpty();
        assertThat(lectern.library().marks().of(papers.getLast()).state()).isEqualTo(ReadingState.UNREAD);
    }

    @Test
    void allIsKeptWhenTheWindowCloses() {
        models.all().rename(named(OTHER));
        models.all().name().set("Thesis");
        models.description().text().set("What we read");
        models.entry().typed(key(EntryField.REASON), "", "fast");
        models.entry().note().set("a note");
        list().addSection();
        list().title().set("Next week");
        models.saveLast();
        workers.close();
        assertThat(lectern.library().readingLists().named("Thesis")).isPresent();
        assertThat(stored(GROUP).sections().stream().map(ListSection::title)).containsExactly("Next week");
        assertThat(stored(GROUP).description()).isEqualTo("What we read");
        assertThat(stored(GROUP, EntryField.REASON)).isEqualTo("fast");
        assertThat(stored(GROUP, EntryField.NOTE)).isEqualTo("a note");
    }

    /** Answers and outcomes land in an order that a test chooses, as threads may choose any. */
    @Test
    void whatWasReadBeforeSomethingWasDoneIsNotShownAfterIt() {
        List<Runnable> landed = new ArrayList<>();
        LibraryAccess access = LibraryAccess.of(lectern);
        Background here = new Background(Runnable::run, landed::add);
        LibraryViewModel figures = new LibraryViewModel(access, here);
        ListViewModel one = new ListViewModel(access, figures, here);
        one.show(Optional.of(named(GROUP)));
        landed.removeFirst().run();
        one.show(Optional.of(named(GROUP)));
        Runnable stale = landed.removeFirst();
        one.state(EntryState.READ);
        while (!landed.isEmpty()) {
            landed.removeFirst().run();
        }
        stale.run();
        assertThat(one.entry().orElseThrow().entry().state()).isEqualTo(EntryState.READ);
    }
}
