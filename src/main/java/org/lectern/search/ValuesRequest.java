package org.lectern.search;

/**
 * A search for values of a facet.
 *
 * @param search whose papers are counted; its order and page do not matter
 * @param facet the facet
 * @param matching beginnings of words that a value must have, whatever their case and accents; blank for all values
 * @param order the order of the values
 * @param offset how many values to skip, 0 or more
 * @param limit how many values to return, 0 or more
 */
public record ValuesRequest(
        SearchRequest search, Facet facet, String matching, ValueOrder order, int offset, int limit) {
    /** Checks the numbers. */
    public ValuesRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are 0 or more");
        }
    }

    /** The most frequent values, as many as a search lists of a facet. */
    public static ValuesRequest of(SearchRequest search, Facet facet) {
        return new ValuesRequest(search, facet, "", ValueOrder.COUNT, 0, FacetCounter.MAX_VALUES);
    }

    public ValuesRequest matching(String text) {
        return new ValuesRequest(search, facet, text, order, offset, limit);
    }

    public ValuesRequest sorted(ValueOrder by) {
        return new ValuesRequest(search, facet, matching, by, offset, limit);
    }

    public ValuesRequest page(int from, int size) {
        return new ValuesRequest(search, facet, matching, order, from, size);
    }

    ValuesRequest in(SearchRequest other) {
        return new ValuesRequest(other, facet, matching, order, offset, limit);
    }
}
