package org.lectern.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of topics: queries whose words look in title and abstract, about what a paper says and not what people say of it. */
public final class TopicRule {
    private static final String EVERYTHING = "A rule has to say what it looks for; this one finds everything.";

    private TopicRule() {}

    /** What is wrong with a rule, in a sentence for a person; empty when it is one. */
    public static Optional<String> problem(String rule) {
        ParsedQuery parsed = QueryParser.parse(rule, Scope.TEXT);
        return parsed.invalid().map(Invalid::message).or(() -> problem(parsed.node()));
    }

    /** The query in the search field that finds what a rule finds. */
    public static String query(String rule) {
        return QueryPrinter.print(node(rule));
    }

    /** A rule as it is read; what is wrong with it is left out. */
    static QueryNode node(String rule) {
        return QueryParser.parse(rule, Scope.TEXT).node();
    }

    /** The words and phrases that a rule looks for, but for those that it leaves out. */
    static Set<String> texts(String rule) {
        Set<String> texts = new LinkedHashSet<>();
        addTexts(node(rule), texts);
        return texts;
    }

    private static void addTexts(QueryNode node, Set<String> texts) {
        switch (node) {
            case QueryNode.Term(Scope _, String text) -> texts.add(text);
            case QueryNode.Phrase(Scope _, String text) -> texts.add(text);
            case QueryNode.Exact(Scope _, String text) -> texts.add(text);
            case QueryNode.Or(List<QueryNode> parts) -> parts.forEach(part -> addTexts(part, texts));
            // Two words that must both be there are no name.
            default -> {}
        }
    }

    private static Optional<String> problem(QueryNode node) {
        return switch (node) {
            case QueryNode.All _ -> Optional.of(EVERYTHING);
            case QueryNode.Filled(Scope scope)
            when scope == Scope.TEXT || scope == Scope.TITLE -> Optional.of(EVERYTHING);
            case QueryNode.Not _ -> Optional.of("A rule has to say what it looks for, not only what it leaves out.");
            case QueryNode.And(List<QueryNode> parts)
            when parts.stream().allMatch(QueryNode.Not.class::isInstance) ->
                Optional.of("A rule has to say what it looks for, not only what it leaves out.");
            case QueryNode.And(List<QueryNode> parts) ->
                first(parts.stream()
                        .map(part -> part instanceof QueryNode.Not(QueryNode excluded) ? excluded : part)
                        .toList());
            case QueryNode.Or(List<QueryNode> parts) -> first(parts);
            case QueryNode.Seen _, QueryNode.SeenAgo _, QueryNode.SeenAfter _, QueryNode.New _ ->
                Optional.of("A rule cannot ask when a paper came: its topics would change by the day.");
            case QueryNode.State _ -> opinion("is:");
            case QueryNode.Rated _ -> opinion("rating:");
            case QueryNode.Entry _ -> opinion("entrystate:");
            case QueryNode.Has(Trait trait) when trait == Trait.NOTE -> opinion("has:note");
            case QueryNode.Term(Scope scope, String _) -> scoped(scope);
            case QueryNode.Prefix(Scope scope, String _) -> scoped(scope);
            case QueryNode.Phrase(Scope scope, String _) -> scoped(scope);
            case QueryNode.Exact(Scope scope, String _) -> scoped(scope);
            case QueryNode.Near(Scope scope, String _, int _) -> scoped(scope);
            case QueryNode.Fuzzy(Scope scope, String _) -> scoped(scope);
            case QueryNode.Filled(Scope scope) -> scoped(scope);
            case QueryNode.Has _,
                    QueryNode.Years _,
                    QueryNode.Published _,
                    QueryNode.Identifier _,
                    QueryNode.Written _ -> Optional.empty();
        };
    }

    private static Optional<String> first(List<QueryNode> parts) {
        return parts.stream().flatMap(part -> problem(part).stream()).findFirst();
    }

    private static Optional<String> scoped(Scope scope) {
        return switch (scope) {
            case ANYWHERE, TEXT, TITLE, ABSTRACT, AUTHOR, ORGANIZATION, VENUE, PRESENTATION, KEYWORD ->
                Optional.empty();
            case TOPIC -> Optional.of("A rule cannot ask for topics: put this one below the other instead.");
            case SOURCE -> Optional.of("A rule cannot ask where a paper was seen.");
            case TAG, LIST, NOTE, PRESENTER -> opinion(scope.shown());
        };
    }

    private static Optional<String> opinion(String field) {
        return Optional.of("A rule cannot ask what people say of a paper (%s).".formatted(field));
    }
}
