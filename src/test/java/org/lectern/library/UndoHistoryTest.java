package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long histories of doing, undoing and doing again, made by chance: the library goes to and fro as two stacks of states do. */
class UndoHistoryTest {
    private static final int ROUNDS = 120;

    @TempDir
    Path folder;

    private final Deque<List<String>> before = new ArrayDeque<>();
    private final Deque<List<String>> after = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoAndRedoAreStacksWhateverOthersDoAndWheneverTheLibraryIsOpenedAnew(long seed) {
        Random random = new Random(seed);
        Library library = Library.open(folder);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<String> now = MarksHistoryTest.rows(folder);
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> doSomething(library, random, now);
                    case 4, 5, 6 -> stepBack(library, now);
                    case 7, 8 -> stepForth(library, now);
                    default -> {
                        // What comes from elsewhere is no step, and takes none away.
                        Maker maker = random.nextBoolean() ? Maker.OTHERS : Maker.WATCH;
                        String name = "from elsewhere " + round;
                        doElsewhere(library, maker, name);
                    }
                }
                assertThat(library.steps().undo().isPresent()).isEqualTo(!before.isEmpty());
                assertThat(library.steps().redo().isPresent()).isEqualTo(!after.isEmpty());
                if (random.nextInt(8) == 0) {
                    library.close();
                    library = Library.open(folder);
                }
            }
            while (!before.isEmpty()) {
                stepBack(library, MarksHistoryTest.rows(folder));
            }
            assertThat(MarksHistoryTest.rows(folder)).isEmpty();
        } finally {
            library.close();
        }
    }

    private static void doElsewhere(Library library, Maker maker, String name) {
        library.asOneStep(maker, () -> library.saveSearch(name, "query", "relevance"), done -> Optional.empty());
    }

    /** Something that is one change, or a few that are one step. */
    private void doSomething(Library library, Random random, List<String> now) {
        long number = library.changeNumber();
        library.asOneStep(
                () -> {
                    for (int changes = random.nextInt(3); changes >= 0; changes--) {
                        try {
                            MarksHistoryTest.change(library, random);
                        } catch (LibraryException refused) {
                            assertThat(refused).hasMessageNotContaining("database");
                        }
                    }
                    return library;
                },
                done -> Optional.of("Step " + number));
        if (library.changeNumber() > number) {
            before.push(now);
            after.clear();
        }
    }

    private void stepBack(Library library, List<String> now) {
        Optional<Step> turn = library.steps().undo();
        Stepped outcome = library.undo(List.of());
        if (before.isEmpty()) {
            assertThat(outcome).isEqualTo(new Stepped.Nothing());
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Stepped.Done.class,
                            done -> assertThat(Optional.of(done.step())).isEqualTo(turn));
            after.push(now);
            assertThat(MarksHistoryTest.rows(folder)).isEqualTo(before.pop());
            assertThat(library.steps().redo().map(Step::summary)).isEqualTo(turn.map(Step::summary));
        }
    }

    private void stepForth(Library library, List<String> now) {
        Optional<Step> turn = library.steps().redo();
        Stepped outcome = library.redo(List.of());
        if (after.isEmpty()) {
            assertThat(outcome).isEqualTo(new Stepped.Nothing());
        } else {
            assertThat(outcome).isInstanceOf(Stepped.Done.class);
            before.push(now);
            assertThat(MarksHistoryTest.rows(folder)).isEqualTo(after.pop());
            assertThat(library.steps().undo().map(Step::summary)).isEqualTo(turn.map(Step::summary));
        }
    }

    /** Somebody who also undoes changes by their numbers, in whatever order, still comes to the beginning, and nothing is in the way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void allIsUndoneAlsoWhereChangesWereUndoneByTheirNumbers(long seed) {
        Random random = new Random(seed);
        try (Library library = Library.open(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                try {
                    switch (random.nextInt(7)) {
                        case 0 -> library.revert(1 + random.nextLong(library.changeNumber() + 1));
                        case 1 -> library.revert(Math.max(1, library.changeNumber() - random.nextInt(6)));
                        case 2 -> assertThat(library.undo(List.of())).isNotInstanceOf(Stepped.Refused.class);
                        case 3 -> assertThat(library.redo(List.of())).isNotInstanceOf(Stepped.Refused.class);
                        default -> MarksHistoryTest.change(library, random);
                    }
                } catch (LibraryException refused) {
                    assertThat(refused).hasMessageNotContaining("database");
                }
            }
            Stepped last = library.undo(List.of());
            while (last instanceof Stepped.Done) {
                last = library.undo(List.of());
            }
            assertThat(last).isEqualTo(new Stepped.Nothing());
            assertThat(MarksHistoryTest.rows(folder)).isEmpty();
        }
    }
}
