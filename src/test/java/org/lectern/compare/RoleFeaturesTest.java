package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a sentence, and what makes no difference. */
final class RoleFeaturesTest {
    private static Set<Integer> only(String sentence) {
        return buckets(RoleFeatures.of(List.of(sentence))[0]);
    }

    private static Set<Integer> buckets(int[] buckets) {
        return Arrays.stream(buckets).boxed().collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We found 3.14 bees. | We found 2,718 bees. | true",
                "We found bees. | we found  bees . | true",
                "We found bees. | We find bees. | false",
                "Bees dance? | Bees dance. | false",
                "We found bees (again). | We found bees again. | false",
            })
    void whatCountsIsWordsAndSignsAndThatThereIsANumber(String one, String other, boolean same) {
        assertThat(only(one).equals(only(other))).isEqualTo(same);
    }

    @Test
    void theOrderOfWordsCounts() {
        assertThat(only("bees follow maps")).isNotEqualTo(only("maps follow bees"));
    }

    @Test
    void thePlaceCounts() {
        int[][] buckets = RoleFeatures.of(List.of("Bees dance.", "Bees dance.", "Bees dance.", "Bees dance."));
        assertThat(Arrays.stream(buckets).map(RoleFeaturesTest::buckets)).doesNotHaveDuplicates();
    }

    @Test
    void theNeighboursCount() {
        Set<Integer> beforeResults = buckets(RoleFeatures.of(List.of("Bees dance.", "We show maps."))[0]);
        Set<Integer> beforeOthers = buckets(RoleFeatures.of(List.of("Bees dance.", "They use maps."))[0]);
        assertThat(beforeResults).isNotEqualTo(beforeOthers).hasSizeBetween(20, 100);
    }

    @Test
    void bucketsAreOfTheTableEachOnce() {
        int[] buckets = RoleFeatures.of(List.of("We we we show that we show 10 % (ten), in C++ and in A-b's way."))[0];
        assertThat(buckets).doesNotHaveDuplicates().isSorted();
        assertThat(buckets[0]).isNotNegative();
        assertThat(buckets[buckets.length - 1]).isLessThan(RoleFeatures.BUCKETS);
    }

    @Test
    void wordsSayWhatASentenceDoes() {
        assertThat(new SentenceWords("However, we propose a SAT-based parser in this paper.").cues())
                .containsExactlyInAnyOrder(Cue.LACKS, Cue.WE, Cue.OFFERS, Cue.PAPER);
        assertThat(new SentenceWords("However, we propose a SAT-based parser in this paper.").capitals())
                .isEqualTo(1);
        assertThat(new SentenceWords("Bees dance.").isOwn()).isFalse();
        assertThat(new SentenceWords("This paper is about bees.").isOwn()).isTrue();
    }

    @Test
    void aLongSentenceIsReadInPart() {
        assertThat(RoleFeatures.of(List.of("bees dance ".repeat(1_000_000)))[0]).hasSizeLessThan(100);
        assertThat(new SentenceWords("a b ".repeat(1_000_000)).size()).isEqualTo(2_000);
    }
}
