package org.lectern.digest.layout;

import java.util.regex.Pattern;
import org.lectern.digest.Line;
import org.lectern.digest.Page;

/** Tells plain text from captures that keep the page's markup, which the layouts of plain text would misread. */
final class Markup {
    /** Markdown links, numbered references of text browsers, tags, a line that is nothing but an address. */
    private static final Pattern MARK = Pattern.compile(
            "\\]\\(|^\\s*\\[ ?\\d+\\]|\\[ ?\\d+\\]\\[\\d+\\]|^\\s*\\d+\\. https?://|^\\s*<?https?://\\S+>?\\s*$|^#{1,6} |</?(?:div|html|body|a|p|h\\d|span|li|table)\\b");

    private static final double MARKED_LINES = 0.03;

    private Markup() {}

    /** Whether so many lines carry markup that the page is not plain text. */
    static boolean dominates(Page page) {
        long lines = page.lines().stream().filter(line -> !line.isBlank()).count();
        long marked = page.lines().stream()
                .map(Line::text)
                .filter(text -> MARK.matcher(text).find())
                .count();
        return marked > 1 && marked > lines * MARKED_LINES;
    }
}
