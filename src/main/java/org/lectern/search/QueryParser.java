package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query language of {@code docs/query-language.md}. Any text at all is a query: what cannot be read is left out,
 * and the result says so. State lives for one call.
 *
 * <pre>
 * any     = every { "OR" every }
 * every   = { [ "AND" ] clause }
 * clause  = { "NOT" | "-" | field ":" } ( "(" any ")" | phrase [ "~" [ number ] ] | word | word "*" | word "~" | "*" )
 * </pre>
 */
final class QueryParser {
    /** How many characters are read; the rest is left out. */
    static final int MAX_LENGTH = 10_000;
    /** How many words and phrases are read: Lucene takes 1,024 clauses, and a phrase is looked for in five fields. */
    static final int MAX_WORDS = 200;
    /** How deep parentheses nest; those deeper are left out. */
    static final int MAX_DEPTH = 50;

    private final List<QueryToken> tokens;
    private int at;
    private int words;
    /** Opening parentheses that were left out, whose closing ones are to be left out too. */
    private int openIgnored;

    private boolean noise;
    private Optional<String> problem = Optional.empty();

    private QueryParser(List<QueryToken> tokens) {
        this.tokens = tokens;
    }

    static ParsedQuery parse(String text) {
        String read = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        QueryParser parser = new QueryParser(QueryLexer.tokens(read));
        if (read.length() < text.length()) {
            parser.problem("The query is longer than %,d characters; only those were read.".formatted(MAX_LENGTH));
        }
        Optional<QueryNode> node = parser.any(Scope.ANYWHERE, 0);
        if (node.isEmpty() && parser.noise) {
            parser.problem("There is no letter or digit to search for; everything is shown.");
        }
        return new ParsedQuery(node.orElseGet(QueryNode.All::new), parser.problem);
    }

    private Optional<QueryNode> any(QueryField field, int depth) {
        List<QueryNode> alternatives = new ArrayList<>();
        boolean more = true;
        while (more) {
            every(field, depth).ifPresentOrElse(alternatives::add, () -> {
                if (follows(QueryToken.Or.class) || preceded(QueryToken.Or.class)) {
                    problem("OR has nothing on one side; it was left out.");
                }
            });
            more = follows(QueryToken.Or.class);
            if (more) {
                at++;
            }
        }
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(QueryNode.any(alternatives));
    }

    private Optional<QueryNode> every(QueryField field, int depth) {
        List<QueryNode> parts = new ArrayList<>();
        while (at < tokens.size() && !follows(QueryToken.Or.class)) {
            if (follows(QueryToken.Close.class)) {
                if (openIgnored == 0 && depth > 0) {
                    break;
                }
                strayClose();
            } else if (follows(QueryToken.And.class)) {
                and(parts.isEmpty());
            } else if (words >= MAX_WORDS) {
                problem("The query has more than %d words and phrases; only the first %<d were read."
                        .formatted(MAX_WORDS));
                at = tokens.size();
            } else {
                clause(field, depth).ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(QueryNode.all(parts));
    }

    private void strayClose() {
        at++;
        if (openIgnored > 0) {
            openIgnored--;
        } else {
            problem("A closing parenthesis has no opening one; it was left out.");
        }
    }

    private void and(boolean nothingBefore) {
        at++;
        boolean nothingAfter = at == tokens.size()
                || follows(QueryToken.Or.class)
                || follows(QueryToken.And.class)
                || follows(QueryToken.Close.class);
        if (nothingBefore || nothingAfter) {
            problem("AND has nothing on one side; it was left out.");
        }
    }

    private Optional<QueryNode> clause(QueryField outer, int depth) {
        QueryField field = outer;
        boolean negated = false;
        while (at < tokens.size()) {
            switch (tokens.get(at)) {
                case QueryToken.Not() -> negated = !negated;
                case QueryToken.Field(QueryField named) -> field = named;
                case QueryToken.Noise _ -> noise = true;
                case QueryToken.Open() -> {
                    if (depth < MAX_DEPTH) {
                        at++;
                        return negatedIf(negated, group(field, depth + 1));
                    }
                    openIgnored++;
                    problem("Parentheses nest deeper than %d; those deeper were left out.".formatted(MAX_DEPTH));
                }
                case QueryToken.Quoted(String text, boolean closed, int apart) -> {
                    at++;
                    if (!closed) {
                        problem("A quote is not closed; the phrase was read to the end.");
                    }
                    return negatedIf(negated, phrase(field, text, apart));
                }
                case QueryToken.Word(String text) -> {
                    at++;
                    return negatedIf(negated, word(field, text));
                }
                case QueryToken.Star() -> {
                    at++;
                    return negatedIf(negated, star(field));
                }
                case QueryToken.And _, QueryToken.Or _, QueryToken.Close _ -> {
                    return nothing(negated, outer, field);
                }
            }
            at++;
        }
        return nothing(negated, outer, field);
    }

    private Optional<QueryNode> nothing(boolean negated, QueryField outer, QueryField field) {
        if (!field.equals(outer)) {
            problem("Nothing follows %s; it was left out.".formatted(field.shown()));
        } else if (negated) {
            problem("Nothing follows NOT; it was left out.");
        }
        return Optional.empty();
    }

    private Optional<QueryNode> group(QueryField field, int depth) {
        Optional<QueryNode> inside = any(field, depth);
        if (follows(QueryToken.Close.class)) {
            at++;
        } else {
            problem("A parenthesis is not closed; it was read as closed at the end.");
        }
        return inside;
    }

    private Optional<QueryNode> phrase(QueryField field, String text, int apart) {
        words++;
        return switch (field) {
            case Scope scope ->
                Optional.of(apart == 0 ? new QueryNode.Phrase(scope, text) : new QueryNode.Near(scope, text, apart));
            case Fact fact -> fact(fact, text);
        };
    }

    private Optional<QueryNode> word(QueryField field, String text) {
        words++;
        return switch (field) {
            case Scope scope -> Optional.of(word(scope, text));
            case Fact fact -> fact(fact, text);
        };
    }

    private static QueryNode word(Scope scope, String text) {
        if (text.endsWith("~") && QueryLexer.hasLetterOrDigit(text)) {
            return new QueryNode.Fuzzy(scope, text.replaceFirst("~+$", ""));
        }
        int end = text.length();
        while (text.charAt(end - 1) == '*') {
            end--;
        }
        return end == text.length()
                ? new QueryNode.Term(scope, text)
                : new QueryNode.Prefix(scope, text.substring(0, end));
    }

    private Optional<QueryNode> star(QueryField field) {
        words++;
        return switch (field) {
            case Scope scope ->
                Optional.of(scope == Scope.ANYWHERE ? new QueryNode.All() : new QueryNode.Filled(scope));
            case Fact fact -> fact(fact, "*");
        };
    }

    private Optional<QueryNode> fact(Fact fact, String text) {
        return switch (fact) {
            case YEAR -> {
                Optional<QueryNode> years = YearValue.parse(text);
                if (years.isEmpty()) {
                    problem("“%s” is no year or range of years such as 2022..2024; it was left out."
                            .formatted(shortened(text)));
                }
                yield years;
            }
            case HAS -> {
                Optional<QueryNode> has = Trait.ofKey(text).map(QueryNode.Has::new);
                if (has.isEmpty()) {
                    problem("has: knows code, project, data, video and abstract, and not “%s”; it was left out."
                            .formatted(shortened(text)));
                }
                yield has;
            }
            case DATE -> days(text, DaysValue.parse(text, QueryNode.Published::new));
            case SEEN ->
                days(
                        text,
                        AgoValue.parse(text)
                                .or(() -> MomentValue.parse(text))
                                .or(() -> DaysValue.parse(text, QueryNode.Seen::new)));
            case IS -> {
                if (text.equalsIgnoreCase("new")) {
                    yield Optional.of(new QueryNode.New());
                }
                problem("is: knows new, and not “%s”; it was left out.".formatted(shortened(text)));
                yield Optional.empty();
            }
            case ARXIV, DOI, ID -> {
                Optional<QueryNode> identifier = IdentifierValue.parse(fact, text);
                if (identifier.isEmpty()) {
                    problem("“%s” is nothing that %s knows; it was left out.".formatted(shortened(text), fact.shown()));
                }
                yield identifier;
            }
        };
    }

    private Optional<QueryNode> days(String text, Optional<QueryNode> days) {
        if (days.isEmpty()) {
            problem("“%s” is no day, month or year such as 2026-11-20, and no range of them; it was left out."
                    .formatted(shortened(text)));
        }
        return days;
    }

    private static Optional<QueryNode> negatedIf(boolean negated, Optional<QueryNode> node) {
        return negated ? node.map(QueryNode::not) : node;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private boolean follows(Class<? extends QueryToken> kind) {
        return at < tokens.size() && kind.isInstance(tokens.get(at));
    }

    private boolean preceded(Class<? extends QueryToken> kind) {
        return at > 0 && kind.isInstance(tokens.get(at - 1));
    }

    /** The first problem is the one told: those after it are often its consequences. */
    private void problem(String message) {
        if (problem.isEmpty()) {
            problem = Optional.of(message);
        }
    }
}
