package org.lectern.desktop.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;
import org.lectern.search.MarkedText;
import org.lectern.task.Progress;

/** What is said of the paper that is open, and never lost. */
class MarksViewModelTest {
    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final List<Runnable> later = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private Lectern lectern;
    private LibraryViewModel library;
    private PaperViewModel open;
    private MarksViewModel marks;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.importText("a.jsonl", "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n", Progress.NONE);
        lectern.library().forEachPaper(papers::add);
        LibraryAccess access = LibraryAccess.of(lectern);
        library = new LibraryViewModel(access, background);
        open = new PaperViewModel(access::markAbstract, access::roles, access::versions, background);
        marks = new MarksViewModel(access, library, open, background, later::add);
        show(0);
    }

    @AfterEach
    void close() {
        workers.close();
        lectern.close();
    }

    private void show(int paper) {
        open.show(papers.get(paper), MarkedText.unmarked("title"), "");
    }

    private PaperMarks stored(int paper) {
        return lectern.library().marks().of(papers.get(paper).id());
    }

    private void timePasses() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    @Test
    void whatIsSaidIsShownAndCanBeUndone() {
        marks.state(ReadingState.READING);
        marks.tag("Audio");
        marks.addTo("Group");
        landing.until(() -> marks.known()
                .get()
                .equals(new MarksViewModel.Known(
                        new PaperMarks(ReadingState.READING, List.of("Audio"), Optional.empty(), List.of("Group")),
                        List.of("Audio"),
                        List.of("Group"))));
        marks.untag("Audio");
        landing.until(() -> library.lastDone()
                .get()
                .filter(done -> done.text().equals("Took the tag “Audio” off “One”"))
                .isPresent());
        library.undo();
        landing.until(() -> marks.known().get().marks().tags().equals(List.of("Audio")));
        marks.tag("  ");
        marks.addTo("");
        marks.removeFrom("Group");
        landing.until(() -> marks.known().get().marks().lists().isEmpty());
    }

    @Test
    void aNoteIsSavedAfterAPauseAndNotBefore() {
        marks.note().set("o");
        marks.note().set("one");
        assertThat(later).hasSize(2);
        assertThat(stored(0).note()).isEmpty();
        timePasses();
        landing.until(() -> library.lastDone().get().isPresent());
        assertThat(stored(0).note()).contains("one");
        assertThat(lectern.library().changes(9)).hasSize(2);
        library.undo();
        landing.until(() -> marks.note().get().isEmpty());
        assertThat(stored(0).note()).isEmpty();
    }

    @Test
    void aNoteIsSavedWhenAnotherPaperIsOpened() {
        marks.note().set("of one");
        show(1);
        assertThat(marks.note().get()).isEmpty();
        landing.until(() -> stored(0).note().isPresent());
        marks.note().set("of two");
        show(0);
        landing.until(
                () -> marks.note().get().equals("of one") && stored(1).note().isPresent());
        assertThat(stored(1).note()).contains("of two");
    }

    @Test
    void whatIsTypedWhileItIsSavedStays() {
        marks.note().set("first");
        marks.saveNote();
        marks.note().set("first and second");
        landing.until(() -> library.lastDone().get().isPresent());
        landing.until(() -> marks.known().get().marks().note().isPresent());
        assertThat(marks.note().get()).isEqualTo("first and second");
        marks.saveNote();
        landing.until(() -> stored(0).note().equals(Optional.of("first and second")));
    }

    @Test
    void aNoteThatCannotBeSavedStays() {
        marks.note().set("x".repeat(1_000_001));
        marks.saveNote();
        landing.until(() -> library.lastDone().get().isPresent());
        assertThat(library.lastDone().get().orElseThrow().failed()).isTrue();
        show(1);
        landing.runAll();
        show(0);
        landing.runAll();
        assertThat(marks.note().get()).hasSize(1_000_001);
    }

    @Test
    void noPaperHasNoMarks() {
        open.close();
        marks.tag("nothing");
        marks.note().set("nothing");
        marks.saveNote();
        assertThat(marks.paper().get()).isEmpty();
        assertThat(lectern.library().changes(9)).hasSize(1);
    }
}
