package org.lectern.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lectern.paper.PaperId;

/**
 * Counts papers by month, or by year where the library knows no more of most, and tells what grows. A paper without a date counts by when
 * the library first saw it. Nothing grows where the time before has too few papers to compare with. Of one state of the library; safe
 * for use by several threads.
 */
public final class Trends {
    private final PhrasePapers papers;

    Trends(PhrasePapers papers) {
        this.papers = papers;
    }

    /** The stretch of time that is looked at, and what it is compared with. */
    public TimeWindow window() {
        return papers.window();
    }

    /** How many papers of that stretch, and of the time before, have no date, and count by when the library first saw them. */
    public int undated() {
        return papers.undated();
    }

    /** How frequent those papers are over time; of papers that the library does not have nothing is counted. */
    public Trend of(String name, Collection<PaperId> having) {
        return of(name, having.stream().mapToLong(PaperId::bits).distinct().toArray());
    }

    Trend of(String name, long[] having) {
        int now = count(having, TimeWindow.Side.NOW);
        int before = count(having, TimeWindow.Side.BEFORE);
        double growth = papers.tellGrowth() ? papers.growth(now, before) : 0;
        return new Trend(name, now, before, growth, papers.counts(having));
    }

    private int count(long[] ids, TimeWindow.Side side) {
        return (int) Arrays.stream(ids).filter(id -> papers.side(id) == side).count();
    }

    /** Those that grow, the one that grows most first; of two alike the one first that more papers have, and then by their names. */
    public static List<Trend> trending(Collection<Trend> trends, int limit) {
        return trends.stream()
                .filter(trend -> trend.growth() > 0)
                .sorted(Comparator.comparingDouble(Trend::growth)
                        .thenComparingInt(Trend::now)
                        .reversed()
                        .thenComparing(Trend::name))
                .limit(limit)
                .toList();
    }
}
