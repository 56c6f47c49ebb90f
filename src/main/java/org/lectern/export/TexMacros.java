package org.lectern.export;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The TeX macros that listings let through in titles, abstracts and names, and what they mean in plain text. */
final class TexMacros {
    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('`', "\u0300"),
            Map.entry('\'', "\u0301"),
            Map.entry('^', "\u0302"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('u', "\u0306"),
            Map.entry('.', "\u0307"),
            Map.entry('"', "\u0308"),
            Map.entry('r', "\u030a"),
            Map.entry('H', "\u030b"),
            Map.entry('v', "\u030c"),
            Map.entry('d', "\u0323"),
            Map.entry('c', "\u0327"),
            Map.entry('k', "\u0328"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("L", "Ł"),
            Map.entry("l", "ł"),
            Map.entry("O", "Ø"),
            Map.entry("o", "ø"),
            Map.entry("AE", "Æ"),
            Map.entry("ae", "æ"),
            Map.entry("OE", "Œ"),
            Map.entry("oe", "œ"),
            Map.entry("AA", "Å"),
            Map.entry("aa", "å"),
            Map.entry("ss", "ß"),
            Map.entry("DJ", "Đ"),
            Map.entry("dj", "đ"),
            Map.entry("i", "ı"),
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textbar", "|"),
            Map.entry("textdegree", "°"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"));

    /** Macros of type and layout: their argument stays, they go. */
    private static final Set<String> TYPE = Set.of(
            "textit",
            "textbf",
            "emph",
            "texttt",
            "textsc",
            "textrm",
            "textsf",
            "textup",
            "textnormal",
            "text",
            "underline",
            "it",
            "em",
            "bf",
            "rm",
            "tt",
            "sc",
            "sl",
            "sf",
            "itshape",
            "bfseries",
            "mbox",
            "hbox",
            "url",
            "href",
            "footnote",
            "xspace",
            "protect",
            "noindent",
            "left",
            "right");

    private TexMacros() {}

    /** The letter or symbol of a macro; empty when it has none. */
    static Optional<String> letter(String name) {
        return Optional.ofNullable(LETTERS.get(name));
    }

    static boolean isType(String name) {
        return TYPE.contains(name);
    }

    /**
     * An accented letter and where it ends.
     *
     * @param letter composed
     * @param end the index after it
     */
    record Accented(String letter, int end) {}

    /** The accented letter that a backslash begins, as in {@code \"o}, {@code \'{e}}, {@code \v{s}}, {@code \c c}. */
    static Optional<Accented> accented(String text, int backslash) {
        int at = backslash + 1;
        String accent = at < text.length() ? ACCENTS.get(text.charAt(at)) : null;
        if (accent == null) {
            return Optional.empty();
        }
        boolean letterMacro = Braces.isAsciiLetter(text.charAt(at));
        int from = at + 1;
        if (letterMacro && (from >= text.length() || " {".indexOf(text.charAt(from)) < 0)) {
            return Optional.empty();
        }
        boolean braced = from < text.length() && text.charAt(from) == '{';
        int end = braced ? Braces.closing(text, from) : from;
        if (end < 0) {
            return Optional.empty();
        }
        String base = braced ? text.substring(from + 1, end) : firstLetter(text, letterMacro ? from + 1 : from);
        int after = braced ? end + 1 : (letterMacro ? from + 1 : from) + base.length();
        if (base.startsWith("\\")) {
            base = base.substring(1); // the dotless i and j of \'{\i}
        }
        boolean oneLetter = base.codePointCount(0, base.length()) == 1 && Character.isLetter(base.codePointAt(0));
        return oneLetter
                ? Optional.of(new Accented(Normalizer.normalize(base + accent, Normalizer.Form.NFC), after))
                : Optional.empty();
    }

    private static String firstLetter(String text, int at) {
        if (at >= text.length()) {
            return "";
        }
        boolean dotless = text.startsWith("\\i", at) || text.startsWith("\\j", at);
        return dotless ? text.substring(at, at + 2) : Character.toString(text.codePointAt(at));
    }
}
