package org.lectern.text;

import java.util.Map;
import java.util.Set;

/** TeX's macros of prose, and how they are shown. */
final class TextMacros {
    /** How a macro is shown. */
    sealed interface Macro {}

    /** Its argument alone. */
    record Type() implements Macro {}

    /** As these characters. */
    record Sign(String text) implements Macro {}

    /** Its argument, in brackets. */
    record Citation() implements Macro {}

    /** Its argument, as it is. */
    record Address() implements Macro {}

    /** Without its first argument. */
    record Skipped() implements Macro {}

    /** Its argument, raised or lowered. */
    record Script(char sign) implements Macro {}

    /**
     * A macro of type whose braces a capture lost: the rest of its name is its argument.
     *
     * @param length of the macro's own name
     */
    record Glued(int length) implements Macro {}

    /** No macro of prose. */
    record Unknown() implements Macro {}

    private static final Set<String> TYPE = Set.of(
            "emph",
            "textit",
            "textbf",
            "texttt",
            "textsc",
            "textrm",
            "textsf",
            "textsl",
            "textup",
            "textmd",
            "textnormal",
            "text",
            "underline",
            "uline",
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
            "scshape",
            "ttfamily",
            "mbox",
            "hbox",
            "xspace",
            "protect",
            "noindent",
            "small",
            "tiny",
            "large",
            "normalsize",
            "enquote",
            "footnotesize",
            "par",
            "centering",
            "mathversion",
            "ensuremath",
            "newline",
            "linebreak",
            "smash",
            "relax");

    private static final Set<String> CITATIONS = Set.of(
            "cite",
            "citep",
            "citet",
            "citealp",
            "citealt",
            "citeauthor",
            "citeyear",
            "parencite",
            "textcite",
            "ref",
            "eqref",
            "autoref",
            "cref",
            "Cref",
            "footnote",
            "footnotetext");

    private static final Set<String> SKIPPED = Set.of(
            "href",
            "textcolor",
            "color",
            "hyperlink",
            "hyperref",
            "label",
            "vspace",
            "hspace",
            "begin",
            "end",
            "fontsize",
            "thanks",
            "index");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textunderscore", "_"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textbar", "|"),
            Map.entry("textdegree", "°"),
            Map.entry("deg", "°"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("copyright", "©"),
            Map.entry("texttimes", "×"),
            Map.entry("textmu", "µ"),
            Map.entry("textpm", "±"),
            Map.entry("pounds", "£"),
            Map.entry("item", "•"),
            Map.entry("ie", "i.e."),
            Map.entry("eg", "e.g."),
            Map.entry("etal", "et al."),
            Map.entry("iid", "i.i.d."));

    private static final Set<String> GLUED = Set.of("emph", "textit", "textbf", "texttt", "textsc", "textrm", "textsf");
    private static final int LONGEST_GLUED = 24;

    private TextMacros() {}

    static Macro of(String name) {
        String sign = SIGNS.get(name);
        if (sign != null) {
            return new Sign(sign);
        }
        if (TYPE.contains(name)) {
            return new Type();
        }
        if (CITATIONS.contains(name)) {
            return new Citation();
        }
        if (SKIPPED.contains(name)) {
            return new Skipped();
        }
        return switch (name) {
            case "url", "path", "nolinkurl" -> new Address();
            case "textsuperscript" -> new Script('^');
            case "textsubscript" -> new Script('_');
            default -> glued(name);
        };
    }

    private static Macro glued(String name) {
        for (int length = Math.min(name.length() - 1, 6); length >= 4 && name.length() <= LONGEST_GLUED; length--) {
            if (GLUED.contains(name.substring(0, length))) {
                return new Glued(length);
            }
        }
        return new Unknown();
    }
}
