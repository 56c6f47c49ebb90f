package org.lectern.bench;

import java.util.List;

/**
 * What {@link RelatedBench} measured.
 *
 * @param libraries what each library of papers gave
 */
public record RelatedFigures(List<Measured> libraries) {
    /** Copies the list. */
    public RelatedFigures {
        libraries = List.copyOf(libraries);
    }

    /**
     * Of one library.
     *
     * @param papers how many papers it has
     * @param judged how many of those have keywords
     * @param halves the papers that weights may be fitted to, and those that say how good they are
     */
    public record Measured(long papers, long judged, List<Half> halves) {
        /** Copies the list. */
        public Measured {
            halves = List.copyOf(halves);
        }
    }

    /**
     * Of one half of the papers.
     *
     * @param name which one
     * @param most the share that the best answer possible would have, in the mean
     * @param systems how each answered
     */
    public record Half(String name, double most, List<Answers> systems) {
        /** Copies the list. */
        public Half {
            systems = List.copyOf(systems);
        }
    }

    /**
     * How one system answered.
     *
     * @param system its name
     * @param shares for each paper how many of the {@link RelatedBench#PLACES} related ones share a keyword with it, as a part of these
     * @param times milliseconds for these related ones
     */
    public record Answers(String system, List<Double> shares, Times times) {
        /** Copies the list. */
        public Answers {
            shares = List.copyOf(shares);
        }

        /** The mean share. */
        public Interval share() {
            return Interval.of(shares.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
