package org.lectern.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param request what was asked
 * @param total how many papers match, all pages together; with {@link Counting#NOTHING} there may be more
 * @param hits the page asked for
 * @param facets the counts, most first; empty when not asked for
 * @param problem what is wrong with the query and how it was read all the same; empty when nothing is
 * @param took how long it took
 */
public record SearchResult(
        SearchRequest request,
        int total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> problem,
        Duration took) {
    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
