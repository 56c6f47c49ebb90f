package org.lectern.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What is to be asked of the index for a query.
 *
 * @param node the query as it was read
 * @param strict what finds the papers that have all of it
 * @param words the same without the values of facets that it names, which narrow what its words find
 * @param ranking the words that the best hits are looked at again for
 */
record SearchPlan(QueryNode node, Query strict, Query words, RankingWords ranking) {
    /** Whether papers match the query more or less well; what is found by years alone, or by the beginning of a word, matches alike. */
    boolean isRanked() {
        return isRanked(node);
    }

    private static boolean isRanked(QueryNode node) {
        if (node.scope() == Scope.TOPIC) {
            return false;
        }
        return switch (node) {
            case QueryNode.Term _, QueryNode.Phrase _, QueryNode.Near _, QueryNode.Fuzzy _ -> true;
            case QueryNode.Exact exact -> !exact.isValue();
            case QueryNode.Or or -> LuceneTranslator.ranks(or);
            case QueryNode.And(List<QueryNode> parts) -> parts.stream().anyMatch(SearchPlan::isRanked);
            case QueryNode.All _,
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
                    QueryNode.Not _ -> false;
        };
    }
}
