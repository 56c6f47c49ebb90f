package org.lectern.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is chosen in the facets, with the values as the index has them. Immutable.
 *
 * @param selected hits have any of the values of a facet, and so for every facet named; none without a value
 * @param excluded hits have none of these; none without a value
 */
record Choice(Map<Facet, Set<String>> selected, Map<Facet, Set<String>> excluded) {
    static Choice of(SearchRequest request) {
        return new Choice(indexed(request.selected()), indexed(request.excluded()));
    }

    private static Map<Facet, Set<String>> indexed(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> indexed = new EnumMap<>(Facet.class);
        values.forEach((facet, named) -> {
            Set<String> kept = named.stream()
                    .filter(value -> !value.isBlank())
                    .map(value -> new FacetValue(facet, value).value())
                    .collect(Collectors.toUnmodifiableSet());
            if (!kept.isEmpty()) {
                indexed.put(facet, kept);
            }
        });
        return indexed;
    }

    boolean isEmpty() {
        return selected.isEmpty() && excluded.isEmpty();
    }

    Set<String> selected(Facet facet) {
        return selected.getOrDefault(facet, Set.of());
    }

    Set<String> excluded(Facet facet) {
        return excluded.getOrDefault(facet, Set.of());
    }

    /** The values of a facet that are selected or excluded. */
    Set<String> of(Facet facet) {
        Set<String> values = new TreeSet<>(selected(facet));
        values.addAll(excluded(facet));
        return values;
    }

    /** What is chosen in some of the facets. */
    Choice in(Predicate<Facet> facets) {
        return new Choice(in(selected, facets), in(excluded, facets));
    }

    /** What is excluded of a facet, but for one value. */
    Choice excludedBut(Facet facet, String value) {
        Set<String> others = new TreeSet<>(excluded(facet));
        others.remove(value);
        return new Choice(Map.of(), others.isEmpty() ? Map.of() : Map.of(facet, others));
    }

    private static Map<Facet, Set<String>> in(Map<Facet, Set<String>> values, Predicate<Facet> facets) {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        values.forEach((facet, named) -> {
            if (facets.test(facet)) {
                kept.put(facet, named);
            }
        });
        return kept;
    }

    /** What is found of a query and was chosen. */
    Query narrowed(Query query) {
        if (isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        selected.forEach((facet, values) -> narrowed.add(having(facet, values), Occur.FILTER));
        excluded.forEach((facet, values) -> narrowed.add(having(facet, values), Occur.MUST_NOT));
        return narrowed.build();
    }

    /** The papers that have any of some values. */
    private static Query having(Facet facet, Set<String> values) {
        if (facet == Facet.TOPIC) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(new TopicQuery(new TopicName.Whole(value)), Occur.SHOULD));
            return any.build();
        }
        List<BytesRef> terms = values.stream()
                .map(value -> new BytesRef(new FacetValue(facet, value).term()))
                .toList();
        return new TermInSetQuery(IndexSchema.FACETS, terms);
    }
}
