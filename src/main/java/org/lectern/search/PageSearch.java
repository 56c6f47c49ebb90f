package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;

/** Asks a snapshot of the index for one page. Stateless. */
final class PageSearch {
    private final PartialMatches partial;

    PageSearch(PartialMatches partial) {
        this.partial = partial;
    }

    /** The papers that have all that is asked for; where nothing has all its words, those that have some. */
    Page page(Snapshot snapshot, SearchPlan plan, SearchRequest request) throws IOException {
        // Where all match alike the newest are the best, and an order by date alone passes over the others.
        boolean alike = request.order() == SortOrder.RELEVANCE && !plan.isRanked();
        SearchRequest ordered = alike ? request.sorted(SortOrder.NEWEST) : request;
        Page page = page(snapshot, plan.strict(), false, plan, ordered);
        if (page.total() > 0 || isOnlyNarrowed(snapshot, plan, request)) {
            return page;
        }
        Optional<Query> some = partial.query(snapshot.reader(), plan.node());
        if (some.isEmpty()) {
            return page;
        }
        Page partly = page(snapshot, some.get(), true, plan, request);
        return partly.total() > 0 ? partly : page;
    }

    /** Whether it is a choice of values that leaves nothing, in the facets or in the text, and not the words. */
    private static boolean isOnlyNarrowed(Snapshot snapshot, SearchPlan plan, SearchRequest request)
            throws IOException {
        boolean narrowed = !Choice.of(request).isEmpty() || !plan.words().equals(plan.strict());
        return narrowed && snapshot.searcher().count(plan.words()) > 0;
    }

    private Page page(Snapshot snapshot, Query query, boolean partial, SearchPlan plan, SearchRequest request)
            throws IOException {
        Choice choice = Choice.of(request);
        Query narrowed = choice.narrowed(query);
        Found found = request.limit() == 0 ? Found.none() : found(snapshot, narrowed, plan, request);
        return switch (request.counting()) {
            case NOTHING -> new Page(query, partial, found.compared(), found.page(), Map.of());
            case TOTAL -> new Page(query, partial, snapshot.searcher().count(narrowed), found.page(), Map.of());
            case FACETS -> {
                FacetCounter counter = counter(snapshot, query, choice);
                Map<Facet, List<FacetCount>> facets = counter.counts(snapshot.labels());
                yield new Page(query, partial, counter.total(), found.page(), facets);
            }
        };
    }

    /** Counts the facets that are counted with pages, among the papers that the others leave. */
    static FacetCounter counter(Snapshot snapshot, Query query, Choice choice) throws IOException {
        Query left = choice.in(facet -> !facet.isCountedWithPages()).narrowed(query);
        CombinationCounts counts = snapshot.counts(left);
        FacetCounter counter = new FacetCounter(snapshot.facetValues(), choice.in(Facet::isCountedWithPages));
        counts.each(counter);
        return counter;
    }

    /** What is searched for, all words or some, without the choice in the facets. */
    Query query(Snapshot snapshot, SearchPlan plan, SearchRequest request) throws IOException {
        return page(snapshot, plan, request.page(0, 0).counting(Counting.TOTAL)).query();
    }

    /**
     * The hits of a page.
     *
     * @param compared how many papers match at least
     */
    private record Found(int compared, List<Page.Ranked> page) {
        static Found none() {
            return new Found(0, List.of());
        }
    }

    private static Found found(Snapshot snapshot, Query query, SearchPlan plan, SearchRequest request)
            throws IOException {
        RankingWords words = plan.ranking();
        boolean relevance = request.order() == SortOrder.RELEVANCE;
        boolean again = relevance && request.offset() < Ranking.WINDOW && !words.isEmpty();
        int from = again ? request.offset() : 0;
        int count = again ? (int) Math.min((long) from + request.limit(), Integer.MAX_VALUE) : request.limit();
        TopFieldDocs best = snapshot.hits()
                .from(
                        query,
                        request.order(),
                        again ? 0 : request.offset(),
                        again ? Math.max(count, Ranking.WINDOW) : count);
        ScoreDoc[] hits = relevance ? scored(best.scoreDocs) : best.scoreDocs;
        ScoreDoc[] ranked = again ? seenAgain(snapshot, words, hits) : hits;
        ScoreDoc[] shown = Arrays.copyOfRange(ranked, Math.min(from, ranked.length), Math.min(count, ranked.length));
        if (!plan.isRanked()) {
            Arrays.stream(shown).forEach(hit -> hit.score = 1);
        } else if (!relevance) {
            TopFieldCollector.populateScores(shown, snapshot.searcher(), query);
            new SecondLook(snapshot.reader(), words).add(shown);
        }
        return new Found(Math.toIntExact(best.totalHits.value()), ranked(snapshot, shown));
    }

    /** The best in the order of the second look, equal ones as they were, and the others after them. */
    private static ScoreDoc[] seenAgain(Snapshot snapshot, RankingWords words, ScoreDoc[] hits) throws IOException {
        ScoreDoc[] best = Arrays.copyOf(hits, Math.min(hits.length, Ranking.WINDOW));
        new SecondLook(snapshot.reader(), words).add(best);
        Arrays.sort(best, Comparator.comparingDouble(hit -> -hit.score));
        ScoreDoc[] ranked = hits.clone();
        System.arraycopy(best, 0, ranked, 0, best.length);
        return ranked;
    }

    /** The hits of an order by relevance, with their scores where others look for them. */
    private static ScoreDoc[] scored(ScoreDoc[] hits) {
        for (ScoreDoc hit : hits) {
            if (hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score) {
                hit.score = score;
            }
        }
        return hits;
    }

    /** The best hits of a query, without counting the others. */
    static List<PaperId> best(Snapshot snapshot, Query query, int most) throws IOException {
        ScoreDoc[] found = snapshot.searcher().search(query, most).scoreDocs;
        return ranked(snapshot, found).stream().map(Page.Ranked::id).toList();
    }

    private static List<Page.Ranked> ranked(Snapshot snapshot, ScoreDoc[] page) throws IOException {
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        List<Page.Ranked> ranked = new ArrayList<>();
        for (ScoreDoc hit : page) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            Optional<PaperId> id = id(snapshot.reader(), hit.doc);
            if (id.isPresent()) {
                List<Topic> topics =
                        snapshot.topics().of(snapshot.searcher(), new PaperPlace(leaf, hit.doc - leaf.docBase));
                ranked.add(new Page.Ranked(id.get(), hit.score, topics));
            }
        }
        return ranked;
    }

    /** The paper of a document of the index. */
    static Optional<PaperId> id(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        NumericDocValues ids = leaf.reader().getNumericDocValues(IndexSchema.ID);
        return ids != null && ids.advanceExact(document - leaf.docBase)
                ? Optional.of(PaperId.ofBits(ids.longValue()))
                : Optional.empty();
    }
}
