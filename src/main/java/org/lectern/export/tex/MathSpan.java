package org.lectern.export.tex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.Prices;

/**
 * Mathematics between dollar signs.
 *
 * @param tex what stands between them, safe to be written between dollar signs again
 * @param end the index after the closing sign
 */
record MathSpan(String tex, int end) {
    /** More than that between two dollar signs is prose between two prices. */
    private static final int LIMIT = 200;

    private static final Pattern PROSE = Pattern.compile("[A-Za-z]{2,} +[A-Za-z]{2,}");
    private static final Pattern ESCAPED_BRACE = Pattern.compile("(\\\\\\\\)|\\\\([{}])");
    private static final Pattern PRICE = Pattern.compile("\\d[\\d.,]*(?:[KMBkmb]|\\s).*");
    private static final Pattern MACRO_OR_TEXT = Pattern.compile("\\\\(?:text|mathrm|mbox|operatorname)\\{[^{}]*\\}");

    /**
     * The mathematics that starts at a dollar sign; empty when it is one of money: no second sign, prose or a price after
     * it, or a digit right after the second.
     */
    static Optional<MathSpan> at(String text, int dollar) {
        boolean two = text.startsWith("$$", dollar);
        int from = dollar + (two ? 2 : 1);
        int to = closing(text, from);
        if (to < 0 || to - from > LIMIT) {
            return Optional.empty();
        }
        String inside = text.substring(from, to);
        int end = to + (two && text.startsWith("$$", to) ? 2 : 1);
        boolean digitAfter = end < text.length() && Character.isDigit(text.charAt(end));
        return isMath(inside, digitAfter) ? Optional.of(new MathSpan(safe(inside.strip()), end)) : Optional.empty();
    }

    /** The mathematics between {@code \(} and {@code \)}. */
    static Optional<MathSpan> parenthesized(String text, int backslash) {
        int to = text.indexOf(text.charAt(backslash + 1) == '(' ? "\\)" : "\\]", backslash);
        if (to < 0) {
            return Optional.empty();
        }
        String inside = text.substring(backslash + 2, to).strip();
        boolean usable = !inside.isEmpty() && !balanced(inside).isEmpty() && inside.indexOf('$') < 0;
        return usable ? Optional.of(new MathSpan(safe(inside), to + 2)) : Optional.empty();
    }

    /** The mathematics in the group that begins there, the argument of {@code \\ensuremath}. */
    static Optional<MathSpan> ensured(String text, int open) {
        int close = open < text.length() && text.charAt(open) == '{' ? Braces.closing(text, open) : -1;
        String inside = close < 0 ? "" : text.substring(open + 1, close).strip();
        boolean usable = !inside.isEmpty() && !balanced(inside).isEmpty() && inside.indexOf('$') < 0;
        return usable ? Optional.of(new MathSpan(safe(inside), close + 1)) : Optional.empty();
    }

    private static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMath(String inside, boolean digitAfter) {
        String stripped = inside.strip();
        if (stripped.isEmpty() || balanced(inside).isEmpty() || stripped.endsWith("\\") || Prices.begin(inside)) {
            return false;
        }
        boolean marked = stripped.indexOf('\\') >= 0 || stripped.indexOf('^') >= 0 || stripped.indexOf('_') >= 0;
        if (marked) {
            return true;
        }
        boolean spaced = Character.isWhitespace(inside.charAt(0)) || inside.endsWith(" ");
        String words = MACRO_OR_TEXT.matcher(stripped).replaceAll("");
        return !digitAfter
                && !(spaced && stripped.length() > 1)
                && !PROSE.matcher(words).find()
                && !PRICE.matcher(stripped).matches();
    }

    /**
     * The mathematics with braces that balance for those who count the ones behind a backslash and for those who do not; empty
     * when there is no way. A doubled backslash with a brace behind it is a line's end and a brace to TeX, and a brace alone to some readers.
     */
    private static String balanced(String inside) {
        if (inside.indexOf('\\') < 0) {
            return Braces.isBalanced(inside) ? inside : "";
        }
        String parted = inside.replace("\\\\{", "\\\\ {").replace("\\\\}", "\\\\ }");
        String bare = ESCAPED_BRACE
                .matcher(parted)
                .replaceAll(brace -> Matcher.quoteReplacement(
                        brace.group(1) != null
                                ? brace.group()
                                : brace.group(2).equals("{") ? "\\lbrace " : "\\rbrace "));
        if (!Braces.isBalanced(bare)) {
            return "";
        }
        return Braces.isBalanced(parted) ? parted : bare;
    }

    /** Symbols by their macros, and what TeX reserves escaped. */
    private static String safe(String source) {
        String inside = balanced(source);
        StringBuilder tex = new StringBuilder();
        boolean afterSymbol = false;
        for (int i = 0; i < inside.length(); ) {
            int c = inside.codePointAt(i);
            int end = c == '\\' ? MathMacros.end(inside, i) : i;
            if (end > i + 1) {
                tex.append(MathMacros.known(inside.substring(i + 1, end)));
                afterSymbol = true;
                i = end;
                continue;
            }
            String character = Character.toString(c);
            String symbol = TexSymbols.math(c).orElse(character);
            boolean escaped = i > 0 && inside.charAt(i - 1) == '\\' && !(i > 1 && inside.charAt(i - 2) == '\\');
            String safe = "%#&".contains(character) && !escaped ? "\\" + symbol : symbol;
            if (afterSymbol) {
                join(tex, safe);
            } else {
                tex.append(safe);
            }
            afterSymbol = !symbol.equals(character);
            i += character.length();
        }
        return tex.toString();
    }

    /** Appends TeX of mathematics, with a space where the macro before it would swallow a letter. */
    static void join(StringBuilder tex, String more) {
        if (!more.isEmpty() && Braces.isAsciiLetter(more.charAt(0)) && endsWithMacro(tex)) {
            tex.append(' ');
        }
        if (!more.isEmpty() && endsWithScript(tex, more.charAt(0))) {
            tex.append("{}"); // TeX takes no second script of one kind
        }
        tex.append(more);
    }

    /** Whether the text ends with a script of that sign, in braces. */
    private static boolean endsWithScript(StringBuilder tex, char sign) {
        if ((sign != '^' && sign != '_') || tex.isEmpty() || tex.charAt(tex.length() - 1) != '}') {
            return false;
        }
        int depth = 0;
        for (int i = tex.length() - 1; i > 0; i--) {
            depth += tex.charAt(i) == '}' ? 1 : tex.charAt(i) == '{' ? -1 : 0;
            if (depth == 0) {
                return tex.charAt(i - 1) == sign;
            }
        }
        return false;
    }

    private static boolean endsWithMacro(StringBuilder tex) {
        int i = tex.length();
        while (i > 0 && Braces.isAsciiLetter(tex.charAt(i - 1))) {
            i--;
        }
        return i > 0 && i < tex.length() && tex.charAt(i - 1) == '\\';
    }
}
