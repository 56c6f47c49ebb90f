package org.lectern.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * The hits of a query in an order, from any of them on. Those near the top are the best of a search that passes over the others; for one far
 * down all of them are put in order once, which is remembered. Of one snapshot; safe for use by several threads.
 */
final class OrderedHits {
    private static final SortField ID = new SortField(IndexSchema.ID, SortField.Type.LONG);
    private static final SortField NEWEST = number(IndexSchema.DATE_ORDER);
    private static final SortField OLDEST =
            new SortField(IndexSchema.DATE_ORDER, SortField.Type.LONG, false, Long.MAX_VALUE);
    private static final SortField TITLE = new SortField(IndexSchema.TITLE_ORDER, SortField.Type.STRING);
    private static final SortField SEEN = number(IndexSchema.SEEN_ORDER);
    private static final SortField UPVOTES = number(IndexSchema.UPVOTES_ORDER);

    /** How many hits are compared before those that can no longer be on the page are skipped. */
    private static final int SKIPPING_FROM = 1_000;

    /** The whole orders of so many searches are remembered: of the one that is looked at, and the one before. */
    private static final int KEPT = 2;

    private final IndexSearcher searcher;
    private final int near;
    private final LatestAnswers<Asked, WholeOrder> orders = new LatestAnswers<>(KEPT);

    private record Asked(Query query, SortOrder order) {}

    /**
     * Hits of a searcher.
     *
     * @param near so many from the top are found without putting all in order
     */
    OrderedHits(IndexSearcher searcher, int near) {
        this.searcher = searcher;
        this.near = near;
    }

    /** The largest first, unknown ones last. */
    private static SortField number(String field) {
        return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    /** Every order ends with the id, so that pages neither overlap nor leave a gap. */
    static Sort sort(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, ID);
            case NEWEST -> new Sort(NEWEST, ID);
            case OLDEST -> new Sort(OLDEST, ID);
            case TITLE -> new Sort(TITLE, NEWEST, ID);
            case MOST_SEEN -> new Sort(SEEN, NEWEST, ID);
            case UPVOTES -> new Sort(UPVOTES, NEWEST, ID);
        };
    }

    /** The hits from one on, fewer where there are no more; and how many papers match at least. */
    TopFieldDocs from(Query query, SortOrder order, int offset, int count) throws IOException {
        if ((long) offset + count > near) {
            WholeOrder whole = whole(new Asked(query, order));
            return part(whole.from(offset, count), whole.size(), order);
        }
        TopFieldDocs found = searcher.search(
                query,
                new TopFieldCollectorManager(
                        sort(order),
                        Math.clamp(
                                (long) offset + count,
                                1,
                                Math.max(1, searcher.getIndexReader().maxDoc())),
                        null,
                        SKIPPING_FROM));
        ScoreDoc[] hits = found.scoreDocs;
        return part(
                Arrays.copyOfRange(hits, Math.min(offset, hits.length), hits.length), found.totalHits.value(), order);
    }

    /** One at a time: who drags through a list asks for many pages of one order at once. */
    private synchronized WholeOrder whole(Asked asked) throws IOException {
        return orders.get(asked, fresh -> WholeOrder.of(searcher, asked.query, asked.order));
    }

    private static TopFieldDocs part(ScoreDoc[] hits, long compared, SortOrder order) {
        TotalHits atLeast = new TotalHits(compared, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
        return new TopFieldDocs(atLeast, hits, sort(order).getSort());
    }
}
