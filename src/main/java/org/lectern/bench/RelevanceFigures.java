package org.lectern.bench;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What {@link RelevanceBench} measured.
 *
 * @param papers how many papers were searched
 * @param halves the queries that the ranking may be tuned on, and those that say how good it is
 */
public record RelevanceFigures(long papers, List<Half> halves) {
    /** Copies the list. */
    public RelevanceFigures {
        halves = List.copyOf(halves);
    }

    /**
     * Of one half of the queries.
     *
     * @param name which one
     * @param systems how each answered
     */
    public record Half(String name, List<Answers> systems) {
        /** Copies the list. */
        public Half {
            systems = List.copyOf(systems);
        }
    }

    /**
     * How one system answered.
     *
     * @param system its name
     * @param ranks for each query the place of the right paper from 1; 0 when it is not among the first {@link
     *     RelevanceBench#DEPTH}
     * @param times CPU milliseconds of the queries
     */
    public record Answers(String system, List<Integer> ranks, Times times) {
        /** Copies the list. */
        public Answers {
            ranks = List.copyOf(ranks);
        }

        /** The mean of 1 divided by the place, 0 for what was not found. */
        public Interval reciprocalRank() {
            return interval(rank -> rank == 0 ? 0 : 1.0 / rank);
        }

        /** How many were found. */
        public Interval recall() {
            return interval(rank -> rank == 0 ? 0 : 1);
        }

        private Interval interval(IntToDoubleFunction worth) {
            return Interval.of(ranks.stream()
                    .mapToInt(Integer::intValue)
                    .mapToDouble(worth)
                    .toArray());
        }
    }
}
