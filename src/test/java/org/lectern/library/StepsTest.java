package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** What undo and redo take. */
class StepsTest extends WithLibrary {
    private final PaperId one = PaperId.of(NormalizedTitle.of("One"));

    private Optional<String> undone() {
        return library.steps().undo().map(Step::summary);
    }

    private Optional<String> redone() {
        return library.steps().redo().map(Step::summary);
    }

    private void from(Maker maker, Runnable work) {
        library.asOneStep(
                maker,
                () -> {
                    work.run();
                    return maker;
                },
                done -> Optional.empty());
    }

    @Test
    void aNewLibraryHasNothingToUndo() {
        assertThat(library.steps()).isEqualTo(new Steps(Optional.empty(), Optional.empty()));
        assertThat(library.undo(List.of())).isEqualTo(new Stepped.Nothing());
        assertThat(library.redo(List.of())).isEqualTo(new Stepped.Nothing());
        assertThat(library.changeNumber()).isZero();
    }

    @Test
    void theFilesOfAnImportAreUndoneAndBroughtBackTogether() {
        library.asOneStep(
                () -> {
                    library.add(Digests.ofTitles("a.txt", "One"), false);
                    library.add(Digests.ofTitles("b.txt", "Two"), false);
                    return 2;
                },
                done -> Optional.of("Imported " + done + " listings"));
        library.marks().rate(List.of(one), 5);
        assertThat(undone()).contains("Rated “One” with 5 stars");
        library.undo(List.of());

        assertThat(library.undo(List.of())).isInstanceOfSatisfying(Stepped.Done.class, done -> {
            assertThat(done.step()).isEqualTo(new Step(List.of(2L, 1L), "Imported 2 listings"));
            assertThat(done.changes())
                    .extracting(Change::number, Change::summary)
                    .containsExactly(
                            tuple(5L, "Undid: Imported Listing b.txt: 1 paper"),
                            tuple(6L, "Undid: Imported Listing a.txt: 1 paper"));
        });
        assertThat(Rows.of(folder)).isEmpty();
        assertThat(undone()).isEmpty();
        assertThat(library.steps().redo()).contains(new Step(List.of(6L, 5L), "Imported 2 listings"));

        library.redo(List.of());
        assertThat(library.statistics().papers()).isEqualTo(2);
        assertThat(undone()).contains("Imported 2 listings");
        assertThat(redone()).contains("Rated “One” with 5 stars");
    }

    @Test
    void aStepThatWasCutShortSaysWhatItDidLast() {
        try {
            library.asOneStep(
                    () -> {
                        library.add(Digests.ofTitles("a.txt", "One"), false);
                        library.add(Digests.ofTitles("b.txt", "Two"), false);
                        throw new IllegalStateException("cut");
                    },
                    done -> Optional.of("never"));
        } catch (IllegalStateException cut) {
            assertThat(cut).hasMessage("cut");
        }
        assertThat(undone()).contains("Imported Listing b.txt: 1 paper, and 1 change before it");
        library.revert(2);
        assertThat(undone()).contains("Imported Listing a.txt: 1 paper");
    }

    @Test
    void whatComesFromElsewhereIsNoStepAndCutsNoRedoOff() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.marks().rate(List.of(one), 5);
        library.undo(List.of());
        from(Maker.OTHERS, () -> library.readingLists().add("Group", List.of(one), true));
        from(Maker.WATCH, () -> library.add(Digests.ofTitles("b.txt", "Two"), false));

        assertThat(undone()).contains("Imported Listing a.txt: 1 paper");
        assertThat(redone()).contains("Rated “One” with 5 stars");
        assertThat(library.changes(2)).extracting(Change::maker).containsExactly(Maker.WATCH, Maker.OTHERS);

        // Taking back what others did is undoing too, and so is brought back by redo.
        library.revert(4);
        assertThat(redone()).hasValueSatisfying(what -> assertThat(what).contains("Group"));
        library.redo(List.of());
        library.redo(List.of());
        assertThat(library.marks().of(one).rating()).hasValue(5);
        assertThat(library.readingLists().papers("Group")).containsExactly(one);
    }

    @Test
    void somethingNewCutsRedoOff() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.marks().rate(List.of(one), 5);
        library.undo(List.of());
        library.marks().rate(List.of(one), 3);

        assertThat(redone()).isEmpty();
        assertThat(library.redo(List.of())).isEqualTo(new Stepped.Nothing());
        library.undo(List.of());
        assertThat(redone()).contains("Rated “One” with 3 stars");
    }

    @Test
    void aStepThatOthersBuiltOnIsRefusedAndCanBePassedOver() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.saveSearch("Mine", "query", "relevance");
        library.marks().note(one, "mine");
        from(Maker.OTHERS, () -> library.marks().note(one, "theirs"));

        Stepped outcome = library.undo(List.of());
        assertThat(outcome).isInstanceOfSatisfying(Stepped.Refused.class, refused -> {
            assertThat(refused.step().changes()).containsExactly(3L);
            assertThat(refused.later())
                    .containsExactly(library.changes(1).getFirst().summary());
            assertThat(refused.why()).contains("Undo these first, in this order: 4 ");
        });
        assertThat(library.changeNumber()).isEqualTo(4);

        assertThat(library.steps(List.of(3L)).undo().orElseThrow().changes()).containsExactly(2L);
        assertThat(library.undo(List.of(3L))).isInstanceOf(Stepped.Done.class);
        assertThat(library.savedSearches()).isEmpty();
        assertThat(library.redo(List.of())).isInstanceOf(Stepped.Done.class);
        assertThat(library.savedSearches()).hasSize(1);
    }

    /** Whoever undoes by number goes to and fro at one change; that is neither more nor less than one step. */
    @Test
    void aChangeThatWentToAndFroIsOneStep() {
        library.saveSearch("Mine", "query", "relevance");
        library.revert(1);
        library.revert(2);
        library.revert(3);
        assertThat(undone()).isEmpty();
        assertThat(library.steps().redo().orElseThrow().summary())
                .isEqualTo(library.changes(4).getLast().summary());

        library.redo(List.of());
        assertThat(redone()).isEmpty();
        assertThat(library.savedSearches()).hasSize(1);
        library.undo(List.of());
        assertThat(undone()).isEmpty();
        assertThat(library.savedSearches()).isEmpty();
    }

    @Test
    void severalChangesAreTakenBackTogetherOrNotAtAll() {
        library.add(Digests.ofTitles("a.txt", "One"), false);
        library.saveSearch("Mine", "query", "relevance");
        library.marks().rate(List.of(one), 5);

        assertThatThrownBy(() -> library.revertAll(List.of(2L, 99L))).isInstanceOf(LibraryException.class);
        assertThat(library.changeNumber()).isEqualTo(3);
        assertThat(library.savedSearches()).hasSize(1);

        assertThat(library.revertAll(List.of(3L, 2L))).hasSize(2);
        assertThat(library.steps().redo().orElseThrow().changes()).containsExactly(5L, 4L);
        assertThat(undone()).contains("Imported Listing a.txt: 1 paper");
    }
}
