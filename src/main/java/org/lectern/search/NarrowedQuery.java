package org.lectern.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.paper.ReadingState;

/**
 * A query, taken apart into what is looked for and the values of facets that it narrows to: {@code neural venue:="ICLR" -has:code} looks for
 * {@code neural}, has a venue selected and a trait excluded. So its text and the choice in the facets are two views of one query.
 *
 * @param words what is looked for, as text; {@code *} when everything is
 * @param selected hits have any of the values of a facet, and so for every facet named; none without a value
 * @param excluded hits have none of these; none without a value
 */
public record NarrowedQuery(String words, Map<Facet, Set<String>> selected, Map<Facet, Set<String>> excluded) {
    /** A longer range of years is a condition, and no choice of years. */
    private static final int LONGEST_RANGE = 100;

    /** Copies the maps. */
    public NarrowedQuery {
        selected = copy(selected);
        excluded = copy(excluded);
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, named) -> {
            if (!named.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(named)));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    /** Takes a query apart; any text is one. */
    public static NarrowedQuery of(String query) {
        Parts parts = parts(QueryParser.parse(query).node(), Set.of());
        return new NarrowedQuery(QueryPrinter.print(parts.rest), parts.selected, parts.excluded);
    }

    /** A request in which the choice of values that its query holds is among what is chosen, and not in the query. */
    static SearchRequest narrowed(SearchRequest request, QueryNode node) {
        if (!request.choosing()) {
            return request;
        }
        Parts parts = parts(node, request.selected().keySet());
        return parts.selected.isEmpty() && parts.excluded.isEmpty()
                ? request
                : request.narrowedBy(QueryPrinter.print(parts.rest), parts.selected, parts.excluded);
    }

    /** The query as one text, which {@link #of} takes apart into the same. */
    public String text() {
        List<String> parts = new ArrayList<>();
        QueryNode rest = QueryParser.parse(words).node();
        if (!(rest instanceof QueryNode.All)) {
            // Beside other conditions alternatives have to stand in parentheses.
            boolean alone = selected.isEmpty() && excluded.isEmpty();
            parts.add(rest instanceof QueryNode.Or && !alone ? "(" + words + ")" : words);
        }
        selected.forEach((facet, values) -> parts.add(QueryPrinter.grouped(nodes(facet, values))));
        excluded.forEach((facet, values) ->
                years(facet, values).forEach(value -> parts.add(QueryPrinter.print(QueryNode.not(value)))));
        return String.join(" ", parts);
    }

    private static QueryNode nodes(Facet facet, Set<String> values) {
        return QueryNode.any(years(facet, values));
    }

    /** The values as parts of a query; years that follow one another as a range. */
    private static List<QueryNode> years(Facet facet, Set<String> values) {
        if (facet != Facet.YEAR) {
            return values.stream().map(value -> node(facet, value)).toList();
        }
        return YearRange.of(values).stream()
                .<QueryNode>map(range -> new QueryNode.Years(range.from(), range.to()))
                .toList();
    }

    private static QueryNode node(Facet facet, String value) {
        return switch (facet) {
            case YEAR -> new QueryNode.Years(Integer.parseInt(value), Integer.parseInt(value));
            case HAS -> new QueryNode.Has(Trait.ofKey(value).orElseThrow());
            case VENUE -> new QueryNode.Exact(Scope.VENUE, value);
            case ORGANIZATION -> new QueryNode.Exact(Scope.ORGANIZATION, value);
            case SOURCE -> new QueryNode.Exact(Scope.SOURCE, value);
            case PRESENTATION -> new QueryNode.Exact(Scope.PRESENTATION, value);
            case AUTHOR -> new QueryNode.Exact(Scope.AUTHOR, value);
            case TOPIC -> new QueryNode.Exact(Scope.TOPIC, value);
            case LIST -> new QueryNode.Exact(Scope.LIST, value);
            case TAG -> new QueryNode.Exact(Scope.TAG, value);
            case STATE -> new QueryNode.State(ReadingState.ofKey(value).orElseThrow());
        };
    }

    /**
     * The parts of a query.
     *
     * @param rest what is looked for
     */
    private record Parts(QueryNode rest, Map<Facet, Set<String>> selected, Map<Facet, Set<String>> excluded) {}

    /** The parts, of which the choice in some facets is left with what is looked for. */
    private static Parts parts(QueryNode node, Set<Facet> taken) {
        Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
        Map<Facet, Set<String>> excluded = new EnumMap<>(Facet.class);
        List<QueryNode> rest = new ArrayList<>();
        List<QueryNode> all = node instanceof QueryNode.And(List<QueryNode> several) ? several : List.of(node);
        Set<Facet> conditions = twice(all);
        for (QueryNode part : all) {
            boolean negated = part instanceof QueryNode.Not;
            Optional<Values> values = values(part instanceof QueryNode.Not(QueryNode inside) ? inside : part)
                    .filter(found -> negated || !(taken.contains(found.facet) || conditions.contains(found.facet)));
            if (values.isEmpty()) {
                rest.add(part);
            } else {
                (negated ? excluded : selected)
                        .computeIfAbsent(values.get().facet, facet -> new LinkedHashSet<>())
                        .addAll(values.get().values);
            }
        }
        return new Parts(QueryNode.all(rest), selected, excluded);
    }

    /** Facets of which several values have to be there at once, which is no choice among values. */
    private static Set<Facet> twice(List<QueryNode> parts) {
        Set<Facet> once = EnumSet.noneOf(Facet.class);
        Set<Facet> twice = EnumSet.noneOf(Facet.class);
        for (QueryNode part : parts) {
            values(part).filter(values -> !once.add(values.facet)).ifPresent(values -> twice.add(values.facet));
        }
        return twice;
    }

    /** Values of one facet, any of which is asked for. */
    private record Values(Facet facet, List<String> values) {}

    private static Optional<Values> values(QueryNode node) {
        return switch (node) {
            case QueryNode.Exact(Scope scope, String value) ->
                scope.facet().map(facet -> new Values(facet, List.of(new FacetValue(facet, value).value())));
            case QueryNode.Has(Trait trait)
            when trait.isFacet() -> Optional.of(new Values(Facet.HAS, List.of(trait.key())));
            case QueryNode.State(ReadingState state) -> Optional.of(new Values(Facet.STATE, List.of(state.key())));
            case QueryNode.Years(int from, int to)
            when to - from <= LONGEST_RANGE ->
                Optional.of(new Values(
                        Facet.YEAR,
                        IntStream.rangeClosed(from, to)
                                .mapToObj(Integer::toString)
                                .toList()));
            case QueryNode.Or(List<QueryNode> parts) -> {
                List<Optional<Values>> each =
                        parts.stream().map(NarrowedQuery::values).toList();
                boolean one = each.stream()
                                .map(values -> values.map(Values::facet))
                                .distinct()
                                .count()
                        == 1;
                yield one && each.getFirst().isPresent()
                        ? Optional.of(new Values(
                                each.getFirst().get().facet,
                                each.stream()
                                        .flatMap(values -> values.stream())
                                        .flatMap(values -> values.values.stream())
                                        .distinct()
                                        .toList()))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
