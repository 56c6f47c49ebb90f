package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Years that follow one another.
 *
 * @param from the first
 * @param to the last, not before the first
 */
public record YearRange(int from, int to) {
    /** The ranges of some years, in rising order; none for no year. */
    public static List<YearRange> of(Set<String> years) {
        List<YearRange> ranges = new ArrayList<>();
        for (int year : new TreeSet<>(years.stream().map(Integer::valueOf).toList())) {
            boolean follows = !ranges.isEmpty() && ranges.getLast().to == year - 1;
            ranges.add(new YearRange(follows ? ranges.removeLast().from : year, year));
        }
        return ranges;
    }
}
