package org.lectern.export.tex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.text.MathSymbols;

/**
 * The characters that TeX reserves, and those that it has only in mathematics. Letters with accents stay as they are: every
 * client reads UTF-8, and some lose the macros.
 */
public final class TexSymbols {
    private static final Map<String, String> ESCAPES = Map.ofEntries(
            Map.entry("&", "\\&"),
            Map.entry("%", "\\%"),
            Map.entry("#", "\\#"),
            Map.entry("_", "\\_"),
            Map.entry("$", "\\$"),
            Map.entry("{", "\\{"),
            Map.entry("}", "\\}"),
            Map.entry("~", "\\textasciitilde{}"),
            Map.entry("^", "\\textasciicircum{}"),
            Map.entry("\\", "\\textbackslash{}"),
            Map.entry("<", "\\textless{}"),
            Map.entry(">", "\\textgreater{}"));

    private static final String DIGITS =
            "⁰ ^0 ⁴ ^4 ⁵ ^5 ⁶ ^6 ⁷ ^7 ⁸ ^8 ⁹ ^9 ⁺ ^+ ⁻ ^- ⁿ ^n ₀ _0 ₁ _1 ₂ _2 ₃ _3 ₄ _4 ₅ _5 " + "₆ _6 ₇ _7 ₈ _8 ₉ _9";

    /** Macros of mathematics that stray into text without dollar signs, besides those of the tables above. */
    private static final Set<String> MORE_MACROS = Set.of(
            "pm",
            "mp",
            "times",
            "cdot",
            "deg",
            "le",
            "ge",
            "ne",
            "to",
            "log",
            "exp",
            "min",
            "max",
            "varepsilon",
            "varphi",
            "mathcal",
            "mathbb",
            "mathbf",
            "mathrm",
            "mathsf",
            "boldsymbol",
            "frac",
            "sqrt",
            "tilde",
            "hat",
            "bar",
            "widetilde",
            "widehat",
            "mid",
            "vert",
            "ldots",
            "cdots",
            "circ",
            "div");

    private static final Map<Integer, String> MATH = table();
    private static final Set<String> MACROS = Set.copyOf(MATH.values());

    private TexSymbols() {}

    private static Map<Integer, String> table() {
        Map<Integer, String> table = new HashMap<>();
        MathSymbols.onlyMath().forEach((character, macro) -> table.put(character, "\\" + macro));
        table.put((int) '√', "\\sqrt{}");
        String[] digits = DIGITS.split(" ", -1);
        for (int i = 0; i < digits.length; i += 2) {
            String script = digits[i + 1];
            table.put(digits[i].codePointAt(0), script.charAt(0) + "{" + script.substring(1) + "}");
        }
        table.put("−".codePointAt(0), "-");
        table.put((int) '|', "|");
        "ℂℍℕℙℚℝℤ"
                .chars()
                .forEach(c -> table.putIfAbsent(
                        c, "\\mathbf{" + Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) + "}"));
        return Map.copyOf(table);
    }

    /** How a character of text is written. */
    static String escaped(String character) {
        return ESCAPES.getOrDefault(character, character);
    }

    /** How a character that text fonts lack is written in mathematics; empty when it is a character of text. */
    public static Optional<String> math(int c) {
        if (c < 0x80 && c != '|') { // nearly every character: not worth a look into the table
            return Optional.empty();
        }
        if (c >= 0x1D400 && c <= 0x1D7FF) { // bold, script and other letters of mathematics
            String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            return Optional.of(MATH.getOrDefault(letter.codePointAt(0), letter));
        }
        return Optional.ofNullable(MATH.get(c));
    }

    /** Whether a macro of that name, without its backslash, belongs to mathematics. */
    static boolean isMathMacro(String name) {
        return MORE_MACROS.contains(name) || MACROS.contains("\\" + name);
    }
}
