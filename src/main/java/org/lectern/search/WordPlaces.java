package org.lectern.search;

import java.util.Arrays;
import java.util.List;

/** Where the words of a query stand in one text. Filled for one paper after the other. */
final class WordPlaces {
    private static final int WORD_BITS = 8;

    /** Place and word of each, in rising order once {@link #sort} was called. */
    private long[] places = new long[64];

    private int count;

    void clear() {
        count = 0;
    }

    void add(int place, int word) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = ((long) place << WORD_BITS) | word;
    }

    void sort() {
        Arrays.sort(places, 0, count);
    }

    private int word(int i) {
        return (int) (places[i] & ((1 << WORD_BITS) - 1));
    }

    private int place(int i) {
        return (int) (places[i] >> WORD_BITS);
    }

    /** How often each of so many words is there. */
    List<Integer> counts(int words) {
        int[] counts = new int[words];
        for (int i = 0; i < count; i++) {
            counts[word(i)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** How many places of the text have a word of the query; two words can share one, as a stem and its word do. */
    int covered() {
        int covered = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || place(i) != place(i - 1)) {
                covered++;
            }
        }
        return covered;
    }

    /**
     * Counts the pairs that are near one another.
     *
     * @param numbers for two words the number of their pair, which need not be in order; -1 when they are none
     * @param counts where {@code weight} is added for each
     */
    void countPairs(int[][] numbers, double[] counts, double weight) {
        int[] last = new int[counts.length];
        Arrays.fill(last, -1);
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count && place(j) - place(i) <= Ranking.NEAR; j++) {
                int pair = numbers[word(i)][word(j)];
                if (pair >= 0 && last[pair] != i) {
                    last[pair] = i;
                    counts[pair] += weight;
                }
            }
        }
    }

    /** Adds how often each word is there, times a weight. */
    void addCounts(double[] counts, double weight) {
        for (int i = 0; i < count; i++) {
            counts[word(i)] += weight;
        }
    }

    /**
     * Counts the pairs that stand side by side in their order.
     *
     * @param numbers for two words, the second behind the first, the number of their pair; -1 when they are none
     * @param counts where {@code weight} is added for each
     */
    void countNeighbours(int[][] numbers, double[] counts, double weight) {
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count && place(j) - place(i) <= 1; j++) {
                int pair = place(j) == place(i) ? -1 : numbers[word(i)][word(j)];
                if (pair >= 0) {
                    counts[pair] += weight;
                }
            }
        }
    }

    /** The most that the different words of one passage weigh together. */
    double bestPassage(double[] weights) {
        int[] inside = new int[weights.length];
        double best = 0;
        double now = 0;
        int first = 0;
        for (int i = 0; i < count; i++) {
            if (inside[word(i)]++ == 0) {
                now += weights[word(i)];
            }
            while (place(i) - place(first) >= Ranking.PASSAGE_WORDS) {
                if (--inside[word(first)] == 0) {
                    now -= weights[word(first)];
                }
                first++;
            }
            best = Math.max(best, now);
        }
        return best;
    }
}
