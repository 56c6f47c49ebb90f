package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of keys, and the filter before it, on random keys. */
class LongTableTest {
    @Test
    void numbersKeysAsAMapDoes() {
        Random random = new Random(7);
        LongTable table = new LongTable();
        Map<Long, Integer> plain = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(4) == 0 ? random.nextInt(5_000) : random.nextLong();
            assertThat(table.find(key)).isEqualTo(plain.getOrDefault(key, -1));
            assertThat(table.add(key)).isEqualTo(plain.computeIfAbsent(key, fresh -> plain.size()));
        }
        assertThat(table.size()).isEqualTo(plain.size());
        plain.forEach((key, number) -> assertThat(table.key(number)).isEqualTo(key));
    }

    @Test
    void theFilterLosesNothingAndKeepsLittleElse() {
        Random random = new Random(11);
        PhraseFilter filter = new PhraseFilter(1);
        Map<Long, Integer> plain = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = LongTable.mixed((long) Math.abs(random.nextGaussian() * 5_000));
            filter.add(key);
            plain.merge(key, 1, Integer::sum);
        }
        int kept = 0;
        for (Map.Entry<Long, Integer> one : plain.entrySet()) {
            assertThat(filter.mayHave(one.getKey(), one.getValue())).isTrue();
            kept += filter.mayHave(one.getKey(), 300) ? 1 : 0;
        }
        assertThat(kept).isZero();
        int seldom = (int) plain.entrySet().stream()
                .filter(one -> one.getValue() < 2 && filter.mayHave(one.getKey(), 8))
                .count();
        assertThat(seldom).isLessThan(plain.size() / 20);
    }
}
