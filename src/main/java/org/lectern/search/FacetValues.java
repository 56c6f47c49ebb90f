package org.lectern.search;

import java.util.List;

/**
 * Values of a facet that papers of a search have.
 *
 * @param request what was asked
 * @param values those of the page asked for
 * @param total how many there are, all pages together
 * @param chosen those that the search selects or excludes, on the page or not, in no order; with count 0 where no paper has them
 */
public record FacetValues(ValuesRequest request, List<FacetCount> values, int total, List<FacetCount> chosen) {
    /** Copies the lists. */
    public FacetValues {
        values = List.copyOf(values);
        chosen = List.copyOf(chosen);
    }
}
