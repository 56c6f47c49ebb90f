package org.lectern.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query that are looked for in titles and abstracts, whatever binds them.
 *
 * @param distinct their stems, each once
 * @param order where in {@code distinct} each word of the query is, in the query's order
 */
record RankingWords(List<String> distinct, List<Integer> order) {
    /** More of them are not looked at: a pasted abstract has told its subject by then. */
    static final int MOST = 64;

    RankingWords {
        distinct = List.copyOf(distinct);
        order = List.copyOf(order);
    }

    /** Two words that are neighbours in the query, as places in {@link #distinct}. */
    record Pair(int first, int second) {}

    static RankingWords of(QueryNode node, Analysis analysis) {
        List<String> words = new ArrayList<>();
        collect(node, analysis, words);
        List<String> distinct = new LinkedHashSet<>(words).stream().limit(MOST).toList();
        return new RankingWords(
                distinct,
                words.stream().map(distinct::indexOf).filter(at -> at >= 0).toList());
    }

    private static void collect(QueryNode node, Analysis analysis, List<String> words) {
        switch (node) {
            case QueryNode.Term(Scope scope, String text) -> add(scope, text, analysis, words);
            case QueryNode.Phrase(Scope scope, String text) -> add(scope, text, analysis, words);
            case QueryNode.And(List<QueryNode> parts) -> parts.forEach(part -> collect(part, analysis, words));
            case QueryNode.Or(List<QueryNode> parts) -> parts.forEach(part -> collect(part, analysis, words));
            case QueryNode.All _,
                    QueryNode.Prefix _,
                    QueryNode.Filled _,
                    QueryNode.Years _,
                    QueryNode.Has _,
                    QueryNode.Seen _,
                    QueryNode.New _,
                    QueryNode.Not _ -> {}
        }
    }

    private static void add(Scope scope, String text, Analysis analysis, List<String> words) {
        if (scope == Scope.ANYWHERE || scope == Scope.TITLE || scope == Scope.ABSTRACT) {
            words.addAll(analysis.words(IndexSchema.TITLE, text));
        }
    }

    boolean isEmpty() {
        return distinct.isEmpty();
    }

    int count() {
        return distinct.size();
    }

    /** Each once, of two different words. */
    List<Pair> pairs() {
        Set<Pair> pairs = new HashSet<>();
        List<Pair> sorted = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            Pair pair = new Pair(order.get(i - 1), order.get(i));
            if (pair.first() != pair.second() && pairs.add(pair)) {
                sorted.add(pair);
            }
        }
        return sorted;
    }
}
