package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;

/** Lists the values of each facet with their counts. Stateless. */
final class FacetCounter {
    /** How many values of a facet are listed, the years apart, of which all are. */
    static final int MAX_VALUES = 200;

    private static final Comparator<FacetCount> MOST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);
    private static final Comparator<FacetCount> LATEST =
            Comparator.comparing(FacetCount::value).reversed();

    private FacetCounter() {}

    /** Counts of all facets; values that are selected are listed even where nothing has them. */
    static Map<Facet, List<FacetCount>> counts(
            Optional<Facets> counted, Map<Facet, Set<String>> selected, Map<String, String> sourceLabels)
            throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<FacetCount> values = new ArrayList<>();
            Set<String> listed = new HashSet<>();
            for (LabelAndValue value : values(facet, counted)) {
                listed.add(value.label);
                values.add(count(facet, value.label, value.value.intValue(), sourceLabels));
            }
            for (String value : selected.getOrDefault(facet, Set.of())) {
                if (listed.add(value)) {
                    values.add(count(facet, value, single(facet, value, counted), sourceLabels));
                }
            }
            values.sort(facet == Facet.YEAR ? LATEST : MOST);
            counts.put(facet, List.copyOf(values));
        }
        return counts;
    }

    private static LabelAndValue[] values(Facet facet, Optional<Facets> counted) throws IOException {
        if (counted.isEmpty()) {
            return new LabelAndValue[0];
        }
        FacetResult result = facet == Facet.YEAR
                ? counted.get().getAllChildren(facet.key())
                : counted.get().getTopChildren(MAX_VALUES, facet.key());
        return result == null ? new LabelAndValue[0] : result.labelValues;
    }

    private static int single(Facet facet, String value, Optional<Facets> counted) throws IOException {
        if (counted.isEmpty()) {
            return 0;
        }
        Number count = counted.get().getSpecificValue(facet.key(), value);
        return count == null ? 0 : Math.max(0, count.intValue());
    }

    private static FacetCount count(Facet facet, String value, int count, Map<String, String> sourceLabels) {
        String label = switch (facet) {
            case SOURCE -> sourceLabels.getOrDefault(value, value);
            case HAS -> Trait.ofKey(value).map(Trait::label).orElse(value);
            case YEAR, ORGANIZATION, PRESENTATION -> value;
        };
        return new FacetCount(value, label, count);
    }
}
