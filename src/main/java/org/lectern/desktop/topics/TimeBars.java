package org.lectern.desktop.topics;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.lectern.desktop.base.Texts;

/** Makes the bars of a chart of time, without a gap. */
final class TimeBars {
    private static final Texts TEXTS = Texts.of(TimeBars.class);

    /** Bars are no longer to be told apart beyond; what is older is left out. */
    static final int MOST_YEARS = 40;

    /** The years that are shown by month. */
    static final int MONTHLY_YEARS = 2;

    private static final int MONTHS = 12;

    private TimeBars() {}

    /** A bar for each year, from the first to the last of the topic's. */
    static List<TimeBar> years(SortedMap<Integer, Integer> papers, Map<Integer, Integer> all) {
        if (papers.isEmpty()) {
            return List.of();
        }
        int last = papers.lastKey();
        int first = papers.tailMap(last - MOST_YEARS + 1).firstKey();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new TimeBar(
                        Integer.toString(year),
                        Integer.toString(year),
                        "year:" + year,
                        papers.getOrDefault(year, 0),
                        all.getOrDefault(year, 0)))
                .toList();
    }

    /**
     * A bar for each month of the topic's last years, from the first to the last in which the library has papers. None where the library
     * knows the month of less than half of their papers.
     *
     * @param last the last year
     * @param papers how many papers a condition finds that have the topic
     * @param all how many there are
     * @param dated how many papers the library has of those years, with and without a month
     */
    static List<TimeBar> months(int last, ToIntFunction<String> papers, ToIntFunction<String> all, int dated) {
        List<TimeBar> bars = new ArrayList<>();
        for (int i = 0; i < MONTHLY_YEARS * MONTHS; i++) {
            YearMonth month = YearMonth.of(last - MONTHLY_YEARS + 1, 1).plusMonths(i);
            String condition = "date:" + month;
            int there = all.applyAsInt(condition);
            String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Texts.language());
            bars.add(new TimeBar(
                    TEXTS.get("time.month", name, Integer.toString(month.getYear())),
                    month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : name,
                    condition,
                    there == 0 ? 0 : papers.applyAsInt(condition),
                    there));
        }
        int known = bars.stream().mapToInt(TimeBar::all).sum();
        return known == 0 || known * 2 < dated ? List.of() : trimmed(bars);
    }

    private static List<TimeBar> trimmed(List<TimeBar> bars) {
        int from = 0;
        int to = bars.size();
        while (bars.get(from).all() == 0) {
            from++;
        }
        while (bars.get(to - 1).all() == 0) {
            to--;
        }
        return List.copyOf(bars.subList(from, to));
    }
}
