package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counts of all facets under a choice of values, of the papers that a query finds without that choice. A facet is counted as if nothing
 * were selected in itself, so that its other values say what selecting them too would bring (<em>drill sideways</em>). What is excluded
 * is out of all counts but its own, which says what it would bring.
 */
final class FacetCounter implements CombinationCounts.Visitor {
    /** How many values of a facet are listed, the years apart, of which all are. */
    static final int MAX_VALUES = 200;

    private static final Comparator<FacetCount> MOST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);
    private static final Comparator<FacetCount> LATEST =
            Comparator.comparing(FacetCount::value).reversed();

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final List<FacetValue> values;
    private final Choice choice;
    private final int[] facets;
    private final boolean[] selected;
    private final boolean[] excluded;
    private final int[] counts;
    private int narrowed;
    private int total;

    /**
     * A counter.
     *
     * @param values all values by their ordinals
     * @param choice what is chosen in facets that are counted with pages
     */
    FacetCounter(List<FacetValue> values, Choice choice) {
        this.values = values;
        this.choice = choice;
        facets = new int[values.size()];
        selected = new boolean[values.size()];
        excluded = new boolean[values.size()];
        counts = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            FacetValue value = values.get(i);
            facets[i] = bit(value.facet());
            selected[i] = choice.selected(value.facet()).contains(value.value());
            excluded[i] = choice.excluded(value.facet()).contains(value.value());
        }
        choice.selected().keySet().forEach(facet -> narrowed |= bit(facet));
    }

    private static int bit(Facet facet) {
        return switch (facet) {
            case YEAR -> 1;
            case VENUE -> 1 << 1;
            case ORGANIZATION -> 1 << 2;
            case SOURCE -> 1 << 3;
            case HAS -> 1 << 4;
            case PRESENTATION -> 1 << 5;
            case STATE -> 1 << 6;
            case LIST -> 1 << 7;
            case TAG -> 1 << 8;
            case AUTHOR, KEYWORD, TOPIC ->
                throw new IllegalArgumentException(facet + " is not counted by combinations");
        };
    }

    @Override
    public void visit(int[] ordinals, int count) {
        int missing = narrowed;
        int out = NONE;
        for (int ordinal : ordinals) {
            if (selected[ordinal]) {
                missing &= ~facets[ordinal];
            }
            if (excluded[ordinal]) {
                out = out == NONE ? ordinal : SEVERAL;
            }
        }
        if (out == SEVERAL || Integer.bitCount(missing) > 1) {
            return;
        }
        if (out != NONE) {
            counts[out] += (missing & ~facets[out]) == 0 ? count : 0;
            return;
        }
        if (missing == 0) {
            total += count;
        }
        for (int ordinal : ordinals) {
            if (missing == 0 || facets[ordinal] == missing) {
                counts[ordinal] += count;
            }
        }
    }

    /** How many papers have what is chosen. */
    int total() {
        return total;
    }

    /** Counts of all facets; values that are chosen or excluded are listed even where nothing has them. */
    Map<Facet, List<FacetCount>> counts(FacetLabels labels) {
        Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet.isCountedWithPages()) {
                all.put(facet, new ArrayList<>());
            }
        }
        for (int i = 0; i < counts.length; i++) {
            List<FacetCount> list = all.get(values.get(i).facet());
            if (counts[i] > 0 && list != null) {
                list.add(count(values.get(i), counts[i], labels));
            }
        }
        all.replaceAll((facet, list) -> listed(facet, list, choice.of(facet), labels));
        return all;
    }

    /** All values of a facet that papers have, in no order. */
    List<FacetCount> counts(Facet facet, FacetLabels labels) {
        List<FacetCount> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && values.get(i).facet() == facet) {
                all.add(count(values.get(i), counts[i], labels));
            }
        }
        return all;
    }

    private static List<FacetCount> listed(Facet facet, List<FacetCount> all, Set<String> chosen, FacetLabels labels) {
        Comparator<FacetCount> order = facet == Facet.YEAR ? LATEST : MOST;
        all.sort(order);
        int most = facet == Facet.YEAR ? all.size() : Math.min(all.size(), MAX_VALUES);
        List<FacetCount> listed = new ArrayList<>(all.subList(0, most));
        for (String value : chosen) {
            if (listed.stream().noneMatch(count -> count.value().equals(value))) {
                listed.add(all.stream()
                        .filter(count -> count.value().equals(value))
                        .findFirst()
                        .orElseGet(() -> count(new FacetValue(facet, value), 0, labels)));
            }
        }
        listed.sort(order);
        return List.copyOf(listed);
    }

    static FacetCount count(FacetValue value, int count, FacetLabels labels) {
        return new FacetCount(value.value(), labels.of(value), count);
    }
}
