package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriationTest {
    /** Things that lie on a line come back in the order of the line, from one of its ends. */
    @Test
    void whatIsAlikeStandsTogether() {
        List<Integer> line = IntStream.range(0, 8).boxed().toList();
        for (int seed = 0; seed < 20; seed++) {
            List<Integer> shuffled = new ArrayList<>(line);
            Collections.shuffle(shuffled, new Random(seed));
            List<Integer> row = Seriation.of(shuffled, (one, other) -> -Math.abs(one - other));
            assertThat(IntStream.range(1, 8)
                            .map(i -> Math.abs(row.get(i) - row.get(i - 1)))
                            .sum())
                    .as("%s", row)
                    .isLessThanOrEqualTo(10);
            assertThat(row).containsExactlyInAnyOrderElementsOf(line);
        }
    }

    @Test
    void nothingToOrderStaysAsItIs() {
        assertThat(Seriation.of(List.<Integer>of(), (one, other) -> 0)).isEmpty();
        assertThat(Seriation.of(List.of(3, 1, 2), (one, other) -> 1)).containsExactly(3, 1, 2);
    }
}
