package org.lectern.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperId;

/** The ids of all papers that a query finds, as the numbers of {@link PaperId#bits}. Stateless. */
final class FoundIds implements CollectorManager<FoundIds.Slice, long[]> {
    private FoundIds() {}

    /** The ids, the smallest first. */
    static long[] of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new FoundIds());
    }

    @Override
    public Slice newCollector() {
        return new Slice();
    }

    @Override
    public long[] reduce(Collection<Slice> slices) {
        return slices.stream()
                .flatMapToLong(slice -> slice.ids.build())
                .sorted()
                .toArray();
    }

    /** Those of some segments. */
    static final class Slice extends SimpleCollector {
        private final LongStream.Builder ids = LongStream.builder();
        private @Nullable NumericDocValues values;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getNumeric(leaf.reader(), IndexSchema.ID);
        }

        @Override
        public void collect(int doc) throws IOException {
            NumericDocValues column = Objects.requireNonNull(values);
            if (column.advanceExact(doc)) {
                ids.add(column.longValue());
            }
        }
    }
}
