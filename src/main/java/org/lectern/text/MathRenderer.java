package org.lectern.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renders TeX's mathematics in plain Unicode: {@code \ell_1} as ℓ₁, {@code \frac{a}{b}} as a/b. What Unicode cannot raise or
 * lower is shown with its sign: {@code x^{1/2}} as x^(1/2). Macros that nobody knows are shown by their name. Holds the state of one text.
 */
final class MathRenderer {
    private static final int DEEPEST = 12;

    private static final Map<String, Character> ACCENTS = Map.ofEntries(
            Map.entry("hat", '\u0302'),
            Map.entry("widehat", '\u0302'),
            Map.entry("Hat", '\u0302'),
            Map.entry("tilde", '\u0303'),
            Map.entry("widetilde", '\u0303'),
            Map.entry("Tilde", '\u0303'),
            Map.entry("wt", '\u0303'),
            Map.entry("bar", '\u0304'),
            Map.entry("overline", '\u0304'),
            Map.entry("vec", '\u20d7'),
            Map.entry("dot", '\u0307'),
            Map.entry("ddot", '\u0308'),
            Map.entry("check", '\u030c'),
            Map.entry("breve", '\u0306'),
            Map.entry("acute", '\u0301'),
            Map.entry("grave", '\u0300'));

    private static final Set<String> FRACTIONS = Set.of("frac", "tfrac", "dfrac", "nicefrac", "sfrac");

    /** Macros of type: they go, and what they are of stays. */
    private static final Set<String> TYPE = Set.of(
            "mathcal",
            "mathbf",
            "mathrm",
            "mathit",
            "mathsf",
            "mathtt",
            "mathfrak",
            "mathscr",
            "boldsymbol",
            "bm",
            "pmb",
            "mathds",
            "text",
            "textrm",
            "textbf",
            "textit",
            "textsc",
            "textsf",
            "texttt",
            "textnormal",
            "mbox",
            "hbox",
            "emph",
            "cal",
            "bf",
            "rm",
            "it",
            "sf",
            "mathop",
            "mathbin",
            "mathrel",
            "ensuremath",
            "smash",
            "underline",
            "left",
            "right",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "biggl",
            "biggr",
            "mleft",
            "mright",
            "middle",
            "limits",
            "nolimits",
            "displaystyle",
            "textstyle",
            "scriptstyle",
            "nonumber",
            "mathbb");

    private static final Set<String> SIDES = Set.of("left", "right", "middle", "mleft", "mright");

    /** Macros whose braces a capture may have lost, so that they run into what they are of. */
    private static final Set<String> GLUED = Set.of(
            "mathcal",
            "mathbf",
            "mathrm",
            "mathbb",
            "mathsf",
            "boldsymbol",
            "text",
            "textsc",
            "sqrt",
            "tilde",
            "widetilde",
            "hat",
            "widehat",
            "bar",
            "vec",
            "log");

    private final String text;
    private final int[] closing;

    /**
     * A renderer.
     *
     * @param closing for each opening brace the place of its closing one; -1 for all others
     */
    MathRenderer(String text, int[] closing) {
        this.text = text;
        this.closing = closing;
    }

    /** Whether a macro, or what it may have run into, is one of mathematics, and not one of text as well. */
    static boolean isMath(String macro) {
        return MathSymbols.symbol(macro).isPresent()
                || ACCENTS.containsKey(macro)
                || FRACTIONS.contains(macro)
                || SIDES.contains(macro)
                || macro.equals("sqrt")
                || (macro.startsWith("math") && TYPE.contains(macro))
                || macro.equals("boldsymbol")
                || !glued(macro).isEmpty();
    }

    /** The macro that a name begins with, whose argument runs into it; empty when there is none. */
    private static String glued(String macro) {
        String found = "";
        for (int i = 3; i < macro.length(); i++) {
            String start = macro.substring(0, i);
            found = GLUED.contains(start) ? start : found;
        }
        return macro.length() - found.length() > 12 ? "" : found;
    }

    /** Renders a part of the text. */
    void render(int from, int to, Shown shown, int depth) {
        int at = from;
        while (at < to) {
            at = step(at, to, shown, depth);
        }
    }

    /** Renders what begins with a backslash, and the scripts after it; gives the place after that. */
    int atom(int at, int to, Shown shown) {
        int next = step(at, to, shown, 0);
        while (next < to && (text.charAt(next) == '^' || text.charAt(next) == '_') && next + 1 < to) {
            next = step(next, to, shown, 0);
        }
        return next;
    }

    private int step(int at, int to, Shown shown, int depth) {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> {
                return backslash(at, to, shown, depth);
            }
            case '^', '_' -> {
                return script(at, to, shown, depth);
            }
            case '{' -> {
                if (closing[at] < 0) {
                    shown.add(c, at, at + 1);
                }
            }
            case '}', '$' -> {}
            case ' ', '~', '&' -> shown.space(at, at + 1);
            case '\'' -> shown.add('′', at, at + 1);
            default -> shown.add(c, at, at + 1);
        }
        return at + 1;
    }

    /** Raises or lowers a group, a macro or a character. */
    int script(int at, int to, Shown shown, int depth) {
        boolean raise = text.charAt(at) == '^';
        Shown inside = new Shown();
        int end = argument(at + 1, to, inside, depth + 1);
        inside.dropLastSpace();
        if (inside.isEmpty()) {
            if (end <= at + 1) {
                shown.add(text.charAt(at), at, at + 1);
            }
            return Math.max(end, at + 1);
        }
        char[] moved = new char[inside.length()];
        boolean all = true;
        for (int i = 0; i < moved.length; i++) {
            moved[i] = raise ? Scripts.raised(inside.at(i)) : Scripts.lowered(inside.at(i));
            all &= moved[i] != 0;
        }
        if (all) {
            for (int i = 0; i < moved.length; i++) {
                shown.add(moved[i], i == 0 ? at : inside.start(i), i == moved.length - 1 ? end : inside.end(i));
            }
        } else {
            shown.add(text.charAt(at), at, at + 1);
            inParentheses(inside, shown, end);
        }
        return end;
    }

    /** A group without its braces, a macro with its arguments, or a character. */
    private int argument(int at, int to, Shown shown, int depth) {
        int from = at;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        if (from >= to) {
            return at;
        }
        int close = text.charAt(from) == '{' ? closing[from] : -1;
        if (close >= 0 && close < to) {
            if (depth > DEEPEST) {
                shown.add(text.substring(from, close + 1), from, close + 1);
            } else {
                render(from + 1, close, shown, depth);
            }
            return close + 1;
        }
        char c = text.charAt(from);
        if (c == '^' || c == '_' || c == '}' || c == '$' || depth > DEEPEST) {
            return at;
        }
        if (Character.isHighSurrogate(c) && from + 1 < to) {
            shown.add(text.substring(from, from + 2), from, from + 2);
            return from + 2;
        }
        int next = step(from, to, shown, depth);
        while (isDigit(c)
                && next < to
                && isDigit(text.charAt(next))
                && isDigit(text.charAt(next - 1))
                && inScript(at)) {
            next = step(next, to, shown, depth); // 10^20 of a capture that lost its braces
        }
        return next;
    }

    private boolean inScript(int argument) {
        return argument > 0 && (text.charAt(argument - 1) == '^' || text.charAt(argument - 1) == '_');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Shows it in parentheses when it is more than a name or a number. */
    private static void inParentheses(Shown inside, Shown shown, int end) {
        boolean simple = true;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.at(i);
            simple &= Character.isLetterOrDigit(c) || c == '.' || Scripts.plain(c) != c || Character.getType(c) == 6;
        }
        if (simple) {
            shown.add(inside);
        } else {
            shown.add('(', inside.start(0), inside.start(0));
            shown.add(inside);
            shown.add(')', inside.start(inside.length() - 1), end);
        }
    }

    private int backslash(int at, int to, Shown shown, int depth) {
        int end = nameEnd(at, to);
        if (end == at + 1) {
            return end < to ? sign(at, shown) : lone(at, shown);
        }
        String name = text.substring(at + 1, end);
        Optional<MathSymbols.Symbol> symbol = MathSymbols.symbol(name);
        if (symbol.isPresent()) {
            return symbol(symbol.get(), at, end, to, shown);
        }
        if (isStructure(name)) {
            return structure(name, at, end, to, shown, depth);
        }
        String glued = glued(name);
        if (!glued.isEmpty()) {
            int rest = at + 1 + glued.length();
            return glued.equals("log")
                    ? symbol(new MathSymbols.Symbol("log", MathSymbols.Kind.FUNCTION), at, rest, to, shown)
                    : structure(glued, at, rest, to, shown, depth);
        }
        shown.add(name, at, end);
        return end;
    }

    private int nameEnd(int at, int to) {
        int end = at + 1;
        while (end < to && TexAccents.isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int lone(int at, Shown shown) {
        shown.add('\\', at, at + 1);
        return at + 1;
    }

    private int sign(int at, Shown shown) {
        char c = text.charAt(at + 1);
        switch (c) {
            case '!', '/', '-', '(', ')', '[', ']' -> {}
            case ',', ';', ':', ' ', '>', '\\' -> shown.space(at, at + 2);
            case '|' -> shown.add('‖', at, at + 2);
            default -> shown.add(c, at, at + 2);
        }
        return at + 2;
    }

    private int symbol(MathSymbols.Symbol symbol, int at, int end, int to, Shown shown) {
        char next = end < to ? text.charAt(end) : 0;
        char following = next == ' ' && end + 1 < to ? text.charAt(end + 1) : next;
        return switch (symbol.kind()) {
            case SIGN -> {
                shown.add(symbol.text(), at, end);
                yield next == ' ' && (Character.isLetterOrDigit(following) || following == '(') ? end + 1 : end;
            }
            case RELATION -> {
                if (!shown.isEmpty() && shown.last() != '(' && following != 0 && following != '$') {
                    shown.space(at, at);
                }
                shown.add(symbol.text(), at, end);
                if (next != ' ' && following != 0 && ")}$_^,.".indexOf(following) < 0) {
                    shown.add(' ', at, end);
                }
                yield end;
            }
            case FUNCTION -> {
                if (Character.isLetterOrDigit(shown.last()) || Scripts.plain(shown.last()) != shown.last()) {
                    shown.space(at, at);
                }
                shown.add(symbol.text(), at, end);
                if (Character.isLetterOrDigit(next) || next == '\\' || next == '{') {
                    shown.add(' ', at, end);
                }
                yield end;
            }
        };
    }

    private static boolean isStructure(String name) {
        return TYPE.contains(name)
                || ACCENTS.containsKey(name)
                || FRACTIONS.contains(name)
                || Set.of("sqrt", "binom", "not", "quad", "qquad", "begin", "end")
                        .contains(name);
    }

    private int structure(String name, int at, int end, int to, Shown shown, int depth) {
        if (name.equals("quad") || name.equals("qquad")) {
            shown.space(at, end);
            return end;
        }
        if (name.equals("begin") || name.equals("end")) {
            int close = end < to && text.charAt(end) == '{' ? closing[end] : -1;
            return close < 0 || close >= to ? end : close + 1;
        }
        Shown first = new Shown();
        if (end >= to && !TYPE.contains(name)) {
            shown.add(name, at, end);
            return end;
        }
        if (FRACTIONS.contains(name) || name.equals("binom")) {
            int middle = argument(end, to, first, depth + 1);
            Shown second = new Shown();
            int after = argument(middle, to, second, depth + 1);
            fraction(name.equals("binom") ? " choose " : "/", first, second, shown, middle, after);
            return after;
        }
        if (name.equals("sqrt")) {
            return root(at, end, to, shown, depth);
        }
        if (ACCENTS.containsKey(name) || name.equals("not")) {
            int after = argument(end, to, first, depth + 1);
            accent(ACCENTS.getOrDefault(name, '\u0338'), first, shown, at, after);
            return after;
        }
        if (name.equals("mathbb") || name.equals("mathds")) {
            int after = argument(end, to, first, depth + 1);
            for (int i = 0; i < first.length(); i++) {
                first.set(i, Scripts.doubleStruck(first.at(i)));
            }
            shown.add(first);
            return after;
        }
        int from = end < to && text.charAt(end) == ' ' ? end + 1 : end;
        return SIDES.contains(name) && from < to && text.charAt(from) == '.' ? from + 1 : from;
    }

    private static void fraction(String sign, Shown above, Shown below, Shown shown, int middle, int end) {
        boolean choose = sign.length() > 1;
        int start = above.isEmpty() ? middle : above.start(0);
        if (choose) {
            shown.add('(', start, start);
            shown.add(above);
        } else {
            inParentheses(above, shown, middle);
        }
        if (!below.isEmpty()) {
            shown.add(sign, Math.max(start, middle - 1), middle);
            if (choose) {
                shown.add(below);
            } else {
                inParentheses(below, shown, end);
            }
        }
        if (choose) {
            shown.add(')', middle, end);
        }
    }

    private int root(int at, int end, int to, Shown shown, int depth) {
        int from = end;
        char sign = '√';
        int close = end < to && text.charAt(end) == '[' ? text.indexOf(']', end, Math.min(to, end + 10)) : -1;
        if (close > 0) {
            String degree = text.substring(end + 1, close);
            sign = degree.equals("3") ? '∛' : degree.equals("4") ? '∜' : sign;
            for (int i = end + 1; i < close && sign == '√'; i++) {
                char raised = Scripts.raised(text.charAt(i));
                shown.add(raised == 0 ? text.charAt(i) : raised, i, i + 1);
            }
            from = close + 1;
        }
        shown.add(sign, at, from);
        Shown inside = new Shown();
        int after = argument(from, to, inside, depth + 1);
        if (!inside.isEmpty()) {
            inParentheses(inside, shown, after);
        }
        return after;
    }

    /** Puts a mark on a single character; more than one would not bear it. */
    private static void accent(char mark, Shown base, Shown shown, int at, int end) {
        if (base.length() == 1) {
            String marked = Normalizer.normalize(base.toString() + mark, Normalizer.Form.NFC);
            shown.add(marked, at, end);
        } else {
            shown.add(base);
        }
    }
}
