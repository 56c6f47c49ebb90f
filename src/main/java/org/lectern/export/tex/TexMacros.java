package org.lectern.export.tex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.text.TexAccents;

/** The TeX macros that listings let through in titles, abstracts and names, and what they mean in plain text. */
final class TexMacros {
    /** Besides those of {@link TexAccents}. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
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
        return TexAccents.letter(name).or(() -> Optional.ofNullable(LETTERS.get(name)));
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
        Optional<String> accent = at < text.length() ? TexAccents.mark(text.charAt(at)) : Optional.empty();
        if (accent.isEmpty()) {
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
        String letter = oneLetter ? Normalizer.normalize(base + accent.get(), Normalizer.Form.NFC) : "";
        boolean known = oneLetter && (braced || letter.codePointCount(0, letter.length()) == 1);
        return known ? Optional.of(new Accented(letter, after)) : Optional.empty();
    }

    private static String firstLetter(String text, int at) {
        if (at >= text.length()) {
            return "";
        }
        boolean dotless = text.startsWith("\\i", at) || text.startsWith("\\j", at);
        return dotless ? text.substring(at, at + 2) : Character.toString(text.codePointAt(at));
    }
}
