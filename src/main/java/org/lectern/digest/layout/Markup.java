package org.lectern.digest.layout;

import java.util.regex.Pattern;
import org.lectern.digest.Line;
import org.lectern.digest.Page;

/** Tells plain text from captures that keep the page's markup, which the layouts of plain text would misread. */
final class Markup {
    private static final Pattern START = Pattern.compile("\\[ ?\\d+\\]|\\d+\\. https?://|<?https?://\\S+>?$|#{1,6} ");
    private static final Pattern REFERENCE = Pattern.compile("\\]\\[\\d+\\]");
    private static final Pattern TAG = Pattern.compile("</?(?:div|html|body|a|p|h\\d|span|li|table)\\b");

    /** Of the lines of a page that is written so; somebody else's navigation or code may have as many on a short page of text. */
    private static final double MARKED_LINES = 0.2;

    private Markup() {}

    /** Whether so many lines carry markup that the page is not plain text. */
    static boolean dominates(Page page) {
        int lines = 0;
        int marked = 0;
        for (Line line : page.lines()) {
            if (!line.isBlank()) {
                lines++;
                marked += isMarked(line.text()) ? 1 : 0;
            }
        }
        return marked > 1 && marked > lines * MARKED_LINES;
    }

    /** Few lines begin with a character that begins markup, and that is quickly seen. */
    private static boolean mayStart(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        char first = i < line.length() ? line.charAt(i) : 'a';
        return first == '[' || first == '<' || first == '#' || first == 'h' || Character.isDigit(first);
    }

    /** Markdown links, numbered references of text browsers, tags, headings, a line that is nothing but an address. */
    private static boolean isMarked(String line) {
        return line.contains("](")
                || (mayStart(line) && START.matcher(line.strip()).lookingAt())
                || (line.contains("][") && REFERENCE.matcher(line).find())
                || (line.indexOf('<') >= 0 && TAG.matcher(line).find());
    }
}
