package org.lectern.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param request what was asked
 * @param total how many papers match, all pages together; with {@link Counting#NOTHING} there may be more
 * @param partial whether no paper has all the words, and those that have some are given, the best first
 * @param hits the page asked for
 * @param facets the counts, most first; empty when not asked for
 * @param invalid what is wrong with the query, or that the search failed; empty when nothing is
 * @param took how long it took
 */
public record SearchResult(
        SearchRequest request,
        int total,
        boolean partial,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        Optional<Invalid> invalid,
        Duration took) {
    private static final String PARTIAL = "No paper has all these words; the best partial matches follow.";

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** What is wrong with the query and how it was read all the same; empty when nothing is. */
    public Optional<String> problem() {
        return invalid.map(Invalid::message);
    }

    /** This with the counts of one more facet. */
    public SearchResult with(Facet facet, List<FacetCount> counts) {
        Map<Facet, List<FacetCount>> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        more.put(facet, counts);
        return new SearchResult(request, total, partial, hits, more, invalid, took);
    }

    /** What a person should know of how this was searched; empty when there is nothing. */
    public Optional<String> notice() {
        Optional<String> some = partial ? Optional.of(PARTIAL) : Optional.empty();
        Optional<String> problem = problem();
        return problem.isPresent() && partial ? problem.map(text -> text + " " + PARTIAL) : problem.or(() -> some);
    }
}
