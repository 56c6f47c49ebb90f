package org.lectern.bench;

import java.util.List;

/**
 * What {@link SearchBench} measured.
 *
 * @param papers how many papers were searched
 * @param indexBytes the size of the index's folder
 * @param heapBytes what the heap held after the measurement, garbage collected
 * @param openMillis from opening the library to its first answer, which is a page with counts
 * @param syncMillis from a paper that is in the library to its being found, of several papers, in rising order
 * @param rows a row for each kind of query
 */
public record SearchFigures(
        long papers, long indexBytes, long heapBytes, double openMillis, List<Double> syncMillis, List<Row> rows) {
    /** Copies the lists. */
    public SearchFigures {
        syncMillis = List.copyOf(syncMillis);
        rows = List.copyOf(rows);
    }

    /**
     * One kind of query.
     *
     * @param kind its name
     * @param narrowed whether a year was chosen in the facets
     * @param queries how many different ones
     * @param page Lectern's first page of 50 with snippets
     * @param counts Lectern's counts of all facets, and the total
     * @param peerPage the peer's page; without queries when it was not asked
     * @param peerCounts the peer's counts
     */
    public record Row(
            String kind, boolean narrowed, int queries, Times page, Times counts, Times peerPage, Times peerCounts) {}

    /** All kinds together. */
    public Row all() {
        return rows.stream()
                .reduce((one, other) -> new Row(
                        "all",
                        false,
                        one.queries() + other.queries(),
                        one.page().and(other.page()),
                        one.counts().and(other.counts()),
                        one.peerPage().and(other.peerPage()),
                        one.peerCounts().and(other.peerCounts())))
                .orElseThrow();
    }
}
