package org.lectern.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * One pass over the papers that a query finds: how many are of which period and areas, and, of those in a stretch of time, how many have
 * which combination of facet values and of topics. A paper costs some reads from arrays; only months are read from the index.
 */
final class OverviewPass implements CollectorManager<OverviewPass.Slice, OverviewPass.Counts> {
    /** Of papers without a date, or out of all periods. */
    static final int NO_PERIOD = -1;

    private final List<FacetColumn> facets;
    private final List<TopicColumn> topics;
    private final Periods periods;
    private final AreaSets areas;

    /**
     * A pass.
     *
     * @param facets a column for each leaf
     * @param topics the same
     */
    OverviewPass(List<FacetColumn> facets, List<TopicColumn> topics, Periods periods, AreaSets areas) {
        this.facets = facets;
        this.topics = topics;
        this.periods = periods;
        this.areas = areas;
    }

    /** What is counted. */
    static final class Counts {
        /** By period, and within it by set of areas. */
        final int[] timeline;

        /** By leaf, and within it by combination. */
        final int[][] facets;

        final int[][] topics;
        int papers;
        int chosen;

        /** Of how many the month is known, where months are told apart. */
        int months;

        Counts(int timeline, int leaves) {
            this.timeline = new int[timeline];
            facets = new int[leaves][0];
            topics = new int[leaves][0];
        }

        void add(Counts other) {
            papers += other.papers;
            chosen += other.chosen;
            months += other.months;
            add(timeline, other.timeline);
            for (int leaf = 0; leaf < facets.length; leaf++) {
                facets[leaf] = sum(facets[leaf], other.facets[leaf]);
                topics[leaf] = sum(topics[leaf], other.topics[leaf]);
            }
        }

        private static int[] sum(int[] one, int[] other) {
            if (one.length == 0 || other.length == 0) {
                return one.length == 0 ? other : one;
            }
            add(one, other);
            return one;
        }

        private static void add(int[] to, int[] more) {
            for (int i = 0; i < more.length; i++) {
                to[i] += more[i];
            }
        }
    }

    private Counts none() {
        return new Counts(periods.size() * areas.size(), facets.size());
    }

    @Override
    public Slice newCollector() {
        return new Slice(this, none());
    }

    @Override
    public Counts reduce(Collection<Slice> slices) {
        Counts all = none();
        slices.forEach(slice -> all.add(slice.counts));
        return all;
    }

    /** Counts the leaves of one thread. */
    static final class Slice extends SimpleCollector {
        private final OverviewPass pass;
        private final Counts counts;
        private final int sets;
        private int[] facetOf = new int[0];
        private int[] topicsOf = new int[0];
        private int[] yearOf = new int[0];
        private int[] setOf = new int[0];
        private int[] facetCounts = new int[0];
        private int[] topicCounts = new int[0];
        private NumericDocValues dates = DocValues.emptyNumeric();

        private Slice(OverviewPass pass, Counts counts) {
            this.pass = pass;
            this.counts = counts;
            sets = pass.areas.size();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            FacetColumn facets = pass.facets.get(leaf.ord);
            TopicColumn topics = pass.topics.get(leaf.ord);
            facetOf = facets.combinations();
            topicsOf = topics.all().combinations();
            yearOf = pass.periods.years(leaf.ord);
            setOf = pass.areas.of(leaf.ord);
            // A leaf may come in parts.
            counts.facets[leaf.ord] = sized(counts.facets[leaf.ord], facets.size());
            counts.topics[leaf.ord] =
                    sized(counts.topics[leaf.ord], topics.all().size());
            facetCounts = counts.facets[leaf.ord];
            topicCounts = counts.topics[leaf.ord];
            if (pass.periods.monthly()) {
                dates = DocValues.getNumeric(leaf.reader(), IndexSchema.DATE_ORDER);
            }
        }

        private static int[] sized(int[] known, int size) {
            return known.length == 0 ? new int[size] : known;
        }

        @Override
        public void collect(int doc) throws IOException {
            int facet = facetOf[doc];
            int topic = topicsOf[doc];
            int period = pass.periods.monthly() ? month(doc) : yearOf[facet];
            counts.papers++;
            if (period >= 0) {
                counts.timeline[period * sets + setOf[topic]]++;
            }
            if (pass.periods.isChosen(period)) {
                counts.chosen++;
                facetCounts[facet]++;
                topicCounts[topic]++;
            }
        }

        private int month(int doc) throws IOException {
            if (!dates.advanceExact(doc)) {
                return NO_PERIOD;
            }
            long date = dates.longValue();
            counts.months += DateOrder.month(date) > 0 ? 1 : 0;
            return pass.periods.month(date);
        }
    }
}
