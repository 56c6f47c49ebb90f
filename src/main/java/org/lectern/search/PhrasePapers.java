package org.lectern.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

/**
 * The papers that phrases are looked for in, and on which side of time each lies. Immutable.
 *
 * @param times of when all papers of the library are
 * @param window the stretch of time, and the time before
 * @param among says of an id whether the paper is asked for
 * @param now how many papers that are asked for lie in the stretch
 * @param before how many lie in the time before
 * @param undated how many of these have no date, and lie where the library first saw them
 */
record PhrasePapers(PaperTimes times, TimeWindow window, LongPredicate among, int now, int before, int undated) {
    /** Growth is told where the time before has this part of the papers of the stretch at least. */
    private static final double ENOUGH = 0.25;

    static PhrasePapers of(PaperTimes times, TimeWindow window, LongPredicate among) {
        int now = 0;
        int before = 0;
        int undated = 0;
        for (int number = 0; number < times.size(); number++) {
            TimeWindow.Side side = side(times, window, among, times.id(number));
            now += side == TimeWindow.Side.NOW ? 1 : 0;
            before += side == TimeWindow.Side.BEFORE ? 1 : 0;
            undated += side != TimeWindow.Side.NEITHER && times.isUndated(number) ? 1 : 0;
        }
        return new PhrasePapers(times, window, among, now, before, undated);
    }

    /** No papers. */
    static PhrasePapers none() {
        PaperTimes none = new PaperTimes();
        return of(none, none.whole(), id -> false);
    }

    /** Whether there is something to compare, and enough of the time before to compare it with. */
    boolean tellGrowth() {
        return now > 0 && before > 0 && before >= ENOUGH * now;
    }

    TimeWindow.Side side(Paper paper) {
        return side(paper.id().bits());
    }

    TimeWindow.Side side(long id) {
        return side(times, window, among, id);
    }

    private static TimeWindow.Side side(PaperTimes times, TimeWindow window, LongPredicate among, long id) {
        Optional<PartialDate> date = among.test(id) ? times.of(id) : Optional.empty();
        return date.map(window::side).orElse(TimeWindow.Side.NEITHER);
    }

    /** How surely something that so many papers have has become more frequent: the log-likelihood ratio. */
    double growth(int nowHaving, int beforeHaving) {
        return LogLikelihood.ratio(nowHaving, now, nowHaving + beforeHaving, now + before);
    }

    /** How many of some papers each month or year has; all months or years are told that the library has papers of. */
    List<PeriodCount> counts(long[] having) {
        return counts(having, among);
    }

    /** As {@link #counts(long[])}, of the stretch and of the time before alone. */
    List<PeriodCount> recentCounts(long[] having) {
        return counts(having, id -> side(id) != TimeWindow.Side.NEITHER);
    }

    private List<PeriodCount> counts(long[] having, LongPredicate wanted) {
        Map<PartialDate, Integer> totals = new TreeMap<>();
        for (int number = 0; number < times.size(); number++) {
            add(totals, times.id(number), wanted);
        }
        Map<PartialDate, Integer> counts = new TreeMap<>();
        for (long id : having) {
            add(counts, id, wanted);
        }
        return totals.entrySet().stream()
                .map(entry -> new PeriodCount(entry.getKey(), counts.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .toList();
    }

    private void add(Map<PartialDate, Integer> counts, long id, LongPredicate wanted) {
        if (wanted.test(id)) {
            times.of(id).ifPresent(date -> counts.merge(window.period(date), 1, Integer::sum));
        }
    }

    /** The newest of some papers, of one date in the order of their ids. */
    List<PaperId> latest(long[] ids, int most) {
        return Arrays.stream(ids)
                .boxed()
                .sorted(Comparator.comparing((Long id) -> times.of(id).orElse(PartialDate.of(1)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .map(PaperId::ofBits)
                .toList();
    }
}
