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
 * How many papers that a query finds each author has. There are nearly as many authors as papers, so they have no place in
 * {@link CombinationCounts}: a hit is counted author by author, which takes its time and is asked for apart. Of one snapshot; safe for use
 * by several threads.
 */
final class AuthorCounts {
    /** Of how many queries the counts are kept, four bytes an author each: while somebody looks through the authors of one. */
    private static final int KEPT = 2;

    private final IndexSearcher searcher;
    private final LatestAnswers<Query, AtomicIntegerArray> counts = new LatestAnswers<>(KEPT);
    private volatile AuthorOrdinals ordinals = AuthorOrdinals.NONE;

    AuthorCounts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The numbers of the authors; worked out when they are first asked for. */
    AuthorOrdinals ordinals() throws IOException {
        if (ordinals == AuthorOrdinals.NONE) {
            synchronized (this) {
                if (ordinals == AuthorOrdinals.NONE) {
                    ordinals = AuthorOrdinals.of(searcher.getIndexReader());
                }
            }
        }
        return ordinals;
    }

    /** The counts by the numbers of the authors. Not to be changed. */
    AtomicIntegerArray of(Query query) throws IOException {
        return counts.get(query, asked -> searcher.search(asked, new Manager(ordinals())));
    }

    /** Counts slices of the index, each in a thread of its own, into the same numbers. */
    private static final class Manager implements CollectorManager<Slice, AtomicIntegerArray> {
        private final AuthorOrdinals ordinals;
        private final AtomicIntegerArray counts;

        Manager(AuthorOrdinals ordinals) {
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
        private final AuthorOrdinals ordinals;
        private final AtomicIntegerArray counts;
        private SortedSetDocValues authors = DocValues.emptySortedSet();
        private LongValues numbers = LongValues.IDENTITY;

        Slice(AuthorOrdinals ordinals, AtomicIntegerArray counts) {
            this.ordinals = ordinals;
            this.counts = counts;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            authors = DocValues.getSortedSet(leaf.reader(), IndexSchema.AUTHOR_VALUES);
            numbers = ordinals.ofLeaf(leaf.ord);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (authors.advanceExact(doc)) {
                for (int i = authors.docValueCount(); i > 0; i--) {
                    counts.getAndIncrement((int) numbers.get(authors.nextOrd()));
                }
            }
        }
    }
}
