package org.lectern.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a query into tokens. State lives for one call. */
final class QueryLexer {
    /** How far the words of a phrase may stand apart, right behind it. */
    static final Pattern APART = Pattern.compile("~(\\d*)");

    private static final int SOME_WORDS = 5;
    private static final int MOST_WORDS = 99;

    private final String text;
    private final List<Placed> tokens = new ArrayList<>();
    /** Where the token begins that is read now. */
    private int start;

    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    /**
     * A token in its place.
     *
     * @param start where it begins in the query, in UTF-16 units from 0
     * @param end where it ends, after its last unit
     */
    record Placed(QueryToken token, int start, int end) {}

    static List<Placed> tokens(String text) {
        QueryLexer lexer = new QueryLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void add(QueryToken token) {
        tokens.add(new Placed(token, start, Math.min(at, text.length())));
        start = at;
    }

    private void next() {
        char c = text.charAt(at);
        start = at;
        if (isSpace(c)) {
            at++;
        } else if (c == '(') {
            at++;
            add(new QueryToken.Open());
        } else if (c == ')') {
            at++;
            add(new QueryToken.Close());
        } else if (isQuote(c)) {
            quoted();
        } else if (c == '=' && at + 1 < text.length() && isQuote(text.charAt(at + 1))) {
            exact();
        } else if (c == '-' && negates()) {
            at++;
            add(new QueryToken.Not());
        } else {
            word();
        }
    }

    private void quoted() {
        int first = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        boolean closed = at < text.length();
        String inside = folded(text.substring(first, at));
        at++;
        if (!hasLetterOrDigit(inside)) {
            add(new QueryToken.Noise(inside));
        } else {
            add(new QueryToken.Quoted(inside, closed, closed ? apart() : 0));
        }
    }

    /** Between straight quotes every sign stands for itself, and two quotes for one; curly ones have none among them. */
    private void exact() {
        at++;
        boolean straight = text.charAt(at) == '"';
        StringBuilder inside = new StringBuilder();
        boolean closed = false;
        for (at++; at < text.length() && !closed; at++) {
            char c = text.charAt(at);
            boolean doubled = straight && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            closed = !doubled && (straight ? c == '"' : isQuote(c));
            if (!closed) {
                inside.append(c);
                at += doubled ? 1 : 0;
            }
        }
        String exact = inside.toString();
        add(exact.isBlank() ? new QueryToken.Noise(exact) : new QueryToken.Exact(exact, closed));
    }

    /** The number after a tilde right behind a phrase; that without a number is some words. */
    private int apart() {
        Matcher tilde = APART.matcher(text).region(Math.min(at, text.length()), text.length());
        if (!tilde.lookingAt()) {
            return 0;
        }
        at = tilde.end();
        return tilde.group(1).isEmpty()
                ? SOME_WORDS
                : new BigInteger(tilde.group(1))
                        .min(BigInteger.valueOf(MOST_WORDS))
                        .intValue();
    }

    /** A single minus excludes where a word could start and something follows at once; dashes in running text do not. */
    private boolean negates() {
        boolean first = at == 0
                || isSpace(text.charAt(at - 1))
                || text.charAt(at - 1) == '('
                || (text.charAt(at - 1) == ':' && tokens.getLast().token() instanceof QueryToken.Field);
        if (!first || at + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return !isSpace(next) && next != ')' && next != '-';
    }

    private void word() {
        int first = at;
        while (first < text.length() && text.charAt(first) == '-') {
            first++;
        }
        at = first;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(first, at);
        int colon = word.indexOf(':');
        Optional<QueryField> field = colon < 0 ? Optional.empty() : QueryField.named(word.substring(0, colon));
        if (field.isPresent()) {
            at = first + colon + 1;
            add(new QueryToken.Field(field.get()));
            if (field.get() == Fact.DOI) {
                doi();
            }
        } else {
            add(token(word));
        }
    }

    /** A DOI may have parentheses of its own; one that closes none of them is the query's. */
    private void doi() {
        int first = at;
        int depth = 0;
        while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
            char c = text.charAt(at);
            if ((c == '(' && at == first) || (c == ')' && depth == 0)) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        if (hasLetterOrDigit(text.substring(first, at))) {
            add(new QueryToken.Word(text.substring(first, at)));
        } else {
            at = first;
        }
    }

    private static QueryToken token(String word) {
        return switch (word) {
            case "AND" -> new QueryToken.And();
            case "OR" -> new QueryToken.Or();
            case "NOT" -> new QueryToken.Not();
            case "*" -> new QueryToken.Star();
            default -> hasLetterOrDigit(word) ? new QueryToken.Word(word) : new QueryToken.Noise(word);
        };
    }

    static boolean endsWord(char c) {
        return isSpace(c) || c == '(' || c == ')' || isQuote(c);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** The straight quote, and those that word processors put in its place. */
    static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(c -> c == SeparatingReader.INCREMENT || Character.isLetterOrDigit(c));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
