package org.lectern.export.key;

import java.util.ArrayList;
import java.util.List;
import org.lectern.export.key.Arguments.Argument;

/** Reads a pattern character by character; what both syntaxes have in common. Not safe for use by several threads. */
final class PatternReader {
    static final char END = '\0';

    private final String text;
    private int at;

    PatternReader(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    /** The character that comes next; {@link #END} behind the last. */
    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean startsWith(String prefix) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    String take(int characters) {
        String taken = text.substring(at, at + characters);
        at += characters;
        return taken;
    }

    char next() {
        return text.charAt(at++);
    }

    boolean skip(char c) {
        boolean there = !isAtEnd() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    void spaces() {
        while (!isAtEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    /** Letters, digits and what else a name may have; empty when there are none. */
    String name(String others) {
        int from = at;
        while (!isAtEnd() && (isNameCharacter(peek()) || others.indexOf(peek()) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** Everything up to one of those characters or the end. */
    String until(String ends) {
        int from = at;
        while (!isAtEnd() && ends.indexOf(peek()) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    KeyPatternException expected(String what) {
        String found = isAtEnd() ? "the pattern ends" : "there is “" + peek() + "”";
        return new KeyPatternException("%s; write %s here".formatted(found, what), at);
    }

    /** A text in quotes; in it a backslash before a quote or a backslash means that character. */
    String quoted() {
        int from = at;
        char quote = next();
        StringBuilder inside = new StringBuilder();
        while (!isAtEnd() && peek() != quote) {
            char c = next();
            boolean escaped = c == '\\' && (peek() == quote || peek() == '\\');
            inside.append(escaped ? next() : c);
        }
        if (!skip(quote)) {
            throw new KeyPatternException("this quote is not closed; write " + quote + " at its end", from);
        }
        return inside.toString();
    }

    /** Arguments up to the bracket that closes them; the one that opens them has been read. */
    List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        spaces();
        while (!skip(')')) {
            arguments.add(argument());
            spaces();
            if (!skip(',') && peek() != ')') {
                throw expected("a comma or )");
            }
            spaces();
        }
        return arguments;
    }

    private Argument argument() {
        int from = at;
        if (peek() == '"' || peek() == '\'') {
            return new Argument("", quoted(), from);
        }
        if (peek() == '/') {
            return new Argument("", expression(), from);
        }
        String word = until("=,() \"'");
        spaces();
        if (peek() == '=' && !word.isEmpty()) {
            next();
            spaces();
            Argument value = argument();
            return new Argument(word, value.text(), value.position());
        }
        if (word.isEmpty()) {
            throw expected("a number or a text in quotes");
        }
        return new Argument("", word, from);
    }

    /** A regular expression with its slashes; letters behind it, which JavaScript has there, are passed over. */
    private String expression() {
        int from = at;
        next();
        while (!isAtEnd() && peek() != '/') {
            char c = next();
            if (c == '\\' && !isAtEnd()) {
                next();
            }
        }
        if (!skip('/')) {
            throw new KeyPatternException("this regular expression is not closed; write / at its end", from);
        }
        String expression = text.substring(from, at);
        name("");
        return expression;
    }
}
