package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.lectern.topic.Topic;

/** Lists the values of one facet that papers of a search have, all of them if asked. Stateless. */
final class ValuesSearch {
    private final PageSearch pages;

    ValuesSearch(PageSearch pages) {
        this.pages = pages;
    }

    FacetValues values(Snapshot snapshot, SearchPlan plan, ValuesRequest request) throws IOException {
        Choice choice = Choice.of(request.search());
        Query query = pages.query(snapshot, plan, request.search());
        return request.facet().isCountedWithPages()
                ? counted(snapshot, query, choice, request)
                : apart(snapshot, query, choice, request);
    }

    /**
     * All topics with their counts, as if nothing were chosen among topics but what is excluded; those that are excluded have the papers that
     * they keep out.
     */
    List<TopicCount> topics(Snapshot snapshot, SearchPlan plan, SearchRequest request) throws IOException {
        Choice choice = Choice.of(request);
        Query query = pages.query(snapshot, plan, request);
        Query others = choice.in(other -> other != Facet.TOPIC).narrowed(query);
        Query left =
                new Choice(Map.of(), choice.in(other -> other == Facet.TOPIC).excluded()).narrowed(others);
        AtomicIntegerArray here = snapshot.values(Facet.TOPIC).of(left);
        AtomicIntegerArray all = snapshot.values(Facet.TOPIC).of(MatchAllDocsQuery.INSTANCE);
        Map<Integer, Integer> excluded = new HashMap<>();
        for (String name : choice.excluded(Facet.TOPIC)) {
            OptionalInt ordinal = snapshot.values(Facet.TOPIC).names().ordinal(name);
            if (ordinal.isPresent()) {
                excluded.put(ordinal.getAsInt(), kept(snapshot, others, choice, Facet.TOPIC, name));
            }
        }
        List<Topic> topics = snapshot.topics().book().topics();
        return IntStream.range(0, topics.size())
                .mapToObj(i -> new TopicCount(topics.get(i), excluded.getOrDefault(i, here.get(i)), all.get(i)))
                .toList();
    }

    /** How many papers an excluded value alone keeps out. */
    private static int kept(Snapshot snapshot, Query others, Choice choice, Facet facet, String name)
            throws IOException {
        Query brought = new Choice(
                        Map.of(facet, Set.of(name)),
                        choice.excludedBut(facet, name).excluded())
                .narrowed(others);
        return snapshot.searcher().count(brought);
    }

    /** A value with what it is ordered by. */
    private record Candidate(String folded, FacetCount count) {
        private static final Comparator<Candidate> NAME = Comparator.comparing(Candidate::folded)
                .thenComparing(candidate -> candidate.count().value());
        private static final Comparator<Candidate> COUNT = Comparator.comparingInt(
                        (Candidate candidate) -> candidate.count().count())
                .reversed()
                .thenComparing(NAME);

        static Comparator<Candidate> order(ValueOrder order) {
            return switch (order) {
                case COUNT -> COUNT;
                case NAME -> NAME;
            };
        }
    }

    private static FacetValues counted(Snapshot snapshot, Query query, Choice choice, ValuesRequest request)
            throws IOException {
        Facet facet = request.facet();
        Map<String, FacetCount> counts = new HashMap<>();
        PageSearch.counter(snapshot, query, choice)
                .counts(facet, snapshot.labels())
                .forEach(count -> counts.put(count.value(), count));
        Best<Candidate> best = new Best<>(Candidate.order(request.order()), request);
        List<String> sought = FoldedName.words(request.matching());
        for (FacetCount count : counts.values()) {
            String folded = FoldedName.of(count.label());
            if (FoldedName.hasBeginnings(folded, sought)) {
                best.add(new Candidate(folded, count));
            }
        }
        List<FacetCount> chosen = choice.of(facet).stream()
                .map(value -> counts.getOrDefault(
                        value, FacetCounter.count(new FacetValue(facet, value), 0, snapshot.labels())))
                .toList();
        return new FacetValues(
                request, best.page().stream().map(Candidate::count).toList(), best.total(), chosen);
    }

    /** A value that is excluded is counted by a search of its own: there are few. */
    private static FacetValues apart(Snapshot snapshot, Query query, Choice choice, ValuesRequest request)
            throws IOException {
        Facet facet = request.facet();
        Query others = choice.in(other -> other != facet).narrowed(query);
        Query left = new Choice(Map.of(), choice.in(other -> other == facet).excluded()).narrowed(others);
        AtomicIntegerArray counts = snapshot.values(facet).of(left);
        ValueCounts.Names names = snapshot.values(facet).names();
        Map<Integer, Integer> excluded = new HashMap<>();
        List<FacetCount> chosen = new ArrayList<>();
        for (String name : choice.of(facet)) {
            OptionalInt ordinal = names.ordinal(name);
            int count = ordinal.isPresent() ? counts.get(ordinal.getAsInt()) : 0;
            if (ordinal.isPresent() && choice.excluded(facet).contains(name)) {
                count = kept(snapshot, others, choice, facet, name);
                excluded.put(ordinal.getAsInt(), count);
            }
            chosen.add(new FacetCount(name, name, count));
        }
        Best<Candidate> best = best(counts, excluded, names, request);
        return new FacetValues(
                request, best.page().stream().map(Candidate::count).toList(), best.total(), chosen);
    }

    private static Best<Candidate> best(
            AtomicIntegerArray counts, Map<Integer, Integer> excluded, ValueCounts.Names names, ValuesRequest request)
            throws IOException {
        Best<Candidate> best = new Best<>(Candidate.order(request.order()), request);
        List<String> sought = FoldedName.words(request.matching());
        for (int ordinal = 0; ordinal < counts.length(); ordinal++) {
            int counted = counts.get(ordinal);
            int count = counted > 0 || excluded.isEmpty() ? counted : excluded.getOrDefault(ordinal, 0);
            if (count == 0) {
                continue;
            }
            if (sought.isEmpty() && isBehind(best, count, request.order())) {
                best.skip();
                continue;
            }
            String name = names.of(ordinal);
            String folded = FoldedName.of(name);
            if (FoldedName.hasBeginnings(folded, sought)) {
                best.add(new Candidate(folded, new FacetCount(name, name, count)));
            }
        }
        return best;
    }

    /** Whether a count is too small for the page, so that the name need not be read. */
    private static boolean isBehind(Best<Candidate> best, int count, ValueOrder order) {
        return order == ValueOrder.COUNT
                && best.last().map(last -> count < last.count().count()).orElse(false);
    }
}
