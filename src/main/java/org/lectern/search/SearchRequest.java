package org.lectern.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A search.
 *
 * @param query what the person typed; {@code *} or nothing finds everything
 * @param selected values that hits must have: any of those of a facet, and so for every facet named
 * @param excluded values that hits must not have
 * @param order the order of the hits
 * @param offset how many hits to skip, 0 or more
 * @param limit how many hits to return, 0 or more
 * @param counting what to count
 * @param choosing whether values of facets that the query names ({@link NarrowedQuery}) are chosen in the facets, whose other values are then
 *     counted as if these were not; else they are conditions like others
 */
public record SearchRequest(
        String query,
        Map<Facet, Set<String>> selected,
        Map<Facet, Set<String>> excluded,
        SortOrder order,
        int offset,
        int limit,
        Counting counting,
        boolean choosing) {
    /** Copies what is chosen. */
    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are 0 or more");
        }
        selected = Map.copyOf(selected);
        excluded = Map.copyOf(excluded);
    }

    /** A search whose query has conditions only. */
    public SearchRequest(
            String query,
            Map<Facet, Set<String>> selected,
            Map<Facet, Set<String>> excluded,
            SortOrder order,
            int offset,
            int limit,
            Counting counting) {
        this(query, selected, excluded, order, offset, limit, counting, false);
    }

    /** The best 50 hits with facets. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), Map.of(), SortOrder.RELEVANCE, 0, 50, Counting.FACETS);
    }

    /** The same of another query. */
    public SearchRequest asking(String other) {
        return new SearchRequest(other, selected, excluded, order, offset, limit, counting, choosing);
    }

    public SearchRequest selecting(Map<Facet, Set<String>> values) {
        return new SearchRequest(query, values, excluded, order, offset, limit, counting, choosing);
    }

    public SearchRequest excluding(Map<Facet, Set<String>> values) {
        return new SearchRequest(query, selected, values, order, offset, limit, counting, choosing);
    }

    public SearchRequest sorted(SortOrder by) {
        return new SearchRequest(query, selected, excluded, by, offset, limit, counting, choosing);
    }

    public SearchRequest page(int from, int size) {
        return new SearchRequest(query, selected, excluded, order, from, size, counting, choosing);
    }

    public SearchRequest counting(Counting what) {
        return new SearchRequest(query, selected, excluded, order, offset, limit, what, choosing);
    }

    /** This for another query, with more values selected, of facets in which none is, and more excluded. */
    SearchRequest narrowedBy(String words, Map<Facet, Set<String>> more, Map<Facet, Set<String>> less) {
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(selected);
        all.putAll(more);
        Map<Facet, Set<String>> none = new EnumMap<>(Facet.class);
        none.putAll(excluded);
        less.forEach((facet, values) -> {
            Set<String> both = new LinkedHashSet<>(none.getOrDefault(facet, Set.of()));
            both.addAll(values);
            none.put(facet, both);
        });
        return new SearchRequest(words, all, none, order, offset, limit, counting);
    }

    /** This with all that the query names as conditions. */
    SearchRequest ofConditions() {
        return new SearchRequest(query, selected, excluded, order, offset, limit, counting);
    }

    /** This with the values of facets that the query names chosen in the facets. */
    public SearchRequest choosingNamed() {
        return new SearchRequest(query, selected, excluded, order, offset, limit, counting, true);
    }
}
