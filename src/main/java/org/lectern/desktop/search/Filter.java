package org.lectern.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.desktop.base.Texts;
import org.lectern.search.Facet;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.YearRange;

/**
 * A value that the hits are narrowed to, or that is kept out of them.
 *
 * @param facet of which facet
 * @param value as it stands in a query; of years it may be a range, {@code 2020..2023}
 * @param label as it is shown
 * @param excludes whether hits must not have it
 */
public record Filter(Facet facet, String value, String label, boolean excludes) {
    private static final Texts TEXTS = Texts.of(Filter.class);
    private static final String RANGE = "..";

    /** A value that hits must have, or another one of its facet that is chosen too. */
    public Filter(Facet facet, String value, String label) {
        this(facet, value, label, false);
    }

    /** The years from one to another, both among them. */
    public static Filter years(int from, int to) {
        return from == to
                ? new Filter(Facet.YEAR, Integer.toString(from), Integer.toString(from))
                : new Filter(Facet.YEAR, from + RANGE + to, from + "–" + to);
    }

    /** The filters of a query, with the labels of those known. */
    static List<Filter> of(NarrowedQuery query, List<Filter> known) {
        List<Filter> filters = new ArrayList<>();
        query.selected().forEach((facet, values) -> {
            if (facet == Facet.YEAR) {
                YearRange.of(values).forEach(range -> filters.add(years(range.from(), range.to())));
            } else {
                values.forEach(value -> filters.add(new Filter(facet, value, value)));
            }
        });
        query.excluded()
                .forEach((facet, values) ->
                        values.forEach(value -> filters.add(new Filter(facet, value, value).excluding())));
        return filters.stream()
                .map(filter -> known.stream()
                        .filter(other -> other.facet == filter.facet && other.value.equals(filter.value))
                        .findFirst()
                        .map(other -> filter.labelled(other.label))
                        .orElse(filter))
                .toList();
    }

    /** The values that it stands for: of a range all years. */
    public List<String> values() {
        int dots = facet == Facet.YEAR ? value.indexOf(RANGE) : -1;
        if (dots < 0) {
            return List.of(value);
        }
        int from = Integer.parseInt(value.substring(0, dots));
        int to = Integer.parseInt(value.substring(dots + RANGE.length()));
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    /** The same value, kept out. */
    public Filter excluding() {
        return new Filter(facet, value, label, true);
    }

    Filter labelled(String text) {
        return new Filter(facet, value, text, excludes);
    }

    boolean isOf(Facet ofFacet, String ofValue) {
        return facet == ofFacet && (value.equals(ofValue) || values().contains(ofValue));
    }

    /** With the facet's name where the value alone says little. */
    public String title() {
        return switch (facet) {
            case YEAR, VENUE, ORGANIZATION, SOURCE, PRESENTATION, AUTHOR, KEYWORD, TOPIC ->
                excludes ? TEXTS.get("not", label) : label;
            case STATE -> excludes ? TEXTS.get("state-not." + value) : TEXTS.get("state." + value);
            case TAG -> excludes ? TEXTS.get("tag.not", label) : TEXTS.get("tag", label);
            case LIST -> excludes ? TEXTS.get("list.not", label) : TEXTS.get("list", label);
            case HAS -> excludes ? TEXTS.get("has-not." + value) : TEXTS.get("has." + value);
        };
    }
}
