package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the query language of {@code docs/query-language.md}. Any text at all is a query: what cannot be read is left out,
 * and the result says so. State lives for one call.
 *
 * <pre>
 * any     = every { "OR" every }
 * every   = { [ "AND" ] clause }
 * clause  = { "NOT" | "-" | field ":" }
 *           ( "(" any ")" | phrase [ "~" [ number ] ] | "=" phrase | "=" word | word | word "*" | word "~" [ digit ] | "*" )
 * </pre>
 */
final class QueryParser {
    /** How many characters are read; the rest is left out. */
    static final int MAX_LENGTH = 10_000;
    /** How many words are read, those of phrases too; the rest is left out. */
    static final int MAX_WORDS = 1_000;
    /** How many words of a phrase are read. */
    static final int MAX_PHRASE = 32;
    /** How many words of a near phrase are read. */
    static final int MAX_NEAR = 16;
    /** What the parts of a query that take longer than words may cost together ({@link #cost}). */
    static final int MAX_COST = 300;
    /** How deep parentheses nest; those deeper are left out. */
    static final int MAX_DEPTH = 50;

    private static final String NO_SIDE = "OR has nothing on one side; it was left out.";

    private final int length;
    private final List<QueryLexer.Placed> tokens;
    private int at;
    private int words;
    private int values;
    private int cost;
    /** Opening parentheses that were left out, whose closing ones are to be left out too. */
    private int openIgnored;

    private Optional<Problem> problem = Optional.empty();
    /** Where the first signs stand that cannot be searched for. */
    private Optional<Integer> noise = Optional.empty();

    private record Problem(int position, String message) {}

    private QueryParser(String text) {
        length = text.length();
        tokens = QueryLexer.tokens(text);
    }

    static ParsedQuery parse(String text) {
        return parse(text, Scope.ANYWHERE);
    }

    /** Reads a query whose words look in a field where they name none. */
    static ParsedQuery parse(String text, Scope field) {
        String read = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        QueryParser parser = new QueryParser(read);
        if (read.length() < text.length()) {
            parser.problem(
                    MAX_LENGTH, "The query is longer than %,d characters; only those were read.".formatted(MAX_LENGTH));
        }
        Optional<QueryNode> node = parser.any(field, 0);
        if (node.isEmpty()) {
            parser.noise.ifPresent(position ->
                    parser.problem(position, "There is no letter or digit to search for; everything is shown."));
        }
        return new ParsedQuery(
                node.orElseGet(QueryNode.All::new),
                parser.problem.map(found -> new Invalid(found.position, found.message, node.map(QueryPrinter::print))));
    }

    private Optional<QueryNode> any(QueryField field, int depth) {
        List<QueryNode> alternatives = new ArrayList<>();
        boolean more = true;
        while (more) {
            every(field, depth).ifPresentOrElse(alternatives::add, () -> {
                if (follows(QueryToken.Or.class)) {
                    problem(position(), NO_SIDE);
                } else if (at > 0 && tokens.get(at - 1).token() instanceof QueryToken.Or) {
                    problem(tokens.get(at - 1).start(), NO_SIDE);
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
            } else {
                clause(field, depth).ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(QueryNode.all(parts));
    }

    private void strayClose() {
        if (openIgnored > 0) {
            openIgnored--;
        } else {
            problem(position(), "A closing parenthesis has no opening one; it was left out.");
        }
        at++;
    }

    private void and(boolean nothingBefore) {
        int start = position();
        at++;
        boolean nothingAfter = at == tokens.size()
                || follows(QueryToken.Or.class)
                || follows(QueryToken.And.class)
                || follows(QueryToken.Close.class);
        if (nothingBefore || nothingAfter) {
            problem(start, "AND has nothing on one side; it was left out.");
        }
    }

    private Optional<QueryNode> clause(QueryField outer, int depth) {
        QueryField field = outer;
        boolean negated = false;
        int start = position();
        while (at < tokens.size()) {
            switch (tokens.get(at).token()) {
                case QueryToken.Not() -> negated = !negated;
                case QueryToken.Field(QueryField named) -> field = named;
                case QueryToken.Noise _ -> noise = noise.or(() -> Optional.of(position()));
                case QueryToken.Open() -> {
                    if (depth < MAX_DEPTH) {
                        at++;
                        return negatedIf(start, negated, group(field, depth + 1));
                    }
                    openIgnored++;
                    problem(
                            position(),
                            "Parentheses nest deeper than %d; those deeper were left out.".formatted(MAX_DEPTH));
                }
                case QueryToken.Quoted(String text, boolean closed, int apart) -> {
                    if (!closed) {
                        problem(position(), "A quote is not closed; the phrase was read to the end.");
                    }
                    return negatedIf(start, negated, read(field, text, scope -> words -> phrase(scope, words, apart)));
                }
                case QueryToken.Exact(String text, boolean closed) -> {
                    if (isNoise(field, text)) {
                        noise = noise.or(() -> Optional.of(position()));
                        at++;
                        continue;
                    }
                    if (!closed) {
                        problem(position(), "A quote is not closed; the phrase was read to the end.");
                    }
                    return negatedIf(
                            start, negated, read(field, text, scope -> words -> new QueryNode.Exact(scope, words)));
                }
                case QueryToken.Word(String text) -> {
                    TypedPattern typed =
                            field instanceof Scope ? TypedPattern.of(text) : new TypedPattern(text, Optional.empty());
                    typed.slip().ifPresent(told -> problem(position(), told));
                    return negatedIf(
                            start,
                            negated,
                            read(field, typed.text(), scope -> words -> TypedPattern.node(scope, words)));
                }
                case QueryToken.Star() -> {
                    return negatedIf(start, negated, read(field, "*", scope -> star -> star(scope)));
                }
                case QueryToken.And _, QueryToken.Or _, QueryToken.Close _ -> {
                    return nothing(start, negated, outer, field);
                }
            }
            at++;
        }
        return nothing(start, negated, outer, field);
    }

    /** Texts have no signs to search for; a value of a facet may be nothing else. */
    private static boolean isNoise(QueryField field, String text) {
        boolean isValue = field instanceof Scope scope && scope.facet().isPresent();
        return !isValue && !QueryLexer.hasLetterOrDigit(text);
    }

    private Optional<QueryNode> nothing(int start, boolean negated, QueryField outer, QueryField field) {
        if (!field.equals(outer)) {
            problem(start, "Nothing follows %s; it was left out.".formatted(field.shown()));
        } else if (negated) {
            problem(start, "Nothing follows NOT; it was left out.");
        }
        return Optional.empty();
    }

    private Optional<QueryNode> group(QueryField field, int depth) {
        int start = tokens.get(at - 1).start();
        if (follows(QueryToken.Close.class)) {
            problem(start, "Nothing stands between two parentheses; they were left out.");
        }
        Optional<QueryNode> inside = any(field, depth);
        if (follows(QueryToken.Close.class)) {
            at++;
        } else {
            problem(start, "A parenthesis is not closed; it was read as closed at the end.");
        }
        return inside;
    }

    /** Reads what stands behind a field, if there is one: words where it has words, else a value. */
    private Optional<QueryNode> read(QueryField field, String text, Function<Scope, Function<String, QueryNode>> node) {
        int start = position();
        at++;
        return switch (field) {
            case Scope scope -> {
                QueryNode whole = node.apply(scope).apply(text);
                int most = whole instanceof QueryNode.Near ? MAX_NEAR : MAX_PHRASE;
                String phrase = isValue(whole) ? text : WordCount.first(most, text);
                if (phrase.length() < text.length()) {
                    problem(start, "A phrase is longer than %d words; only those were read.".formatted(most));
                }
                boolean room = hasRoom(start, isValue(whole));
                words += isValue(whole) ? 0 : Math.max(1, WordCount.of(phrase));
                yield !room
                        ? Optional.empty()
                        : affordable(
                                start,
                                phrase.length() < text.length()
                                        ? node.apply(scope).apply(phrase)
                                        : whole);
            }
            case Fact fact -> {
                FactValue value = FactValue.of(fact, text);
                value.problem().ifPresent(told -> problem(start, told));
                yield hasRoom(start, true) ? value.node() : Optional.empty();
            }
        };
    }

    /** Whether it is one word of the index however long it is. */
    private static boolean isValue(QueryNode node) {
        return node instanceof QueryNode.Exact exact && exact.isValue();
    }

    /** Whether one more is read. Values are counted by themselves: what a long text is narrowed to is read too. */
    private boolean hasRoom(int start, boolean isValue) {
        boolean room = isValue ? values++ < MAX_WORDS : words < MAX_WORDS;
        if (!room) {
            problem(start, "The query has more than %,d words; only the first %<,d were read.".formatted(MAX_WORDS));
        }
        return room;
    }

    private Optional<QueryNode> affordable(int start, QueryNode node) {
        cost += cost(node);
        if (cost > MAX_COST && cost(node) > 0) {
            problem(
                    start,
                    "The query has too many phrases, beginnings of words and the like; those that follow were left out.");
            return Optional.empty();
        }
        return Optional.of(node);
    }

    /** How long it takes beside others, roughly, when its words are common. */
    private static int cost(QueryNode node) {
        int cost = costAnywhere(node);
        // Titles are short.
        return node.scope() == Scope.TITLE && cost > 0 ? Math.max(1, cost / 5) : cost;
    }

    private static int costAnywhere(QueryNode node) {
        return switch (node) {
            // The shorter the beginning, the more papers have it.
            case QueryNode.Prefix prefix -> 7 + 8 / Math.max(1, prefix.text().length());
            case QueryNode.Fuzzy _ -> 7;
            case QueryNode.Exact exact when !exact.isValue() -> WordCount.of(exact.text()) > 1 ? 18 : 12;
            case QueryNode.Near near -> 12 + WordCount.of(near.text());
            case QueryNode.Phrase phrase when WordCount.of(phrase.text()) > 1 -> 5 + WordCount.of(phrase.text()) / 4;
            case QueryNode.Term term when WordCount.of(term.text()) > 1 -> 2;
            // Most papers lack a word.
            case QueryNode.Not(QueryNode.Term _), QueryNode.Not(QueryNode.And _), QueryNode.Not(QueryNode.Or _) -> 2;
            default -> 0;
        };
    }

    private static QueryNode phrase(Scope scope, String text, int apart) {
        return apart == 0 ? new QueryNode.Phrase(scope, text) : new QueryNode.Near(scope, text, apart);
    }

    private static QueryNode star(Scope scope) {
        return scope == Scope.ANYWHERE ? new QueryNode.All() : new QueryNode.Filled(scope);
    }

    private Optional<QueryNode> negatedIf(int start, boolean negated, Optional<QueryNode> node) {
        return negated ? node.map(QueryNode::not).flatMap(not -> affordable(start, not)) : node;
    }

    private boolean follows(Class<? extends QueryToken> kind) {
        return at < tokens.size() && kind.isInstance(tokens.get(at).token());
    }

    /** Where the next token begins; the end of the text behind the last. */
    private int position() {
        return at < tokens.size() ? tokens.get(at).start() : length;
    }

    /** The first problem is the one told: those after it are often its consequences. */
    private void problem(int position, String message) {
        if (problem.isEmpty()) {
            problem = Optional.of(new Problem(position, message));
        }
    }
}
