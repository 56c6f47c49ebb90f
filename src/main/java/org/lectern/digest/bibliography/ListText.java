package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown of an entry of a list, taken apart: its links, what is set in bold, in italics or in quotes, and the words
 * between them. Pictures, footnote marks and HTML tags are left out. Immutable.
 *
 * @param parts in their order
 */
record ListText(List<Part> parts) {
    /** What a part is. */
    enum Kind {
        LINK,
        BOLD,
        ITALIC,
        QUOTED,
        WORDS
    }

    /**
     * A part.
     *
     * @param text as it is shown
     * @param address of a link, or of a link that is all of what is set in bold; empty for other parts
     * @param at the index of its first character in the source
     */
    record Part(Kind kind, String text, String address, int at) {}

    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\([^()\\s]{0,500}(?: \"[^\"]*\")?\\)|<img\\b[^>]{0,500}>");
    private static final String DESTINATION =
            "\\(\\s*<?((?:[^()\\s<>]|\\([^()\\s]*\\)){0,800})>?(?:\\s+\"[^\"\\n]*\")?\\s*\\)";
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\]){0,600})\\]" + DESTINATION);
    private static final Pattern ANCHOR =
            Pattern.compile("(?is)<a\\b[^>]{0,300}?href=[\"']([^\"']{0,800})[\"'][^>]{0,300}>(.{0,600}?)</a>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|b|i|em|strong|p|span|sub|sup|kbd|div|details|summary|font|center)\\b[^>]{0,300}>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern SET = Pattern.compile(
            "(\\*\\*|__)(?=\\S)(.{1,600}?)(?<=\\S)\\1|(?<![\\w*])([*_])(?=[^\\s*_])([^*\\n]{1,600}?)(?<=[^\\s*])\\3(?![\\w*])"
                    + "|[\"“]([^\"“”]{8,400})[\"”]",
            Pattern.DOTALL);

    /** Copies the list. */
    ListText {
        parts = List.copyOf(parts);
    }

    /** Takes Markdown apart. */
    static ListText of(String markdown) {
        String text = blanked(IMAGE, markdown);
        text = BREAK.matcher(text)
                .replaceAll(found -> " \n" + " ".repeat(found.group().length() - 2));
        List<Part> parts = new ArrayList<>();
        // Links within what is set in bold are found with it.
        Matcher set = SET.matcher(text);
        int at = 0;
        while (set.find(at)) {
            Matcher link = firstLink(text, at);
            boolean linkFirst = link != null && link.start() < set.start();
            if (linkFirst && link != null) {
                at = addLink(parts, text, at, link);
            } else {
                words(parts, text, at, set.start());
                set(parts, set);
                at = set.end();
            }
        }
        for (Matcher link = firstLink(text, at); link != null; link = firstLink(text, at)) {
            at = addLink(parts, text, at, link);
        }
        words(parts, text, at, text.length());
        return new ListText(parts);
    }

    private static @Nullable Matcher firstLink(String text, int from) {
        Matcher link = LINK.matcher(text);
        boolean linked = link.find(from);
        Matcher anchor = ANCHOR.matcher(text);
        boolean anchored = anchor.find(from);
        if (linked && (!anchored || link.start() < anchor.start())) {
            return link;
        }
        return anchored ? anchor : null;
    }

    private static int addLink(List<Part> parts, String text, int at, Matcher link) {
        words(parts, text, at, link.start());
        boolean anchor = text.charAt(link.start()) == '<';
        String shown = link.group(anchor ? 2 : 1);
        parts.add(new Part(Kind.LINK, shown(shown), link.group(anchor ? 1 : 2), link.start()));
        return link.end();
    }

    private static void set(List<Part> parts, Matcher set) {
        if (set.group(2) != null) {
            inside(parts, Kind.BOLD, set.group(2), set.start(2));
        } else if (set.group(4) != null) {
            inside(parts, Kind.ITALIC, set.group(4), set.start(4));
        } else {
            inside(parts, Kind.QUOTED, set.group(5), set.start(5));
        }
    }

    /** A part that is one link is that link, set so; links among other words stay links. */
    private static void inside(List<Part> parts, Kind kind, String text, int at) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            parts.add(new Part(kind, shown(text), "", at));
        } else if (shown(LINK.matcher(text).replaceFirst("")).isEmpty()) {
            parts.add(new Part(kind, shown(link.group(1)), link.group(2), at));
        } else {
            String names = LINK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
            boolean allNames = kind == Kind.ITALIC || kind == Kind.BOLD;
            parts.add(new Part(allNames ? kind : Kind.WORDS, shown(names), "", at));
        }
    }

    private static void words(List<Part> parts, String text, int from, int to) {
        if (from < to) {
            String words = text.substring(from, to);
            if (!words.isBlank()) {
                int skipped = words.length() - words.stripLeading().length();
                parts.add(new Part(Kind.WORDS, TAG.matcher(words).replaceAll(" "), "", from + skipped));
            }
        }
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** A text without the marks of Markdown. */
    static String shown(String text) {
        String plain = TAG.matcher(text).replaceAll("").replaceAll("\\*\\*|__|`|\\[|\\]", "");
        return plain.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|~<>-])", "$1")
                .replaceAll("^[*_\\s]+|[*_\\s]+$", "")
                .replaceAll("\\s+", " ");
    }

    /** Its links, those that are set in bold too. */
    List<Part> links() {
        return parts.stream().filter(part -> !part.address().isEmpty()).toList();
    }

    Optional<Part> first(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }
}
