package org.lectern.search;

import java.time.Month;
import java.time.YearMonth;

/**
 * A stretch of time in whole months.
 *
 * @param from the first month; of years 0 to 9999
 * @param to the last month, not before the first
 */
public record MonthSpan(YearMonth from, YearMonth to) {
    /** Checks the order. */
    public MonthSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /** Years, the first and the last among them. */
    public static MonthSpan years(int from, int to) {
        return new MonthSpan(YearMonth.of(from, Month.JANUARY), YearMonth.of(to, Month.DECEMBER));
    }

    /** From the beginning of the earlier to the end of the later. */
    public MonthSpan to(MonthSpan other) {
        return new MonthSpan(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** Whether it is of whole years. */
    public boolean isOfYears() {
        return from.getMonth() == Month.JANUARY && to.getMonth() == Month.DECEMBER;
    }

    /** Whether all of another is in it. */
    public boolean contains(MonthSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** The query that finds its papers: {@code year:2020..2022}, {@code date:2024-03}. */
    public String query() {
        if (isOfYears()) {
            String first = "year:%04d".formatted(from.getYear());
            return from.getYear() == to.getYear() ? first : first + "..%04d".formatted(to.getYear());
        }
        return from.equals(to) ? "date:" + from : "date:" + from + ".." + to;
    }
}
