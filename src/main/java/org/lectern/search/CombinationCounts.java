package org.lectern.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * How many of the papers that a query finds have each combination of facet values, by segments. What is chosen in the facets is not looked
 * at: with the same counts it is worked out for any choice ({@link FacetCounter}). Immutable.
 */
final class CombinationCounts {
    private final List<FacetColumn> columns;
    private final int[][] counts;

    private CombinationCounts(List<FacetColumn> columns, int[][] counts) {
        this.columns = columns;
        this.counts = counts;
    }

    static CombinationCounts of(IndexSearcher searcher, Query query, List<FacetColumn> columns) throws IOException {
        return new CombinationCounts(columns, searcher.search(query, new Manager(columns)));
    }

    /** What is done with each combination that was found. */
    interface Visitor {
        /**
         * A combination.
         *
         * @param ordinals its values
         * @param count how many papers have it
         */
        void visit(int[] ordinals, int count);
    }

    void each(Visitor visitor) {
        for (int leaf = 0; leaf < counts.length; leaf++) {
            FacetColumn column = columns.get(leaf);
            for (int combination = 0; combination < counts[leaf].length; combination++) {
                if (counts[leaf][combination] > 0) {
                    visitor.visit(column.ordinals(combination), counts[leaf][combination]);
                }
            }
        }
    }

    /** Counts slices of the index, each in a thread of its own, and adds them up. */
    private record Manager(List<FacetColumn> columns) implements CollectorManager<Slice, int[][]> {
        @Override
        public Slice newCollector() {
            return new Slice(columns);
        }

        @Override
        public int[][] reduce(Collection<Slice> slices) {
            int[][] sums = new int[columns.size()][0];
            for (Slice slice : slices) {
                for (int leaf = 0; leaf < sums.length; leaf++) {
                    sums[leaf] = sum(sums[leaf], slice.counts[leaf]);
                }
            }
            return sums;
        }

        private static int[] sum(int[] one, int[] other) {
            if (one.length == 0 || other.length == 0) {
                return one.length == 0 ? other : one;
            }
            for (int i = 0; i < one.length; i++) {
                one[i] += other[i];
            }
            return one;
        }
    }

    private static final class Slice implements Collector {
        private final List<FacetColumn> columns;
        private final int[][] counts;

        Slice(List<FacetColumn> columns) {
            this.columns = columns;
            this.counts = new int[columns.size()][0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            FacetColumn column = columns.get(leaf.ord);
            int[] known = counts[leaf.ord];
            int[] mine = known.length == 0 ? new int[column.size()] : known;
            counts[leaf.ord] = mine;
            return new Leaf(column.combinations(), mine);
        }
    }

    private static final class Leaf implements LeafCollector {
        private final int[] combinations;
        private final int[] counts;
        private final int[] buffer = new int[256];

        Leaf(int[] combinations, int[] counts) {
            this.combinations = combinations;
            this.counts = counts;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is scored.
        }

        @Override
        public void collect(int doc) {
            counts[combinations[doc]]++;
        }

        @Override
        public void collectRange(int min, int max) {
            for (int doc = min; doc < max; doc++) {
                counts[combinations[doc]]++;
            }
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            for (int n = stream.intoArray(buffer); n > 0; n = stream.intoArray(buffer)) {
                for (int i = 0; i < n; i++) {
                    counts[combinations[buffer[i]]]++;
                }
            }
        }
    }
}
