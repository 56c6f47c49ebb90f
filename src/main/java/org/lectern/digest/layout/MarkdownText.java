package org.lectern.digest.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.digest.Line;
import org.lectern.digest.Text;

/**
 * Takes the markup of Markdown off texts. Some programs that write Markdown put a backslash before each character that it
 * gives a meaning ({@code L\_2}, {@code \[RETRACTED\]}), and double the backslashes of TeX; others write texts as they are.
 * A page is by one program, so all its texts together tell: underscores and asterisks without a backslash, or TeX commands
 * with a single one, are in texts as they are.
 */
final class MarkdownText {
    private static final String ESCAPED = "\\_*[]`";
    /** These have a meaning at some places only, so that their backslash may be TeX's as well. */
    private static final String SOMETIMES_ESCAPED = "|#>-+=~.!<&";

    private final boolean escapes;

    private MarkdownText(boolean escapes) {
        this.escapes = escapes;
    }

    /** What the texts of a page tell of it. */
    static MarkdownText of(Stream<String> texts) {
        long[] counts = new long[2];
        texts.forEach(text -> count(text, counts));
        return new MarkdownText(counts[0] > counts[1]);
    }

    /** Counts what a program that escapes writes, and what one that does not. */
    private static void count(String text, long[] counts) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                if (next == '`' && isWithinWord(text, i)) {
                    // TeX's accent may be meant, which both write.
                    continue;
                }
                if (ESCAPED.indexOf(next) >= 0) {
                    counts[0]++;
                } else if (SOMETIMES_ESCAPED.indexOf(next) < 0) {
                    counts[1]++;
                }
            } else if (c == '_' || c == '*') {
                counts[1]++;
            }
        }
    }

    /** Whether there are letters before and behind the character at the index and its backslash. */
    private static boolean isWithinWord(String text, int at) {
        return at >= 2
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** The text that is shown. */
    String shown(String text) {
        if (!escapes || text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1));
            shown.append(escape ? text.charAt(++i) : c);
        }
        return shown.toString();
    }

    private static boolean isPunctuation(char c) {
        return ESCAPED.indexOf(c) >= 0 || SOMETIMES_ESCAPED.indexOf(c) >= 0;
    }

    /**
     * The text of lines as one, white space folded: without the one or two backslashes that keep a line's end inside a link,
     * also where the line's end has become two spaces. Those at the end of the last line are its own.
     */
    static String joined(List<String> lines) {
        int last = lines.size() - 1;
        return Text.fold(IntStream.rangeClosed(0, last)
                .mapToObj(i -> withoutBreaks(lines.get(i), i < last))
                .collect(Collectors.joining("\n")));
    }

    private static String withoutBreaks(String line, boolean atItsEnd) {
        String text = line.stripTrailing();
        if (atItsEnd && text.endsWith("\\\\")) {
            text = text.substring(0, text.length() - 2);
        } else if (atItsEnd && text.endsWith("\\")) {
            text = text.substring(0, text.length() - 1);
        }
        return text.contains("\\  ") ? text.replace("\\\\  ", "  ").replace("\\  ", "  ") : text;
    }

    /** Whether the line's end is inside a link. */
    static boolean breaks(Line line) {
        return line.text().stripTrailing().endsWith("\\");
    }
}
