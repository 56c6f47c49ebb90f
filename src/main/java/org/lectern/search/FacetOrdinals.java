package org.lectern.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the values of facets, from 0 in the order in which they were met. A number stays that of its value, so what was counted
 * with the numbers of one snapshot can be read with those of a later one. Safe for use by several threads.
 */
final class FacetOrdinals {
    private final Map<FacetValue, Integer> ordinals = new HashMap<>();
    private final List<FacetValue> values = new ArrayList<>();

    /** The number of a value, which it gets now if it has none. */
    synchronized int of(FacetValue value) {
        return ordinals.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    /** All values by their numbers, as of now. */
    synchronized List<FacetValue> values() {
        return List.copyOf(values);
    }
}
