package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a query into tokens. State lives for one call. */
final class QueryLexer {
    private static final Pattern APART = Pattern.compile("~(\\d{0,2})");
    private static final int SOME_WORDS = 5;

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    static List<QueryToken> tokens(String text) {
        QueryLexer lexer = new QueryLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(') {
            at++;
            tokens.add(new QueryToken.Open());
        } else if (c == ')') {
            at++;
            tokens.add(new QueryToken.Close());
        } else if (isQuote(c)) {
            quoted();
        } else if (c == '-' && negates()) {
            at++;
            tokens.add(new QueryToken.Not());
        } else {
            word();
        }
    }

    private void quoted() {
        int start = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        boolean closed = at < text.length();
        String inside = folded(text.substring(start, at));
        at++;
        int apart = closed ? apart() : 0;
        tokens.add(
                hasLetterOrDigit(inside) ? new QueryToken.Quoted(inside, closed, apart) : new QueryToken.Noise(inside));
    }

    /** The number after a tilde right behind a phrase; that without a number is some words. */
    private int apart() {
        Matcher tilde = APART.matcher(text).region(Math.min(at, text.length()), text.length());
        if (!tilde.lookingAt()) {
            return 0;
        }
        at = tilde.end();
        return tilde.group(1).isEmpty() ? SOME_WORDS : Integer.parseInt(tilde.group(1));
    }

    /** A single minus excludes where a word could start and something follows at once; dashes in running text do not. */
    private boolean negates() {
        boolean first = at == 0
                || isSpace(text.charAt(at - 1))
                || text.charAt(at - 1) == '('
                || (text.charAt(at - 1) == ':' && tokens.getLast() instanceof QueryToken.Field);
        if (!first || at + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return !isSpace(next) && next != ')' && next != '-';
    }

    private void word() {
        int start = at;
        while (start < text.length() && text.charAt(start) == '-') {
            start++;
        }
        at = start;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        int colon = word.indexOf(':');
        Optional<QueryField> field = colon < 0 ? Optional.empty() : QueryField.named(word.substring(0, colon));
        if (field.isPresent()) {
            at = start + colon + 1;
            tokens.add(new QueryToken.Field(field.get()));
            if (field.get() == Fact.DOI) {
                doi();
            }
        } else {
            tokens.add(token(word));
        }
    }

    /** A DOI may have parentheses of its own; one that closes none of them is the query's. */
    private void doi() {
        int start = at;
        int depth = 0;
        while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
            char c = text.charAt(at);
            if ((c == '(' && at == start) || (c == ')' && depth == 0)) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        if (hasLetterOrDigit(text.substring(start, at))) {
            tokens.add(new QueryToken.Word(text.substring(start, at)));
        } else {
            at = start;
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
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
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
