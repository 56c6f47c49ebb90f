package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.lectern.task.Progress;

/**
 * What is new in a library: the phrases of its texts that have become more frequent, each with the rule of a topic. Phrases are found by
 * going through the texts, which takes some seconds, and what is told of them is counted by the index. Safe for use by several threads.
 */
public final class KeyPhrases {
    /** Once to read dates, and to find. */
    private static final int WALKS = 1 + PhraseFinder.WALKS;

    private final Snapshots snapshots;
    private final PaperSource papers;
    private final Planner planner;
    private final Analysis analysis;
    private final Clock clock;
    private final PhraseFinder finder;
    private final PhraseRanking ranking;

    KeyPhrases(
            Snapshots snapshots,
            PaperSource papers,
            Planner planner,
            LuceneTranslator translator,
            Acronyms acronyms,
            Analysis analysis,
            Clock clock) {
        this.snapshots = snapshots;
        this.papers = papers;
        this.planner = planner;
        this.analysis = analysis;
        this.clock = clock;
        finder = new PhraseFinder(new PhraseFolding(acronyms, analysis));
        ranking = new PhraseRanking(new PhraseRules(translator));
    }

    /**
     * The phrases that grow and that no topic speaks of, the one that grows most first. Where the library has too little of the time
     * before to tell, they are those of all its papers, ordered by how much of a term each is. Goes through the whole library; when it is
     * cancelled there are none.
     *
     * @throws org.lectern.library.LibraryException when the library cannot be read
     */
    public Proposals propose(PhraseRequest request, Coverage coverage, Progress progress) {
        try {
            return snapshots.with(snapshot -> {
                PaperWalk walk = new PaperWalk(papers, analysis, progress, WALKS);
                PhrasePapers asked = asked(walk, snapshot, request);
                List<PhraseFinder.Found> found = finder.find(walk, snapshot.reader(), asked, not(foreign(snapshot)));
                return proposals(asked, ranking.rank(snapshot, found, asked, coverage, request.limit()));
            });
        } catch (CancellationException cancelled) {
            return proposals(PhrasePapers.none(), List.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Counts papers over time. Goes through the library once; when it is cancelled, or the library is empty, nothing is counted.
     *
     * @param months as of {@link PhraseRequest}
     */
    public Trends trends(OptionalInt months, Progress progress) {
        try {
            PaperTimes times = times(new PaperWalk(papers, analysis, progress, 1));
            return new Trends(PhrasePapers.of(times, times.window(months, YearMonth.now(clock)), id -> true));
        } catch (CancellationException cancelled) {
            return new Trends(PhrasePapers.none());
        }
    }

    /** How frequent what a query finds is over time. */
    public Trend trend(Trends trends, String query) {
        try {
            return snapshots.with(snapshot -> trends.of(query, found(snapshot, query)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long[] found(Snapshot snapshot, String query) throws IOException {
        return FoundIds.of(
                snapshot.searcher(),
                planner.plan(snapshot, SearchRequest.of(new SmartLists(papers, analysis).expanded(query)))
                        .strict());
    }

    private static Proposals proposals(PhrasePapers asked, List<Proposal> phrases) {
        return new Proposals(asked.window(), asked.now(), asked.before(), asked.undated(), asked.tellGrowth(), phrases);
    }

    private PhrasePapers asked(PaperWalk walk, Snapshot snapshot, PhraseRequest request) throws IOException {
        PaperTimes times = times(walk);
        LongPredicate among = request.query().isBlank() ? id -> true : among(found(snapshot, request.query()));
        TimeWindow window = times.window(request.months(), YearMonth.now(clock));
        PhrasePapers asked = PhrasePapers.of(times, window, among);
        return asked.tellGrowth() ? asked : PhrasePapers.of(times, times.whole(), among);
    }

    private static PaperTimes times(PaperWalk walk) {
        PaperTimes times = new PaperTimes();
        walk.each("Reading when papers were published", times::add);
        return times;
    }

    /** The papers that are surely in another language than English, of which nobody here knows the words that join others. */
    private static long[] foreign(Snapshot snapshot) throws IOException {
        Query foreign = new BooleanQuery.Builder()
                .add(TermRangeQuery.newStringRange(IndexSchema.LANGUAGE, null, null, true, true), Occur.MUST)
                .add(new TermQuery(new Term(IndexSchema.LANGUAGE, "en")), Occur.MUST_NOT)
                .build();
        return FoundIds.of(snapshot.searcher(), foreign);
    }

    private static LongPredicate among(long[] sorted) {
        return id -> Arrays.binarySearch(sorted, id) >= 0;
    }

    private static LongPredicate not(long[] sorted) {
        return among(sorted).negate();
    }
}
