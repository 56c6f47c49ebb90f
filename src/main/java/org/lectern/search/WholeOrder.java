package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.packed.PackedInts;

/**
 * All hits of a query in an order, eight bytes each: any page of them is at hand. It is sorted by numbers, the first hit having the
 * least: what an order looks at first, then the date, then the id. The same order as {@link OrderedHits#sort}; scores are only there in that
 * by relevance. Immutable.
 */
final class WholeOrder {
    private final int[] documents;
    private final float[] scores;

    private WholeOrder(Matches sorted) {
        documents = Arrays.copyOf(sorted.documents, sorted.size);
        scores = Arrays.copyOf(sorted.scores, sorted.size);
    }

    /** Goes over all that a query matches, and sorts it: a second at a million hits, and for that long another 36 bytes each. */
    static WholeOrder of(IndexSearcher searcher, Query query, SortOrder order) throws IOException {
        ScoreMode mode = order == SortOrder.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        Matches matches = searcher.search(query, new Gathering(Keys.of(searcher.getIndexReader(), order), mode));
        matches.sort();
        return new WholeOrder(matches);
    }

    int size() {
        return documents.length;
    }

    /** The hits from one on, fewer where there are no more. */
    ScoreDoc[] from(int offset, int count) {
        int from = Math.min(offset, documents.length);
        int to = (int) Math.min(documents.length, (long) from + count);
        ScoreDoc[] page = new ScoreDoc[to - from];
        for (int i = 0; i < page.length; i++) {
            page[i] = new ScoreDoc(documents[from + i], scores[from + i]);
        }
        return page;
    }

    /** What hits are sorted by first, as a number of each document of a part of the index. */
    private interface Key {
        long of(int document, float score) throws IOException;
    }

    /** Makes the keys of a part of the index. */
    private interface Keys {
        Key of(LeafReaderContext leaf) throws IOException;

        static Keys of(IndexReader reader, SortOrder order) throws IOException {
            return switch (order) {
                case RELEVANCE -> leaf -> (document, score) -> ~(long) NumericUtils.floatToSortableInt(score);
                case NEWEST -> leaf -> largestFirst(leaf.reader(), IndexSchema.DATE_ORDER);
                case OLDEST -> leaf -> smallestFirst(leaf.reader(), IndexSchema.DATE_ORDER, Long.MAX_VALUE);
                case MOST_SEEN -> leaf -> largestFirst(leaf.reader(), IndexSchema.SEEN_ORDER);
                case UPVOTES -> leaf -> largestFirst(leaf.reader(), IndexSchema.UPVOTES_ORDER);
                case TITLE -> titles(reader);
            };
        }
    }

    private static Key largestFirst(LeafReader leaf, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        return (document, score) -> values.advanceExact(document) ? ~values.longValue() : Long.MAX_VALUE;
    }

    private static Key smallestFirst(LeafReader leaf, String field, long unknown) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        return (document, score) -> values.advanceExact(document) ? values.longValue() : unknown;
    }

    /** By their places among the titles of the whole index. */
    private static Keys titles(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedDocValues[] titles = new SortedDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            titles[leaf.ord] = DocValues.getSorted(leaf.reader(), IndexSchema.TITLE_ORDER);
        }
        OrdinalMap ordinals = OrdinalMap.build(null, titles, PackedInts.DEFAULT);
        return leaf -> {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), IndexSchema.TITLE_ORDER);
            LongValues global = ordinals.getGlobalOrds(leaf.ord);
            return (document, score) -> values.advanceExact(document) ? global.get(values.ordValue()) : -1;
        };
    }

    /** What matches, in columns. */
    private static final class Matches extends IntroSorter {
        private int size;
        private int[] documents = new int[0];
        private float[] scores = new float[0];
        private long[] keys = new long[0];
        private long[] dates = new long[0];
        private long[] ids = new long[0];
        private long pivotKey;
        private long pivotDate;
        private long pivotId;

        void add(int document, float score, long key, long date, long id) {
            grow(size + 1);
            documents[size] = document;
            scores[size] = score;
            keys[size] = key;
            dates[size] = date;
            ids[size] = id;
            size++;
        }

        private void grow(int least) {
            if (least > documents.length) {
                documents = ArrayUtil.grow(documents, least);
                scores = ArrayUtil.growExact(scores, documents.length);
                keys = ArrayUtil.growExact(keys, documents.length);
                dates = ArrayUtil.growExact(dates, documents.length);
                ids = ArrayUtil.growExact(ids, documents.length);
            }
        }

        void addAll(Matches others) {
            grow(size + others.size);
            System.arraycopy(others.documents, 0, documents, size, others.size);
            System.arraycopy(others.scores, 0, scores, size, others.size);
            System.arraycopy(others.keys, 0, keys, size, others.size);
            System.arraycopy(others.dates, 0, dates, size, others.size);
            System.arraycopy(others.ids, 0, ids, size, others.size);
            size += others.size;
        }

        void sort() {
            sort(0, size);
        }

        @Override
        protected void setPivot(int i) {
            pivotKey = keys[i];
            pivotDate = dates[i];
            pivotId = ids[i];
        }

        @Override
        protected int comparePivot(int j) {
            return compare(pivotKey, pivotDate, pivotId, j);
        }

        @Override
        protected int compare(int i, int j) {
            return compare(keys[i], dates[i], ids[i], j);
        }

        private int compare(long key, long date, long id, int j) {
            int first = Long.compare(key, keys[j]);
            if (first != 0) {
                return first;
            }
            int second = Long.compare(date, dates[j]);
            return second != 0 ? second : Long.compare(id, ids[j]);
        }

        @Override
        protected void swap(int i, int j) {
            int document = documents[i];
            documents[i] = documents[j];
            documents[j] = document;
            float score = scores[i];
            scores[i] = scores[j];
            scores[j] = score;
            swap(keys, i, j);
            swap(dates, i, j);
            swap(ids, i, j);
        }

        private static void swap(long[] values, int i, int j) {
            long value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    /** Gathers what matches, in as many threads as the searcher has. */
    private record Gathering(Keys keys, ScoreMode mode) implements CollectorManager<Gatherer, Matches> {
        @Override
        public Gatherer newCollector() {
            return new Gatherer(keys, mode, new Matches());
        }

        @Override
        public Matches reduce(Collection<Gatherer> gatherers) {
            Matches all = new Matches();
            new ArrayList<>(gatherers).forEach(gatherer -> all.addAll(gatherer.matches));
            return all;
        }
    }

    private record Gatherer(Keys keys, ScoreMode scoreMode, Matches matches) implements Collector {
        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            Key key = keys.of(leaf);
            Key date = largestFirst(leaf.reader(), IndexSchema.DATE_ORDER);
            Key id = smallestFirst(leaf.reader(), IndexSchema.ID, 0);
            return new LeafCollector() {
                private Scorable scorer = new Unscored();

                @Override
                public void setScorer(Scorable now) {
                    scorer = now;
                }

                @Override
                public void collect(int document) throws IOException {
                    float score = scoreMode.needsScores() ? scorer.score() : 0;
                    matches.add(
                            leaf.docBase + document,
                            score,
                            key.of(document, score),
                            date.of(document, score),
                            id.of(document, score));
                }
            };
        }
    }

    /** Before there is a hit. */
    private static final class Unscored extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
