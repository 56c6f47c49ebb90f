package org.lectern.search;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lectern.library.Listing;

/**
 * The index as it was at one commit, with what is worked out once for it. Whoever uses it holds it by {@link IndexReader#incRef}. Safe for
 * use by several threads.
 */
final class Snapshot {
    /** Of how many queries the counts are kept: choosing and unchoosing facets, and going back and forth, count nothing again. */
    private static final int COUNTS_KEPT = 16;

    /** So many hits from the top are found without putting all of them in order. */
    private static final int NEAR = 2_000;

    private final IndexReader reader;
    private final RememberingSearcher searcher;
    private final FacetColumns columns;
    private final Optional<IndexStamp> stamp;
    private final Optional<Instant> latestImport;
    private final FacetLabels labels;
    private final LatestAnswers<Query, CombinationCounts> counts = new LatestAnswers<>(COUNTS_KEPT);
    private final Map<Facet, ValueCounts> values = new EnumMap<>(Facet.class);
    private final OrderedHits hits;

    private Snapshot(
            IndexReader reader,
            RememberingSearcher searcher,
            FacetColumns columns,
            Optional<IndexStamp> stamp,
            List<Listing> listings,
            FacetLabels labels) {
        this.reader = reader;
        this.searcher = searcher;
        searcher.setSimilarity(Ranking.similarity());
        this.columns = columns;
        values.put(Facet.AUTHOR, new StoredValueCounts(Facet.AUTHOR, searcher));
        values.put(Facet.KEYWORD, new StoredValueCounts(Facet.KEYWORD, searcher));
        values.put(Facet.TOPIC, new TopicCounts(searcher));
        hits = new OrderedHits(searcher, NEAR);
        this.stamp = stamp;
        latestImport = listings.stream().map(Listing::imported).max(Instant::compareTo);
        this.labels = labels;
    }

    /** A search before there is an index finds nothing. */
    static Snapshot none() {
        try {
            IndexReader empty = new MultiReader();
            return new Snapshot(
                    empty,
                    new RememberingSearcher(empty, null, TopicIndex.none()),
                    new FacetColumns(),
                    Optional.empty(),
                    List.of(),
                    FacetLabels.NONE);
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing is read", impossible);
        }
    }

    /**
     * The index now.
     *
     * @param papers what the index was made of
     * @param columns those of the snapshots before, which share segments with this one
     * @param topics what gives papers their topics
     * @param threads runs what can be done for parts of the index at once
     */
    static Snapshot of(
            DirectoryReader reader, PaperSource papers, FacetColumns columns, TopicIndex topics, Executor threads)
            throws IOException {
        return new Snapshot(
                reader,
                new RememberingSearcher(reader, threads, topics),
                columns,
                IndexStamp.of(reader.getIndexCommit().getUserData()),
                papers.listings(),
                FacetLabels.of(papers));
    }

    IndexReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The topics of its papers. */
    TopicIndex topics() {
        return RememberingSearcher.topicsOf(searcher);
    }

    /** What the commit says of itself; empty when there is no index. */
    Optional<IndexStamp> stamp() {
        return stamp;
    }

    /** When the last import began; empty when there was none. */
    Optional<Instant> latestImport() {
        return latestImport;
    }

    /** How values are shown. */
    FacetLabels labels() {
        return labels;
    }

    /** How many papers that a query finds have which combination of facet values. */
    CombinationCounts counts(Query query) throws IOException {
        return counts.get(query, asked -> CombinationCounts.of(searcher, asked, columns.of(reader.leaves())));
    }

    /** The facet values of its papers, a column for each leaf. */
    List<FacetColumn> facetColumns() throws IOException {
        return columns.of(reader.leaves());
    }

    /** The hits of any query in any order. */
    OrderedHits hits() {
        return hits;
    }

    /** How many papers each value has of a facet that is not counted with pages. */
    ValueCounts values(Facet facet) {
        return Objects.requireNonNull(values.get(facet));
    }

    /** All values of facets by their ordinals, those that papers of this snapshot have among them. */
    List<FacetValue> facetValues() throws IOException {
        columns.of(reader.leaves());
        return columns.ordinals().values();
    }
}
