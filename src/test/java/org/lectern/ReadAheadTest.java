package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lectern.digest.Outcome;
import org.lectern.digest.Passage;
import org.lectern.digest.Refusal;
import org.lectern.digest.Stopped;

final class ReadAheadTest {
    private final List<String> first = new ArrayList<>();
    private final List<String> second = new ArrayList<>();

    @Test
    void givesAllInTheirOrderToBoth() {
        Outcome outcome = read(5, passage -> second.add(passage.title()));

        assertThat(first).containsExactly("0", "1", "2", "3", "4");
        assertThat(second).containsExactly("0", "1", "2", "3", "4");
        assertThat(outcome).isInstanceOf(Refusal.class);
    }

    @Test
    void isStoppedAlsoWhenTheReaderIsAtTheEndAlready() {
        for (int passages = 1; passages <= 4; passages++) {
            int all = passages;
            Outcome outcome = ReadAhead.read(
                    consumer -> {
                        Outcome end = given(all).apply(consumer);
                        return new Stopped(end.file());
                    },
                    passage -> {},
                    passage -> false);

            assertThat(outcome).isInstanceOf(Stopped.class);
        }
    }

    @Test
    void readsNoFurtherThanItIsAheadWhenNoMoreIsWanted() {
        read(1_000, passage -> {
            second.add(passage.title());
            return second.size() < 3;
        });

        assertThat(second).containsExactly("0", "1", "2");
        assertThat(first).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void throwsWhatTheReaderThrows() {
        assertThatThrownBy(() -> ReadAhead.read(
                        consumer -> {
                            throw new IllegalStateException(
                                    "damaged " + given(2).apply(consumer).file());
                        },
                        passage -> first.add(passage.title()),
                        passage -> second.add(passage.title())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("damaged a.txt");
        assertThat(second).containsExactly("0", "1");
    }

    @Test
    void throwsWhatTheTakerThrowsAndEndsTheReader() {
        assertThatThrownBy(() -> read(1_000, passage -> {
                    throw new IllegalStateException("full disk");
                }))
                .hasMessage("full disk");
        assertThat(first).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();

        Outcome outcome = read(1_000, passage -> second.add(passage.title()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOfAny(Stopped.class, Refusal.class);
        assertThat(second).isEmpty();
    }

    private Outcome read(int passages, Predicate<Passage> taker) {
        return ReadAhead.read(given(passages), passage -> first.add(passage.title()), taker);
    }

    /** Gives passages while they are wanted; refuses in the end, as a reader may. */
    private static Function<Predicate<Passage>, Outcome> given(int passages) {
        return consumer -> {
            for (int i = 0; i < passages; i++) {
                Passage passage =
                        new Passage("a.txt", Integer.toString(i), List.of(), List.of(), List.of(), List.of(), i);
                if (!consumer.test(passage)) {
                    return new Stopped("a.txt");
                }
            }
            return new Refusal("a.txt", Refusal.Reason.UNRECOGNIZED, "no listing");
        };
    }
}
