package org.lectern.search;

import java.util.Map;
import java.util.Set;

/**
 * A search.
 *
 * @param query what the person typed; {@code *} or nothing finds everything
 * @param selected values that hits must have: any of those of a facet, and so for every facet named
 * @param order the order of the hits
 * @param offset how many hits to skip, 0 or more
 * @param limit how many hits to return, 0 or more
 * @param counting what to count
 */
public record SearchRequest(
        String query, Map<Facet, Set<String>> selected, SortOrder order, int offset, int limit, Counting counting) {
    /** Copies the selection. */
    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are 0 or more");
        }
        selected = Map.copyOf(selected);
    }

    /** The best 50 hits with facets. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), SortOrder.RELEVANCE, 0, 50, Counting.FACETS);
    }

    /** The same of another query. */
    public SearchRequest asking(String other) {
        return new SearchRequest(other, selected, order, offset, limit, counting);
    }

    public SearchRequest selecting(Map<Facet, Set<String>> values) {
        return new SearchRequest(query, values, order, offset, limit, counting);
    }

    public SearchRequest sorted(SortOrder by) {
        return new SearchRequest(query, selected, by, offset, limit, counting);
    }

    public SearchRequest page(int from, int size) {
        return new SearchRequest(query, selected, order, from, size, counting);
    }

    public SearchRequest counting(Counting what) {
        return new SearchRequest(query, selected, order, offset, limit, what);
    }
}
