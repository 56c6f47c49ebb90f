package org.lectern.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

/**
 * Of when the papers of a library are: of the date on which they were published, as far as it is known, or, without one, of the month in
 * which the library first saw them. Some 20 bytes a paper. Filled by one thread, then safe for use by several.
 */
final class PaperTimes {
    private static final int UNKNOWN = -1;
    private static final int MONTHS = 13;
    private static final int YEAR = 12;

    /** The time before a window is so many times as long as it. */
    private static final int BEFORE = 3;

    /** A window that nobody chose has so many of the papers at least, and no fewer than so many. */
    private static final double LEAST_PART = 0.01;

    private static final int LEAST_PAPERS = 20;

    private final LongTable papers = new LongTable();
    private int[] dates = new int[1 << 10];
    private final BitSet undated = new BitSet();

    void add(Paper paper) {
        int number = papers.add(paper.id().bits());
        if (number == dates.length) {
            dates = Arrays.copyOf(dates, 2 * number);
        }
        Optional<PartialDate> published = paper.metadata().published();
        undated.set(number, published.isEmpty());
        dates[number] = published
                .or(() -> paper.firstSeen().map(PaperTimes::month))
                .map(date -> date.year() * MONTHS + date.month())
                .orElse(UNKNOWN);
    }

    private static PartialDate month(Instant moment) {
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return PartialDate.of(day.getYear(), day.getMonthValue());
    }

    int size() {
        return papers.size();
    }

    /** The id of the paper of that number, from 0. */
    long id(int number) {
        return papers.key(number);
    }

    /** Whether the paper of that number has no date and counts by when it was first seen. */
    boolean isUndated(int number) {
        return undated.get(number);
    }

    /** The month or year of a paper; empty when it is not among these, or nothing is known. */
    Optional<PartialDate> of(long id) {
        int number = papers.find(id);
        return number < 0 || dates[number] == UNKNOWN ? Optional.empty() : Optional.of(date(dates[number]));
    }

    Optional<PartialDate> of(PaperId id) {
        return of(id.bits());
    }

    private static PartialDate date(int code) {
        int month = code % MONTHS;
        return month == 0 ? PartialDate.of(code / MONTHS) : PartialDate.of(code / MONTHS, month);
    }

    /** How many papers each month or year has, the earliest first. */
    Map<PartialDate, Integer> counts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int number = 0; number < papers.size(); number++) {
            if (dates[number] != UNKNOWN) {
                counts.merge(dates[number], 1, Integer::sum);
            }
        }
        Map<PartialDate, Integer> dated = new TreeMap<>();
        counts.forEach((code, count) -> dated.put(date(code), count));
        return dated;
    }

    /**
     * The latest stretch of time that the library has papers of, up to this month. Months are told apart where most of the papers know
     * theirs. Of a length that nobody chose it is a year, or as many as it takes to have a hundredth of the papers.
     *
     * @param length in months; made whole years where months are not told apart
     */
    TimeWindow window(OptionalInt length, YearMonth now) {
        Map<PartialDate, Integer> counts = counts();
        int known = counts.values().stream().mapToInt(count -> count).sum();
        int monthly = counts.entrySet().stream()
                .filter(entry -> entry.getKey().month() != 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean months = 2 * monthly > known;
        YearMonth last = latest(counts, months, now);
        if (length.isPresent()) {
            int asked = length.getAsInt();
            return window(last, months ? asked : (asked + YEAR - 1) / YEAR * YEAR, months);
        }
        double least = Math.min(known, Math.max(LEAST_PAPERS, LEAST_PART * known));
        TimeWindow window = window(last, YEAR, months);
        for (int years = 2; papers(counts, window) < least && window.from().getYear() > 1; years++) {
            window = window(last, years * YEAR, months);
        }
        return window;
    }

    /** All the time that the library has papers of. */
    TimeWindow whole() {
        Map<PartialDate, Integer> counts = counts();
        int first = counts.keySet().stream().mapToInt(PartialDate::year).min().orElse(1);
        int last = counts.keySet().stream().mapToInt(PartialDate::year).max().orElse(first);
        YearMonth from = YearMonth.of(first, 1);
        return new TimeWindow(from, from, YearMonth.of(last, YEAR), false);
    }

    private static YearMonth latest(Map<PartialDate, Integer> counts, boolean months, YearMonth now) {
        YearMonth end = months ? now : now.withMonth(YEAR);
        return counts.keySet().stream()
                .filter(date -> !months || date.month() != 0)
                .map(date -> YearMonth.of(date.year(), months ? date.month() : YEAR))
                .filter(month -> !month.isAfter(end))
                .max(YearMonth::compareTo)
                .orElse(end);
    }

    private static TimeWindow window(YearMonth last, int length, boolean months) {
        YearMonth from = last.minusMonths(length - 1L);
        return new TimeWindow(from.minusMonths((long) BEFORE * length), from, last, months);
    }

    private static int papers(Map<PartialDate, Integer> counts, TimeWindow window) {
        return counts.entrySet().stream()
                .filter(entry -> window.side(entry.getKey()) == TimeWindow.Side.NOW)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
