package org.lectern.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of a query that are looked for in titles and abstracts, whatever binds them.
 *
 * @param distinct their stems, each once
 * @param written one way each of them is written in the query
 * @param order where in {@code distinct} each word of the query is, in the query's order
 */
record RankingWords(List<String> distinct, List<String> written, List<Integer> order) {
    /** More of them are not looked at: a pasted abstract has told its subject by then. */
    static final int MOST = 64;

    RankingWords {
        distinct = List.copyOf(distinct);
        written = List.copyOf(written);
        order = List.copyOf(order);
    }

    /** Two words that are neighbours in the query, as places in {@link #distinct}. */
    record Pair(int first, int second) {}

    static RankingWords of(QueryNode node, Analysis analysis) {
        List<String> words = new ArrayList<>();
        Map<String, String> written = new LinkedHashMap<>();
        collect(node, text -> add(text, analysis, words, written));
        List<String> distinct = written.keySet().stream().limit(MOST).toList();
        return new RankingWords(
                distinct,
                written.values().stream().limit(MOST).toList(),
                words.stream().map(distinct::indexOf).filter(at -> at >= 0).toList());
    }

    private static void collect(QueryNode node, Consumer<String> texts) {
        switch (node) {
            case QueryNode.Term(Scope scope, String text) when isText(scope) -> texts.accept(text);
            case QueryNode.Phrase(Scope scope, String text) when isText(scope) -> texts.accept(text);
            case QueryNode.Exact(Scope scope, String text) when isText(scope) -> texts.accept(text);
            case QueryNode.Near(Scope scope, String text, int _) when isText(scope) -> texts.accept(text);
            case QueryNode.And(List<QueryNode> parts) -> parts.forEach(part -> collect(part, texts));
            case QueryNode.Or(List<QueryNode> parts) -> parts.forEach(part -> collect(part, texts));
            case QueryNode.All _,
                    QueryNode.Term _,
                    QueryNode.Phrase _,
                    QueryNode.Exact _,
                    QueryNode.Near _,
                    QueryNode.Fuzzy _,
                    QueryNode.Prefix _,
                    QueryNode.Filled _,
                    QueryNode.Years _,
                    QueryNode.Has _,
                    QueryNode.Seen _,
                    QueryNode.State _,
                    QueryNode.Written _,
                    QueryNode.Rated _,
                    QueryNode.Entry _,
                    QueryNode.New _,
                    QueryNode.Published _,
                    QueryNode.SeenAgo _,
                    QueryNode.SeenAfter _,
                    QueryNode.Identifier _,
                    QueryNode.Not _ -> {}
        }
    }

    private static boolean isText(Scope scope) {
        return scope == Scope.ANYWHERE || scope == Scope.TITLE || scope == Scope.ABSTRACT;
    }

    private static void add(String text, Analysis analysis, List<String> words, Map<String, String> written) {
        List<String> stems = analysis.words(IndexSchema.TITLE, text);
        List<String> forms = analysis.writtenWords(IndexSchema.TITLE, text);
        for (int i = 0; i < stems.size(); i++) {
            words.add(stems.get(i));
            written.putIfAbsent(stems.get(i), i < forms.size() ? forms.get(i) : stems.get(i));
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
