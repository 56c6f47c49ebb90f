package org.lectern.search;

import java.util.List;

/**
 * The values of a facet that most papers have.
 *
 * @param values the first, those that most papers have first, of two alike the one first in the alphabet
 * @param total how many values there are
 * @param papers how many papers have any; each has one at most
 */
public record ValueRanking(List<FacetCount> values, int total, int papers) {
    /** Copies the list. */
    public ValueRanking {
        values = List.copyOf(values);
    }
}
