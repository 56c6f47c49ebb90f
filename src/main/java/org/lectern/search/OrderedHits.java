package org.lectern.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a query in an order, from any of them on. A page far down begins after a hit that an earlier search came to, of which one
 * in so many is remembered; where there is none near, it is gone to in steps, so that never more hits are held than a step has. Of one
 * snapshot; safe for use by several threads.
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

    /** The places in so many lists of hits are remembered. */
    private static final int KEPT = 8;

    private final IndexSearcher searcher;
    private final int apart;
    private final int step;
    private final LatestAnswers<Asked, NavigableMap<Integer, FieldDoc>> places = new LatestAnswers<>(KEPT);

    private record Asked(Query query, SortOrder order) {}

    /**
     * Hits of a searcher.
     *
     * @param apart of so many hits one is remembered
     * @param step so many hits are gone over at once
     */
    OrderedHits(IndexSearcher searcher, int apart, int step) {
        this.searcher = searcher;
        this.apart = apart;
        this.step = step;
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
            case TITLE -> new Sort(TITLE, ID);
            case MOST_SEEN -> new Sort(SEEN, NEWEST, ID);
            case UPVOTES -> new Sort(UPVOTES, NEWEST, ID);
        };
    }

    /** The hits from one on, fewer where there are no more; and how many papers match at least. */
    TopFieldDocs from(Query query, SortOrder order, int offset, int count) throws IOException {
        NavigableMap<Integer, FieldDoc> known =
                places.get(new Asked(query, order), fresh -> new ConcurrentSkipListMap<>());
        Map.Entry<Integer, FieldDoc> near = known.floorEntry(offset);
        int at = near == null ? 0 : near.getKey();
        @Nullable FieldDoc after = near == null ? null : near.getValue();
        while (offset - at > step) {
            ScoreDoc[] passed = next(query, order, after, step).scoreDocs;
            remember(known, at, passed);
            if (passed.length < step) {
                return part(new ScoreDoc[0], at + (long) passed.length, order);
            }
            after = (FieldDoc) passed[passed.length - 1];
            at += passed.length;
        }
        TopFieldDocs found = next(query, order, after, (long) offset - at + count);
        remember(known, at, found.scoreDocs);
        int skipped = Math.min(offset - at, found.scoreDocs.length);
        ScoreDoc[] hits = Arrays.copyOfRange(found.scoreDocs, skipped, found.scoreDocs.length);
        return part(hits, Math.max(found.totalHits.value(), (long) at + found.scoreDocs.length), order);
    }

    private static TopFieldDocs part(ScoreDoc[] hits, long compared, SortOrder order) {
        TotalHits atLeast = new TotalHits(compared, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
        return new TopFieldDocs(atLeast, hits, sort(order).getSort());
    }

    private TopFieldDocs next(Query query, SortOrder order, @Nullable FieldDoc after, long count) throws IOException {
        int most = Math.clamp(count, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        return searcher.search(query, new TopFieldCollectorManager(sort(order), most, after, SKIPPING_FROM));
    }

    private void remember(NavigableMap<Integer, FieldDoc> known, int before, ScoreDoc[] hits) {
        for (int rank = (before / apart + 1) * apart; rank <= before + hits.length; rank += apart) {
            known.putIfAbsent(rank, (FieldDoc) hits[rank - before - 1]);
        }
    }
}
