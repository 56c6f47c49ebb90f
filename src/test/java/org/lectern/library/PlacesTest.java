package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers in order, of which as many as can be stay. */
class PlacesTest {
    private static List<Long> places(Object... before) {
        return Places.inOrder(Stream.of(before)
                .map(number -> number instanceof Integer known ? OptionalLong.of(known) : OptionalLong.empty())
                .toList());
    }

    @Test
    void whatIsInOrderStays() {
        assertThat(places(3, 4, 9)).containsExactly(3L, 4L, 9L);
        assertThat(places()).isEmpty();
    }

    @Test
    void whatIsNewComesBetweenBeforeAndBehind() {
        assertThat(places(10, "new", 20)).containsExactly(10L, 15L, 20L);
        assertThat(places("new", 10)).containsExactly(10L - 2 * Places.GAP + Places.GAP, 10L);
        assertThat(places(10, "new", "new")).containsExactly(10L, 10 + Places.GAP, 10 + 2 * Places.GAP);
        assertThat(places("new", "new")).containsExactly(Places.GAP, 2 * Places.GAP);
    }

    @Test
    void whereThereIsNoRoomAllAreNumberedAnew() {
        assertThat(places(10, "new", 11)).containsExactly(Places.GAP, 2 * Places.GAP, 3 * Places.GAP);
    }

    @Test
    void asManyAsPossibleStay() {
        assertThat(places(5_000, 1_000, 2_000, 3_000)).endsWith(1_000L, 2_000L, 3_000L);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Long> numbers = new ArrayList<>(
                    LongStream.range(0, 8).map(n -> n * Places.GAP).boxed().toList());
            Collections.shuffle(numbers, random);
            List<Long> placed =
                    Places.inOrder(numbers.stream().map(OptionalLong::of).toList());
            assertThat(placed).isSorted();
            assertThat(new HashSet<>(placed)).hasSize(8);
            int stay = 0;
            for (int k = 0; k < 8; k++) {
                stay += placed.get(k).equals(numbers.get(k)) ? 1 : 0;
            }
            assertThat(stay).isEqualTo(longest(numbers));
        }
    }

    /** The longest ascending part, by trying all. */
    private static int longest(List<Long> numbers) {
        int best = 0;
        for (int chosen = 0; chosen < 1 << numbers.size(); chosen++) {
            long last = -1;
            boolean ascends = true;
            for (int i = 0; i < numbers.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    ascends &= numbers.get(i) > last;
                    last = numbers.get(i);
                }
            }
            best = ascends ? Math.max(best, Integer.bitCount(chosen)) : best;
        }
        return best;
    }
}
