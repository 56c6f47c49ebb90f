package org.lectern.export.tex;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.lectern.text.CleanText;

/**
 * TeX that a person wrote in a bibliography, to be written again: as it stands where that breaks nothing, else with the least that
 * makes it safe. What breaks is a brace without its other, a sign that TeX reserves, mathematics outside of dollar signs.
 * Mending what was mended changes nothing.
 */
public final class RawTex {
    /** Macros whose argument is no text of TeX: an address. */
    private static final Set<String> VERBATIM = Set.of("url", "nolinkurl", "path", "href");

    private final String tex;
    private final BitSet dropped;
    private final boolean dollars;
    private final StringBuilder mended = new StringBuilder();
    private boolean math;
    private int at;

    private RawTex(String tex) {
        this.tex = tex;
        this.dropped = unmatched(tex);
        this.dollars = dollarsMatch(tex);
    }

    /** The value of a field that TeX sets. */
    public static String mended(String raw) {
        String clean = PlainText.visible(raw);
        String mended = clean;
        for (int i = 0; i < 3; i++) { // what is left out may bring together what is no longer what it was
            String again = new RawTex(mended).read();
            if (again.equals(mended)) {
                return mended;
            }
            mended = CleanText.of(again);
        }
        return new RawTex(mended).read();
    }

    /** The value of a field that is taken as it is, such as an address. */
    public static String verbatim(String raw) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            boolean escape =
                    raw.charAt(i) == '\\' && i + 1 < raw.length() && "_%&#~{}$".indexOf(raw.charAt(i + 1)) >= 0;
            if (!escape) {
                value.append(raw.charAt(i));
            }
        }
        return TexText.verbatim(value.toString());
    }

    /** The value of a field that names files: as it is, while its braces match. */
    public static String path(String raw) {
        String clean = PlainText.visible(raw);
        int depth = 0;
        for (int i = 0; i < clean.length() && depth >= 0; i++) {
            depth += clean.charAt(i) == '{' ? 1 : clean.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0 ? clean : clean.replaceAll("[{}]", "");
    }

    private String read() {
        if (tex.chars().noneMatch(c -> c > 127 || "\\{}$%&#_^".indexOf(c) >= 0)) {
            return tex;
        }
        while (at < tex.length()) {
            step();
        }
        return mended.toString();
    }

    private void step() {
        char c = tex.charAt(at);
        switch (c) {
            case '\\' -> backslash();
            case '{', '}' -> keep(dropped.get(at) ? "" : String.valueOf(c));
            case '$' -> {
                math = dollars != math && dollars;
                keep(dollars ? "$" : "\\$");
            }
            case '%', '#' -> keep("\\" + c);
            case '&' -> keep(math ? "&" : "\\&");
            case '_' -> keep(math ? "_" : "\\_");
            case '^' -> keep(math ? "^" : "\\textasciicircum{}");
            default -> character();
        }
    }

    private void keep(String text) {
        mended.append(text);
        at++;
    }

    /** Characters that text fonts lack, by their macros. */
    private void character() {
        int c = tex.codePointAt(at);
        String macro = c < 128 ? "" : TexSymbols.math(c).orElse("");
        if (macro.isEmpty()) {
            mended.appendCodePoint(c);
        } else if (math) {
            MathSpan.join(mended, macro);
        } else {
            mended.append("\\ensuremath{").append(macro).append('}');
        }
        at += Character.charCount(c);
        if (math && !macro.isEmpty() && at < tex.length() && Braces.isAsciiLetter(tex.charAt(at))) {
            mended.append(' ');
        }
    }

    private void backslash() {
        int end = at + 1;
        while (end < tex.length() && Braces.isAsciiLetter(tex.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            sign();
            return;
        }
        String name = tex.substring(at + 1, end);
        int close = closing(end);
        if (VERBATIM.contains(name) && close > 0) {
            mended.append(tex, at, close + 1);
            at = close + 1;
        } else if (name.equals("ensuremath") && close > 0) {
            mended.append(tex, at, close + 1);
            at = close + 1;
        } else if (!math && TexSymbols.isMathMacro(name)) {
            ensured(end);
        } else {
            mended.append(tex, at, end);
            at = end;
        }
    }

    /** The brace that closes the group that begins there, when all in it stays; else -1. */
    private int closing(int open) {
        if (open >= tex.length() || tex.charAt(open) != '{' || dropped.get(open)) {
            return -1;
        }
        int close = Braces.closing(tex, open);
        return close > 0 && dropped.get(open, close + 1).isEmpty() && tex.charAt(close - 1) != '\\' ? close : -1;
    }

    private void ensured(int end) {
        int to = end;
        for (int close = closing(to); close > 0; close = closing(to)) {
            to = close + 1;
        }
        String inside = tex.substring(at, to);
        boolean usable = inside.chars().noneMatch(c -> "$%#&".indexOf(c) >= 0);
        mended.append("\\ensuremath{")
                .append(usable ? inside : tex.substring(at, end))
                .append('}');
        at = usable ? to : end;
    }

    /** A backslash before something that is no letter. */
    private void sign() {
        if (at + 1 >= tex.length()) {
            keep("\\textbackslash{}");
            return;
        }
        char next = tex.charAt(at + 1);
        if (next == '{' || next == '}') {
            mended.append(dropped.get(at + 1) ? "" : "\\" + next);
            at += 2;
            return;
        }
        if (next == '(' || next == '[') {
            math = true;
        } else if (next == ')' || next == ']') {
            math = false;
        }
        mended.append('\\').appendCodePoint(tex.codePointAt(at + 1));
        at += 1 + Character.charCount(tex.codePointAt(at + 1));
    }

    /** Braces without their other; those behind a backslash are of another kind, but counted with the rest. */
    private static BitSet unmatched(String tex) {
        BitSet unmatched = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        BitSet escaped = new BitSet();
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' && i + 1 < tex.length()) {
                i++;
                c = tex.charAt(i);
                escaped.set(i);
            }
            if (c == '{') {
                open.push(i);
            } else if (c == '}' && open.isEmpty()) {
                unmatched.set(i);
            } else if (c == '}') {
                int from = open.pop();
                if (escaped.get(from) != escaped.get(i)) {
                    unmatched.set(from);
                    unmatched.set(i);
                }
            }
        }
        open.forEach(unmatched::set);
        return unmatched;
    }

    private static boolean dollarsMatch(String tex) {
        int dollars = 0;
        for (int i = 0; i < tex.length(); i++) {
            if (tex.charAt(i) == '\\') {
                i++;
            } else if (tex.charAt(i) == '$') {
                dollars++;
            }
        }
        return dollars % 2 == 0;
    }

    /** The letters and digits that a reader sees, for telling whether two texts say the same. */
    public static String letters(String tex) {
        return letters(TexScanner.scan(tex.replace('~', ' ')));
    }

    /** Those of a text in which nothing is HTML. */
    public static String shownLetters(String text) {
        return letters(TexScanner.scanShown(text.replace('~', ' ')));
    }

    private static String letters(List<Atom> atoms) {
        StringBuilder letters = new StringBuilder();
        for (Atom atom : atoms) {
            String plain = atom.plain();
            for (int i = 0; i < plain.length(); i++) {
                if (Character.isLetterOrDigit(plain.charAt(i)) || Character.isSurrogate(plain.charAt(i))) {
                    letters.append(plain.charAt(i));
                }
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }
}
