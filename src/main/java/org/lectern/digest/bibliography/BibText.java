package org.lectern.digest.bibliography;

import java.util.Arrays;
import java.util.List;
import org.lectern.digest.Line;
import org.lectern.digest.Page;

/** The text of a page as one, and the lines of its parts. Immutable. */
final class BibText {
    private final String text;
    private final int[] starts;

    private BibText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static BibText of(Page page) {
        List<Line> lines = page.lines();
        int[] starts = new int[lines.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(lines.get(i).text()).append('\n');
        }
        return new BibText(text.toString(), starts);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The number of the line that a character is on, from 1. */
    int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The lines of a part, whose end is exclusive. */
    Lines lines(int from, int to) {
        return new Lines(line(from), line(Math.max(from, to - 1)));
    }

    int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end;
    }

    /** Whether the line that a character is on begins with the sign that many take for one of a comment. */
    boolean isCommentLine(int index) {
        int at = starts[line(index) - 1];
        while (at < index && text.charAt(at) <= ' ') {
            at++;
        }
        return text.charAt(at) == '%';
    }

    int skipSpace(int index, int limit) {
        int at = index;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The index of the brace that closes the one at the index, or of the parenthesis; negative when there is none before the
     * limit.
     *
     * @param escaped whether braces behind a backslash count, as for BibTeX they do
     */
    int closing(int open, int limit, boolean escaped) {
        boolean parenthesis = text.charAt(open) == '(';
        int depth = 0;
        for (int i = open + (parenthesis ? 1 : 0); i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\' && !escaped) {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0 && !parenthesis) {
                    return i;
                }
            } else if (c == ')' && parenthesis && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the quote that ends the value that begins with one; braces within it are balanced. */
    int closingQuote(int open, int limit) {
        int depth = 0;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '"' && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
