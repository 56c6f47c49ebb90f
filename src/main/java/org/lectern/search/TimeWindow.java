package org.lectern.search;

import java.time.YearMonth;
import org.lectern.paper.PartialDate;

/**
 * A stretch of time, and the one before it that it is compared with.
 *
 * @param since the first month of the time before
 * @param from the first month of the stretch
 * @param to its last month
 * @param monthly whether months are told apart; otherwise these are the first and the last of years
 */
public record TimeWindow(YearMonth since, YearMonth from, YearMonth to, boolean monthly) {
    /** Where a date lies. */
    enum Side {
        NOW,
        BEFORE,
        NEITHER
    }

    /** The side on which all days that a date may be lie. */
    Side side(PartialDate date) {
        YearMonth first = YearMonth.of(date.year(), date.month() == 0 ? 1 : date.month());
        YearMonth last = YearMonth.of(date.year(), date.month() == 0 ? 12 : date.month());
        if (!first.isBefore(from) && !last.isAfter(to)) {
            return Side.NOW;
        }
        return !first.isBefore(since) && last.isBefore(from) ? Side.BEFORE : Side.NEITHER;
    }

    /** The date as it is counted: its month, or its year where months are not told apart or it has none. */
    PartialDate period(PartialDate date) {
        return monthly && date.month() != 0 ? PartialDate.of(date.year(), date.month()) : PartialDate.of(date.year());
    }

    /** In words: {@code 2024-07 to 2025-06}, {@code 2024 to 2025}, {@code 2025}. */
    @Override
    public String toString() {
        if (!monthly) {
            return from.getYear() == to.getYear()
                    ? Integer.toString(to.getYear())
                    : "%d to %d".formatted(from.getYear(), to.getYear());
        }
        return from.equals(to) ? to.toString() : from + " to " + to;
    }
}
