package org.lectern.digest.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * Lines of Markdown that are one link and nothing else, or a heading that is one: {@code [its text](its address)}.
 *
 * @param block its lines
 * @param heading whether it is a heading
 * @param text as the page writes it, line ends taken off
 * @param address where it leads
 */
record MarkdownLink(Block block, boolean heading, String text, SiteAddress address) {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*+\\]\\([^()\\s]*+\\)");
    private static final int MOST_MARKS = 6;

    /** Reads lines; empty when they are anything else. */
    static Optional<MarkdownLink> of(Block block) {
        return of(
                block,
                MarkdownText.joined(block.lines().stream().map(Line::text).toList()));
    }

    private static Optional<MarkdownLink> of(Block block, String text) {
        int marks = marks(text);
        int start = marks == 0 ? 0 : marks + 1;
        int middle = text.lastIndexOf("](");
        if (!text.startsWith("[", start) || middle <= start || !text.endsWith(")")) {
            return Optional.empty();
        }
        return address(text)
                .map(address -> new MarkdownLink(
                        block, marks > 0, text.substring(start + 1, middle).strip(), address));
    }

    /** How many number signs begin a heading; 0 when the text is none. */
    static int marks(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks <= MOST_MARKS && text.startsWith(" ", marks) ? marks : 0;
    }

    /** Whether a link, maybe a heading, begins with the text. */
    static boolean begins(String text) {
        int marks = marks(text);
        return text.startsWith("[", marks == 0 ? 0 : marks + 1);
    }

    /** The address of the link that ends with the text, when it is one on the site; a title of the link is left out. */
    static Optional<SiteAddress> address(String text) {
        int middle = text.lastIndexOf("](");
        if (middle < 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String inside = text.substring(middle + 2, text.length() - 1);
        int space = inside.indexOf(' ');
        return SiteAddress.parse(space < 0 ? inside : inside.substring(0, space))
                .filter(address -> address.kind() != SiteAddress.Kind.OTHER);
    }

    boolean leadsTo(SiteAddress.Kind kind) {
        return address.kind() == kind;
    }

    /** Whether there are pictures in the text. */
    boolean hasImages() {
        return text.contains("![");
    }

    /** The text without its pictures. */
    String textWithoutImages() {
        return hasImages() ? IMAGE.matcher(text).replaceAll("").strip() : text;
    }

    /** The block of the lines from the index {@code from} to before the index {@code to}. */
    static Block part(Block block, int from, int to) {
        return new Block(block.lines().subList(from, to));
    }
}
