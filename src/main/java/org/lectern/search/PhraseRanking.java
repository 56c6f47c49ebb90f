package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.lectern.paper.PaperId;

/**
 * Counts phrases by what their rules find, and orders them by growth. Of a phrase and a longer one that has it, the later in this order is
 * left out unless it grows without the other, or among its papers. Stateless.
 */
final class PhraseRanking {
    /** By chance alone one phrase of a thousand would grow so much. */
    private static final double LEAST_GROWTH = 10.83;

    /** As {@link #LEAST_GROWTH}, of a hundred: a phrase within another that grows. */
    private static final double LEAST_WITHIN = 6.63;

    /** What grows has become so many times as frequent at least; a vague word comes and goes by less. */
    private static final double LEAST_TIMES = 1.5;

    /** How many are counted for one that is asked for. */
    private static final int SPARE = 6;

    private static final int FEWEST = 300;
    private static final int EXAMPLES = 5;

    private final PhraseRules rules;

    PhraseRanking(PhraseRules rules) {
        this.rules = rules;
    }

    /** A phrase with the papers that its rule finds. */
    private static final class Counted {
        private final PhraseCandidate phrase;
        private final long[] all;
        private final long[] now;
        private final long[] before;
        private final double worth;

        Counted(PhraseCandidate phrase, long[] all, long[] now, long[] before, double worth) {
            this.phrase = phrase;
            this.all = all;
            this.now = now;
            this.before = before;
            this.worth = worth;
        }

        PhraseCandidate phrase() {
            return phrase;
        }

        double worth() {
            return worth;
        }
    }

    List<Proposal> rank(
            Snapshot snapshot, List<PhraseFinder.Found> found, PhrasePapers papers, Coverage coverage, int limit)
            throws IOException {
        List<Counted> counted = new ArrayList<>();
        for (PhraseFinder.Found one : found.subList(0, Math.min(found.size(), Math.max(FEWEST, SPARE * limit)))) {
            Counted exact = count(snapshot, one, papers);
            if (exact.now.length >= PhraseFinder.least(papers) && grows(exact, papers)) {
                counted.add(exact);
            }
        }
        counted.sort(Comparator.comparingDouble(Counted::worth)
                .reversed()
                .thenComparing(one -> one.phrase().shown()));
        List<Counted> offered = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Counted one : counted) {
            if (proposals.size() == limit) {
                break;
            }
            if (offered.stream().allMatch(other -> tellsMore(one, other, papers))) {
                offered.add(one);
                if (!coverage.covers(one.phrase().ways(), ids(one.now))) {
                    proposals.add(proposal(one, papers));
                }
            }
        }
        return proposals;
    }

    private static boolean grows(Counted one, PhrasePapers papers) {
        double now = one.now.length / (double) papers.now();
        return !papers.tellGrowth()
                || (one.worth() >= LEAST_GROWTH && now * papers.before() >= LEAST_TIMES * one.before.length);
    }

    private Counted count(Snapshot snapshot, PhraseFinder.Found found, PhrasePapers papers) throws IOException {
        PhraseCandidate phrase = rules.inNumbers(snapshot, found.candidate());
        long[] all = rules.papers(snapshot, phrase.rule());
        long[] now = on(TimeWindow.Side.NOW, all, papers);
        long[] before = on(TimeWindow.Side.BEFORE, all, papers);
        double worth = papers.tellGrowth() ? papers.growth(now.length, before.length) : found.worth();
        return new Counted(phrase, all, now, before, worth);
    }

    private static long[] on(TimeWindow.Side side, long[] ids, PhrasePapers papers) {
        return Arrays.stream(ids).filter(id -> papers.side(id) == side).toArray();
    }

    /** Whether a phrase says something that one before it does not. */
    private static boolean tellsMore(Counted one, Counted other, PhrasePapers papers) {
        boolean longer =
                Collections.indexOfSubList(one.phrase().stems(), other.phrase().stems()) >= 0;
        boolean shorter =
                Collections.indexOfSubList(other.phrase().stems(), one.phrase().stems()) >= 0;
        if (!papers.tellGrowth() || !(longer || shorter)) {
            return true;
        }
        if (longer) {
            int nowBoth = both(one.now, other.now);
            return LogLikelihood.ratio(
                            nowBoth,
                            other.now.length,
                            nowBoth + both(one.before, other.before),
                            other.now.length + other.before.length)
                    >= LEAST_WITHIN;
        }
        return papers.growth(
                        one.now.length - both(one.now, other.now), one.before.length - both(one.before, other.before))
                >= LEAST_WITHIN;
    }

    /** How many numbers are in both, which are sorted. */
    private static int both(long[] some, long[] others) {
        int both = 0;
        int at = 0;
        for (long one : some) {
            while (at < others.length && others[at] < one) {
                at++;
            }
            both += at < others.length && others[at] == one ? 1 : 0;
        }
        return both;
    }

    private static Proposal proposal(Counted one, PhrasePapers papers) {
        PhraseCandidate phrase = one.phrase();
        return new Proposal(
                phrase.shown(),
                phrase.name(),
                phrase.synonyms(),
                phrase.rule(),
                one.now.length,
                one.before.length,
                papers.tellGrowth() ? one.worth() : 0,
                papers.recentCounts(one.all),
                papers.latest(one.now, EXAMPLES));
    }

    private static List<PaperId> ids(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(PaperId::ofBits).toList();
    }
}
