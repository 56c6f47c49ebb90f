package org.lectern.search;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

/**
 * How many papers that a query finds have each value of a facet that has nearly as many values as there are papers, as authors. These have
 * no place in {@link CombinationCounts}: a hit is counted value by value, which takes its time and is asked for apart. Of one snapshot;
 * safe for use by several threads.
 */
final class StoredValueCounts implements ValueCounts {
    /** Of how many queries the counts are kept, four bytes a value each: while somebody looks through the values of one. */
    private static final int KEPT = 2;

    private final Facet facet;
    private final IndexSearcher searcher;
    private final LatestAnswers<Query, AtomicIntegerArray> counts = new LatestAnswers<>(KEPT);
    private volatile ValueOrdinals ordinals = ValueOrdinals.NONE;

    StoredValueCounts(Facet facet, IndexSearcher searcher) {
        this.facet = facet;
        this.searcher = searcher;
    }

    /** The numbers of the values; worked out when they are first asked for. */
    private ValueOrdinals ordinals() throws IOException {
        if (ordinals == ValueOrdinals.NONE) {
            synchronized (this) {
                if (ordinals == ValueOrdinals.NONE) {
                    ordinals = ValueOrdinals.of(facet, searcher.getIndexReader());
                }
            }
        }
        return ordinals;
    }

    @Override
    public Names names() throws IOException {
        return ordinals().names();
    }

    @Override
    public AtomicIntegerArray of(Query query) throws IOException {
        return counts.get(query, asked -> searcher.search(asked, new Manager(ordinals())));
    }

    /** Counts slices of the index, each in a thread of its own, into the same numbers. */
    private static final class Manager implements CollectorManager<Slice, AtomicIntegerArray> {
        private final ValueOrdinals ordinals;
        private final AtomicIntegerArray counts;

        Manager(ValueOrdinals ordinals) {
            this.ordinals = ordinals;
            counts = new AtomicIntegerArray(ordinals.size());
        }

        @Override
        public Slice newCollector() {
            return new Slice(ordinals, counts);
        }

        @Override
        public AtomicIntegerArray reduce(Collection<Slice> slices) {
            return counts;
        }
    }

    private static final class Slice extends SimpleCollector {
        private final ValueOrdinals ordinals;
        private final AtomicIntegerArray counts;
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private LongValues numbers = LongValues.IDENTITY;

        Slice(ValueOrdinals ordinals, AtomicIntegerArray counts) {
            this.ordinals = ordinals;
            this.counts = counts;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSortedSet(leaf.reader(), ordinals.field());
            numbers = ordinals.ofLeaf(leaf.ord);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts.getAndIncrement((int) numbers.get(values.nextOrd()));
                }
            }
        }
    }
}
