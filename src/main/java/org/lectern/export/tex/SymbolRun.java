package org.lectern.export.tex;

import java.util.Optional;

/** Characters that mean something together: exponents and indices of several characters, what stands under a root, Greek words. */
final class SymbolRun {
    private static final String EXPONENTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private static final String EXPONENTS_PLAIN = "0123456789+-n";
    private static final String INDICES = "₀₁₂₃₄₅₆₇₈₉";
    private static final String INDICES_PLAIN = "0123456789";

    private SymbolRun() {}

    /** The mathematics of several characters that begins there; empty when it is of one, or none. */
    static Optional<MathSpan> at(String text, int from) {
        char c = text.charAt(from);
        if (c == '√') {
            return root(text, from);
        }
        return script(text, from, EXPONENTS, EXPONENTS_PLAIN, "^")
                .or(() -> script(text, from, INDICES, INDICES_PLAIN, "_"));
    }

    private static Optional<MathSpan> script(String text, int from, String signs, String plain, String operator) {
        StringBuilder script = new StringBuilder();
        int end = from;
        while (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
            script.append(plain.charAt(signs.indexOf(text.charAt(end))));
            end++;
        }
        return end - from < 2 ? Optional.empty() : Optional.of(new MathSpan(operator + "{" + script + "}", end));
    }

    /** A root is over the number or the letter behind it. */
    private static Optional<MathSpan> root(String text, int from) {
        int end = from + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && text.charAt(end) < 128) {
            end++;
        }
        if (end == from + 1 && end < text.length() && Braces.isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end == from + 1
                ? Optional.empty()
                : Optional.of(new MathSpan("\\sqrt{" + text.substring(from + 1, end) + "}", end));
    }

    /** Whether a text has words in Greek, as accents tell, which mathematics does not have. */
    static boolean hasGreekWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370
                    && isGreek(c)
                    && TexSymbols.math(c).isEmpty()
                    && ((i > 0 && isGreek(text.charAt(i - 1)))
                            || (i + 1 < text.length() && isGreek(text.charAt(i + 1))))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is a letter of Greek script; the signs that mathematics has besides are none. */
    static boolean isGreek(int c) {
        return (c >= 0x370 && c < 0x400 && Character.isLetter(c) && "ϵϕϑϖϱϰ".indexOf(c) < 0)
                || (c >= 0x1f00 && c < 0x2000);
    }

    /** Where the Greek letters that begin there end; where it begins when there are fewer than two. */
    static int greekEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isGreek(text.charAt(end))) {
            end++;
        }
        return end - from < 2 ? from : end;
    }
}
