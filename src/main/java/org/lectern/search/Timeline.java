package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.lectern.topic.Topic;

/**
 * Papers over time by area of the topic book.
 *
 * @param monthly whether its periods are months, else they are years. A paper of which only the year is known stands in its first month,
 *     where a search for that month finds it too
 * @param areas the areas of the book that papers have, in its order
 * @param periods the stretches of time without a gap, the earliest first; none where no paper has a date
 * @param undated how many papers have no date
 * @param earlier how many are older than the first period
 */
public record Timeline(boolean monthly, List<Topic> areas, List<Period> periods, int undated, int earlier) {
    /** Columns are no longer to be told apart beyond; what is older is left out. */
    public static final int MOST = 40;

    /** Copies the lists. */
    public Timeline {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
    }

    /**
     * A year or a month.
     *
     * @param papers how many papers are of it
     * @param counts how many of them have each area, in the order of the areas; one more at the end for those without any
     */
    public record Period(MonthSpan span, int papers, List<AreaCount> counts) {
        /** Copies the list. */
        public Period {
            counts = List.copyOf(counts);
        }
    }

    /** The area of a count of a period; empty for the last, of papers without a topic. */
    public Optional<Topic> area(int index) {
        return index < areas.size() ? Optional.of(areas.get(index)) : Optional.empty();
    }

    /** All the time that it shows; empty without a period. */
    public Optional<MonthSpan> span() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.getFirst().span().to(periods.getLast().span()));
    }

    /** How many papers of its periods have an area, in all. */
    public AreaCount total(int area) {
        return new AreaCount(
                periods.stream()
                        .mapToInt(period -> period.counts().get(area).papers())
                        .sum(),
                periods.stream()
                        .mapToDouble(period -> period.counts().get(area).share())
                        .sum());
    }
}
