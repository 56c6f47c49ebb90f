package org.lectern.search;

import java.util.List;

/**
 * How frequent something is over time.
 *
 * @param name what it is called
 * @param now how many papers of a stretch of time have it
 * @param before how many of the time before
 * @param growth the log-likelihood ratio of the two; 0 where it does not grow
 * @param counts by month or year, all that the library has papers of, the earliest first
 */
public record Trend(String name, int now, int before, double growth, List<PeriodCount> counts) {
    /** Copies the list. */
    public Trend {
        counts = List.copyOf(counts);
    }
}
