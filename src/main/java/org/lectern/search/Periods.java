package org.lectern.search;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The years or months of a timeline, by numbers from 0, and which of them are chosen. Immutable. */
final class Periods {
    private static final int MONTHS = 12;

    private final boolean monthly;
    private final YearMonth first;
    private final int size;
    /** By leaf, the year's number of each combination of facet values. */
    private final List<int[]> years;

    private final Optional<MonthSpan> chosen;
    private final boolean[] isChosen;

    private Periods(boolean monthly, YearMonth first, int size, List<int[]> years, Optional<MonthSpan> chosen) {
        this.monthly = monthly;
        this.first = first;
        this.size = size;
        this.years = years;
        this.chosen = chosen;
        isChosen = new boolean[size];
        for (int i = 0; i < size; i++) {
            MonthSpan span = span(i);
            isChosen[i] = chosen.filter(time -> time.contains(span)).isPresent();
        }
    }

    /**
     * The periods of papers.
     *
     * @param papers how many papers are of which year
     * @param monthly whether months are told apart, from the first month of the first year on
     * @param years by leaf, the year of each combination of facet values, 0 of none
     */
    static Periods of(
            SortedMap<Integer, Integer> papers, boolean monthly, List<int[]> years, Optional<MonthSpan> chosen) {
        int last = papers.isEmpty() ? 0 : papers.lastKey();
        int first =
                papers.isEmpty() ? 1 : papers.tailMap(last - Timeline.MOST + 1).firstKey();
        int count = papers.isEmpty() ? 0 : last - first + 1;
        List<int[]> numbers = years.stream()
                .map(ofLeaf -> Arrays.stream(ofLeaf)
                        .map(year -> year == 0 || year < first || year > last ? OverviewPass.NO_PERIOD : year - first)
                        .toArray())
                .toList();
        return new Periods(monthly, YearMonth.of(first, 1), monthly ? count * MONTHS : count, numbers, chosen);
    }

    boolean monthly() {
        return monthly;
    }

    int size() {
        return size;
    }

    /** The years of the combinations of a leaf, as numbers. Not to be changed. */
    int[] years(int leaf) {
        return years.get(leaf);
    }

    /** The number of the month of a date in the index. */
    int month(long order) {
        int number = (DateOrder.year(order) - first.getYear()) * MONTHS + Math.max(1, DateOrder.month(order)) - 1;
        return number >= 0 && number < size ? number : OverviewPass.NO_PERIOD;
    }

    /** Whether papers of a period, or of none, are of the stretch of time that is chosen. */
    boolean isChosen(int period) {
        return chosen.isEmpty() || (period >= 0 && isChosen[period]);
    }

    MonthSpan span(int period) {
        if (monthly) {
            YearMonth month = first.plusMonths(period);
            return new MonthSpan(month, month);
        }
        int year = first.getYear() + period;
        return MonthSpan.years(year, year);
    }

    /** The numbers from the first to the last that hold something; of months alone, as the first and the last year hold something. */
    IntStream told(int[] papers) {
        if (!monthly) {
            return IntStream.range(0, size);
        }
        int from = 0;
        int to = size;
        while (from < to && papers[from] == 0) {
            from++;
        }
        while (to > from && papers[to - 1] == 0) {
            to--;
        }
        return IntStream.range(from, to);
    }
}
