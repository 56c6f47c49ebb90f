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
    /** More years are a condition, and no choice among years; so is a range without an end. */
    private static final int MOST_YEARS = 1_000;

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
    static SearchRequest narrowed(SearchRequest request) {
        return narrowed(request, QueryParser.parse(request.query()).node());
    }

    /** The same of a request whose query was parsed. */
    static SearchRequest narrowed(SearchRequest request, QueryNode node) {
        if (!request.choosing()) {
            return request;
        }
        Parts parts = parts(node, request.selected().keySet());
        return parts.selected.isEmpty() && parts.excluded.isEmpty()
                ? request
                : request.narrowedBy(QueryPrinter.print(parts.rest), parts.selected, parts.excluded);
    }

    /** What is looked for when the choice of values is taken out, of a query or of what was made of it. */
    static QueryNode words(QueryNode node) {
        return parts(node, Set.of()).rest;
    }

    /** What is looked for by a request, of its query or of what was made of that: without the choice that is in the facets. */
    static QueryNode words(SearchRequest request, QueryNode node) {
        return request.choosing() ? parts(node, request.selected().keySet()).rest : node;
    }

    /** The query as one text, which {@link #of} takes apart into the same. */
    public String text() {
        return in(words);
    }

    /**
     * A query with this choice of values in place of its own. What is chosen still stands where it stood, so that words with a value between
     * them stay apart; what is chosen newly stands at the end.
     */
    public String in(String query) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(selected);
        Map<Facet, Set<String>> less = new EnumMap<>(Facet.class);
        excluded.forEach((facet, values) -> less.put(facet, new LinkedHashSet<>(values)));
        List<QueryNode> all = conjuncts(QueryParser.parse(query).node());
        Set<Facet> conditions = twice(all);
        List<QueryNode> parts = new ArrayList<>();
        for (QueryNode part : all) {
            Optional<Values> there = chosen(part, conditions);
            if (there.isEmpty()) {
                parts.add(part);
                continue;
            }
            Facet facet = there.get().facet;
            List<String> before = there.get().values;
            boolean negated = part instanceof QueryNode.Not;
            Set<String> now = negated ? taken(less, facet, before) : more.getOrDefault(facet, Set.of());
            if (now.equals(Set.copyOf(before))) {
                parts.add(part);
            } else {
                parts.addAll(nodes(facet, now, negated));
            }
            if (!negated) {
                more.remove(facet);
            }
        }
        more.forEach((facet, values) -> parts.addAll(nodes(facet, values, false)));
        less.forEach((facet, values) -> parts.addAll(nodes(facet, values, true)));
        QueryNode whole = QueryNode.all(parts);
        return whole instanceof QueryNode.All ? "" : QueryPrinter.print(whole);
    }

    /** Takes those of some values that are left of a facet. */
    private static Set<String> taken(Map<Facet, Set<String>> left, Facet facet, List<String> values) {
        Set<String> all = left.getOrDefault(facet, Set.of());
        Set<String> taken = new LinkedHashSet<>(values);
        taken.retainAll(all);
        taken.forEach(all::remove);
        return taken;
    }

    /** Any of the values, as one part of a query; those that are excluded as a part each; none of none. */
    private static List<QueryNode> nodes(Facet facet, Set<String> values, boolean negated) {
        List<QueryNode> each = years(facet, values);
        if (negated) {
            return each.stream().map(QueryNode::not).toList();
        }
        return each.isEmpty() ? List.of() : List.of(QueryNode.any(each));
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
            case KEYWORD -> new QueryNode.Exact(Scope.KEYWORD, value);
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
        List<QueryNode> all = conjuncts(node);
        Set<Facet> conditions = twice(all);
        conditions.addAll(taken);
        for (QueryNode part : all) {
            boolean negated = part instanceof QueryNode.Not;
            Optional<Values> values = chosen(part, conditions);
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

    private static List<QueryNode> conjuncts(QueryNode node) {
        return node instanceof QueryNode.And(List<QueryNode> several) ? several : List.of(node);
    }

    /** What a part of a query chooses or excludes of a facet; empty for a part of another kind. */
    private static Optional<Values> chosen(QueryNode part, Set<Facet> conditions) {
        return part instanceof QueryNode.Not(QueryNode inside)
                ? values(inside)
                : values(part).filter(found -> !conditions.contains(found.facet));
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
            case QueryNode.Years years
            when isChoice(years) ->
                Optional.of(new Values(
                        Facet.YEAR,
                        IntStream.rangeClosed(years.from(), years.to())
                                .mapToObj(Integer::toString)
                                .toList()));
            case QueryNode.Or(List<QueryNode> parts)
            when years(parts) <= MOST_YEARS -> {
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

    private static boolean isChoice(QueryNode.Years years) {
        boolean open = years.from() == QueryNode.Years.FIRST || years.to() == QueryNode.Years.LAST;
        return years.from() == years.to() || (!open && years.to() - years.from() < MOST_YEARS);
    }

    /** How many years some parts name. */
    private static int years(List<QueryNode> parts) {
        return parts.stream()
                .mapToInt(part -> part instanceof QueryNode.Years(int from, int to) ? 1 + to - from : 0)
                .sum();
    }
}
