package org.lectern.export.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an entry and belongs to none, as lines that no client takes for an entry or for junk: {@code @comment{…}},
 * {@code @preamble{…}} and {@code @set{…}} as they are, all else behind a percent sign. Writing what was written changes nothing.
 */
final class OutsideText {
    private static final Pattern BLOCK = Pattern.compile("(?i)[ \\t]*@\\s*(?:comment|preamble|set)\\s*([{(])");

    private final String text;
    private final StringBuilder lines = new StringBuilder();

    private OutsideText(String text) {
        this.text = text;
    }

    /** The lines, each with its end; empty for nothing. */
    static String of(String text) {
        return text.isEmpty() ? "" : new OutsideText(text).lines();
    }

    private String lines() {
        Matcher block = BLOCK.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int end = block.region(at, text.length()).lookingAt() ? end(block.start(1)) : -1;
            if (end > 0) {
                lines.append(text, at, end).append('\n');
                at = behind(end);
            } else {
                int lineEnd = text.indexOf('\n', at);
                int to = lineEnd < 0 ? text.length() : lineEnd;
                line(text.substring(at, to));
                at = to + 1;
            }
        }
        return lines.toString();
    }

    private void line(String line) {
        if (!line.isBlank()) {
            lines.append(line.stripLeading().startsWith("%") ? "" : "% ")
                    .append(line)
                    .append('\n');
        }
    }

    /** Behind the spaces and the line end after a block. */
    private int behind(int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the brace or the parenthesis that closes what that one opens, as BibTeX counts them; -1 when none does. */
    private int end(int open) {
        char close = text.charAt(open) == '{' ? '}' : ')';
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c == close) {
                return i + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return -1;
    }
}
