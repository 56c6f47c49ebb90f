package org.lectern.digest.bibliography;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.text.MathSymbols;
import org.lectern.text.TexAccents;

/** The macros of TeX that stand for letters and signs, and those that only say in what type something is set. */
final class TexLetters {
    /** Besides those of {@link TexAccents}. */
    private static final Map<String, String> LETTERS = pairs(
            "SS ẞ NG Ŋ ng ŋ TeX TeX LaTeX LaTeX BibTeX BibTeX S § P ¶ dag † ddag ‡"
                    + " pounds £ textsterling £ texteuro € euro € copyright © textcopyright © textregistered ® texttrademark ™"
                    + " ldots … dots … textellipsis … textendash – textemdash — textquoteright ’ textquoteleft ‘"
                    + " textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl \" textbackslash \\"
                    + " textasciitilde ~ textasciicircum ^ textasciigrave ` textless < textgreater > textbar | textdegree °"
                    + " textbraceleft { textbraceright } textunderscore _ textdollar $ textbullet • textperiodcentered ·"
                    + " texttimes × textpm ± textmu µ guillemotleft « guillemotright » quotedblbase „ quotesinglbase ‚");

    private static final Set<String> TYPE = Set.of(
            "textit",
            "textbf",
            "emph",
            "texttt",
            "textsc",
            "textrm",
            "textsf",
            "textup",
            "textsl",
            "textmd",
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
            "scshape",
            "ttfamily",
            "rmfamily",
            "sffamily",
            "mbox",
            "hbox",
            "fbox",
            "url",
            "nolinkurl",
            "footnote",
            "xspace",
            "protect",
            "noindent",
            "relax",
            "bgroup",
            "egroup",
            "MakeUppercase",
            "uppercase",
            "lowercase",
            "enquote",
            "natexlab",
            "NoCaseChange",
            "small",
            "scriptsize",
            "tiny",
            "textsuperscript",
            "textsubscript");

    private TexLetters() {}

    private static Map<String, String> pairs(String text) {
        String[] words = text.split(" ", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** What a macro of that name, without its backslash, stands for in text. */
    static Optional<String> letter(String name) {
        return TexAccents.letter(name).or(() -> Optional.ofNullable(LETTERS.get(name)));
    }

    /** The character of mathematics that is one symbol and nothing else, {@code \alpha}. */
    static Optional<String> symbol(String mathematics) {
        return mathematics.startsWith("\\") ? MathSymbols.character(mathematics.substring(1)) : Optional.empty();
    }

    static boolean isType(String name) {
        return TYPE.contains(name);
    }
}
