package org.lectern.bench;

import java.util.List;
import java.util.stream.Stream;

/** A figure that was measured several times, such as a time in milliseconds, in rising order. The one way in which percentiles are told. */
public record Times(List<Double> values) {
    /** Copies and sorts. */
    public Times {
        values = values.stream().sorted().toList();
    }

    /**
     * The smallest value that a share of all does not exceed; 0 when there is none.
     *
     * @param share 0 to 1
     */
    public double percentile(double share) {
        return values.isEmpty()
                ? 0
                : values.get(Math.clamp((int) Math.ceil(share * values.size()) - 1, 0, values.size() - 1));
    }

    /** The smallest value that half of all do not exceed; 0 when there is none. */
    public double median() {
        return percentile(0.5);
    }

    /** Whether nothing was measured. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Both together. */
    Times and(Times other) {
        return new Times(Stream.concat(values.stream(), other.values.stream()).toList());
    }
}
