package org.lectern.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.paper.MarkName;

/**
 * Writes queries that ask for lists anew, so that a smart list is the search that fills it. Stateless.
 *
 * <p>A search that asks for its own list, by itself or through others, finds nothing by that.
 */
final class SmartLists {
    /** So many lists are looked up for a query at most; further ones are not searched. */
    private static final int MOST = 64;

    private final PaperSource papers;
    private final Analysis analysis;

    SmartLists(PaperSource papers, Analysis analysis) {
        this.papers = papers;
        this.analysis = analysis;
    }

    /** The same request with the searches of the smart lists that it asks for. */
    SearchRequest expanded(SearchRequest request) {
        String query = expanded(request.query());
        return query.equals(request.query()) ? request : request.asking(query);
    }

    /** A query with the searches of the smart lists that it asks for; the same text where there is none. */
    String expanded(String query) {
        QueryNode node = QueryParser.parse(query).node();
        QueryNode expanded = asksForLists(node) ? expanded(node) : node;
        return expanded.equals(node) ? query : QueryPrinter.print(expanded);
    }

    /** As {@link #expanded(String)}, of a query that was read. */
    QueryNode expanded(QueryNode node) {
        return asksForLists(node) ? new Expansion(papers.smartLists(), analysis).of(node, Set.of()) : node;
    }

    /** What is wrong with the first search of a smart list that a query asks for and that is not all understood. */
    Optional<String> problem(String query) {
        Expansion expansion = new Expansion(papers.smartLists(), analysis);
        QueryNode whole = expansion.of(QueryParser.parse(query).node(), Set.of());
        // All searches together can be too long.
        return expansion.problem.or(
                () -> QueryParser.parse(QueryPrinter.print(whole)).invalid().map(Invalid::message));
    }

    private static boolean asksForLists(QueryNode node) {
        return switch (node) {
            case QueryNode.And(List<QueryNode> parts) -> parts.stream().anyMatch(SmartLists::asksForLists);
            case QueryNode.Or(List<QueryNode> parts) -> parts.stream().anyMatch(SmartLists::asksForLists);
            case QueryNode.Not(QueryNode part) -> asksForLists(part);
            default -> node.scope() == Scope.LIST;
        };
    }

    /** The work on one query. */
    private static final class Expansion {
        private final Map<String, String> lists;
        private final Analysis analysis;
        private int left = MOST;
        private Optional<String> problem = Optional.empty();

        Expansion(Map<String, String> lists, Analysis analysis) {
            this.lists = lists;
            this.analysis = analysis;
        }

        /**
         * A part of the query.
         *
         * @param within the lists whose searches it is part of
         */
        QueryNode of(QueryNode node, Set<String> within) {
            return switch (node) {
                case QueryNode.And(List<QueryNode> parts) ->
                    QueryNode.all(parts.stream().map(part -> of(part, within)).toList());
                case QueryNode.Or(List<QueryNode> parts) ->
                    QueryNode.any(parts.stream().map(part -> of(part, within)).toList());
                case QueryNode.Not(QueryNode part) -> QueryNode.not(of(part, within));
                default -> node.scope() == Scope.LIST ? list(node, within) : node;
            };
        }

        private QueryNode list(QueryNode asked, Set<String> within) {
            List<QueryNode> ways = new ArrayList<>();
            ways.add(asked);
            lists.forEach((name, query) -> {
                if (left > 0 && !within.contains(name) && isNamed(asked, name)) {
                    left--;
                    Set<String> inside = new TreeSet<>(within);
                    inside.add(name);
                    ParsedQuery parsed = QueryParser.parse(query);
                    problem = problem.or(() -> parsed.invalid().map(Invalid::message));
                    ways.add(of(parsed.node(), inside));
                }
            });
            return QueryNode.any(ways);
        }

        private boolean isNamed(QueryNode asked, String name) {
            List<String> words = analysis.writtenWords(IndexSchema.LISTS, name);
            return switch (asked) {
                case QueryNode.Exact(Scope _, String text) ->
                    new MarkName(text).folded().equals(new MarkName(name).folded());
                case QueryNode.Prefix(Scope _, String text) -> isBegun(words, words(text));
                case QueryNode.Near(Scope _, String text, int _) -> words.containsAll(words(text));
                case QueryNode.Term(Scope _, String text) -> has(words, words(text));
                case QueryNode.Phrase(Scope _, String text) -> has(words, words(text));
                case QueryNode.Fuzzy(Scope _, String text) -> has(words, words(text));
                default -> false; // anything at all is what people put in lists
            };
        }

        private List<String> words(String text) {
            return analysis.writtenWords(IndexSchema.LISTS, text);
        }

        private static boolean has(List<String> words, List<String> asked) {
            return !asked.isEmpty() && Collections.indexOfSubList(words, asked) >= 0;
        }

        private static boolean isBegun(List<String> words, List<String> asked) {
            for (int from = 0; !asked.isEmpty() && from + asked.size() <= words.size(); from++) {
                int last = from + asked.size() - 1;
                if (words.subList(from, last).equals(asked.subList(0, asked.size() - 1))
                        && words.get(last).startsWith(asked.getLast())) {
                    return true;
                }
            }
            return false;
        }
    }
}
