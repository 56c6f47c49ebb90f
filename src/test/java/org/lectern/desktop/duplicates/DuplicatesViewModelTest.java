package org.lectern.desktop.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.duplicates.DuplicatesViewModel.State;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.task.Progress;

/** Pairs of a real library; both the worker and the landing are the test's own thread, one after the other. */
class DuplicatesViewModelTest {
    @TempDir
    Path folder;

    private final Landing workers = new Landing();
    private final Landing landing = new Landing();
    private Lectern lectern;
    private LibraryViewModel library;
    private DuplicatesViewModel duplicates;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder.resolve("library"), Progress.NONE);
        lectern.importText("spring.jsonl", TwoWordings.SPRING, Progress.NONE);
        lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
        LibraryAccess access = LibraryAccess.of(lectern);
        Background background = new Background(workers, landing);
        library = new LibraryViewModel(access, background);
        duplicates = new DuplicatesViewModel(access, library, background);
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    private void work() {
        for (int round = 0; round < 3; round++) {
            workers.runAll();
            landing.runAll();
        }
    }

    private List<String> pairs() {
        return duplicates.pairs().stream().map(pair -> pair.first().title()).toList();
    }

    private String atHand() {
        return duplicates.selected().get().map(pair -> pair.second().title()).orElse("none");
    }

    @Test
    void nothingIsLookedForUntilTheViewOpens() {
        work();
        assertThat(duplicates.state().get()).isEqualTo(new State.Unasked());
        duplicates.open();
        assertThat(duplicates.state().get()).isInstanceOf(State.Looking.class);
        work();
        assertThat(duplicates.state().get()).isEqualTo(new State.Found());
        assertThat(pairs()).containsExactlyInAnyOrder(TwoWordings.SPIKES, TwoWordings.READING);
        assertThat(duplicates.selected().get()).contains(duplicates.pairs().getFirst());
    }

    @Test
    void whatIsMergedIsOnePaperUntilThatIsUndone() {
        duplicates.open();
        work();
        String merged = pairs().getFirst();
        duplicates.merge();
        assertThat(duplicates.answerable().get()).isFalse();
        work();
        assertThat(pairs()).hasSize(1).doesNotContain(merged);
        assertThat(lectern.library().statistics().papers()).isEqualTo(3);
        assertThat(duplicates.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.same()).isTrue();
            assertThat(answer.firstTitle()).isEqualTo(merged);
            assertThat(answer.secondTitle()).isNotEqualTo(merged).hasSizeGreaterThan(20);
        });
        assertThat(library.lastDone().get().orElseThrow().text()).isEqualTo("Merged two papers into “" + merged + "”");

        library.undo();
        work();
        assertThat(pairs()).hasSize(2).contains(merged);
        assertThat(duplicates.answers()).isEmpty();
        assertThat(lectern.library().statistics().papers()).isEqualTo(4);
    }

    @Test
    void whatIsNotTheSameIsOfferedAgainWhenThatIsTakenBack() {
        duplicates.open();
        work();
        String separated = pairs().getFirst();
        duplicates.separate();
        work();
        assertThat(pairs()).hasSize(1).doesNotContain(separated);
        duplicates.look();
        work();
        assertThat(pairs()).hasSize(1).doesNotContain(separated);
        assertThat(duplicates.answers()).hasSize(1);

        duplicates.takeBack(duplicates.answers().getFirst());
        work();
        assertThat(pairs()).hasSize(2).contains(separated);
        assertThat(duplicates.answers()).isEmpty();
        library.redo();
        work();
        assertThat(pairs()).hasSize(1).doesNotContain(separated);
        assertThat(duplicates.answers()).hasSize(1);
    }

    @Test
    void whatIsPutOffComesLastAlsoInTheNextLook() {
        duplicates.open();
        work();
        String first = atHand();
        duplicates.later();
        assertThat(atHand()).isNotEqualTo(first);
        assertThat(duplicates.pairs().getLast().second().title()).isEqualTo(first);
        duplicates.look();
        work();
        assertThat(duplicates.pairs().getLast().second().title()).isEqualTo(first);
        assertThat(atHand()).isNotEqualTo(first);
        assertThat(library.lastDone().get()).isEmpty();
    }

    @Test
    void aLookThatIsCancelledSaysSoAndCanBeMadeAgain() {
        duplicates.open();
        duplicates.cancel();
        work();
        assertThat(duplicates.state().get()).isEqualTo(new State.Cancelled());
        assertThat(duplicates.pairs()).isEmpty();
        duplicates.look();
        work();
        assertThat(duplicates.pairs()).hasSize(2);
    }

    @Test
    void theListFollowsTheLibraryWhileItIsOpen() {
        duplicates.open();
        work();
        long last = lectern.library().changeNumber();
        lectern.revert(last);
        library.changed(org.lectern.desktop.library.Done.of("gone"));
        work();
        assertThat(duplicates.pairs()).isEmpty();
        assertThat(duplicates.state().get()).isEqualTo(new State.Found());
        assertThat(duplicates.selected().get()).isEmpty();

        duplicates.close();
        lectern.importText("autumn.jsonl", TwoWordings.AUTUMN, Progress.NONE);
        library.changed(org.lectern.desktop.library.Done.of("back"));
        work();
        assertThat(duplicates.pairs()).isEmpty();
        duplicates.open();
        work();
        assertThat(duplicates.pairs()).hasSize(2);
    }

    @Test
    void whatFailsIsSaid() {
        duplicates.open();
        work();
        lectern.library().close();
        duplicates.merge();
        work();
        assertThat(library.lastDone().get().orElseThrow().failed()).isTrue();
        assertThat(duplicates.pairs()).hasSize(2);
        duplicates.look();
        work();
        assertThat(duplicates.state().get()).isInstanceOf(State.Failed.class);
    }
}
