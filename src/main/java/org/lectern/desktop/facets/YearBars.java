package org.lectern.desktop.facets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lectern.desktop.search.Filter;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;

/**
 * The years of a histogram, each with its papers, without a gap. Immutable.
 *
 * @param first the first year
 * @param counts how many papers each year has, from the first on
 */
record YearBars(int first, List<Integer> counts) {
    /** Bars are no longer to be told apart beyond; what is older is in the list of years. */
    static final int MOST = 60;

    /** Years from a mark to another, whichever is later. */
    record Range(int from, int to) {
        static Range of(int one, int other) {
            return new Range(Math.min(one, other), Math.max(one, other));
        }

        boolean contains(int year) {
            return from <= year && year <= to;
        }

        String text() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
    }

    YearBars {
        counts = List.copyOf(counts);
    }

    static YearBars of(List<FacetCount> values) {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        for (FacetCount value : values) {
            if (value.value().matches("\\d{1,4}") && value.count() > 0) {
                years.put(Integer.parseInt(value.value()), value.count());
            }
        }
        if (years.isEmpty()) {
            return new YearBars(0, List.of());
        }
        int last = years.lastKey();
        Map.Entry<Integer, Integer> oldest = years.ceilingEntry(last - MOST + 1);
        int first = oldest == null ? last : oldest.getKey();
        return new YearBars(
                first,
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> years.getOrDefault(year, 0))
                        .toList());
    }

    int size() {
        return counts.size();
    }

    int last() {
        return first + counts.size() - 1;
    }

    int clamp(int year) {
        return Math.clamp(year, first, Math.max(first, last()));
    }

    int count(Range range) {
        return IntStream.range(0, counts.size())
                .filter(i -> range.contains(first + i))
                .map(counts::get)
                .sum();
    }

    /** The years that are chosen, from the first to the last of them. */
    static Optional<Range> chosen(List<Filter> filters) {
        List<Integer> years = filters.stream()
                .filter(filter -> filter.facet() == Facet.YEAR && !filter.excludes())
                .flatMap(filter -> filter.values().stream())
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(new Range(years.getFirst(), years.getLast()));
    }
}
