package org.lectern.text;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders the TeX, Markdown and HTML that listings leave in prose. What does not look like markup beyond doubt is shown as it
 * is. Holds the state of one text.
 */
final class MarkupRenderer {
    private static final Pattern ADDRESS = Pattern.compile("(?i:https?://|www\\.)[^\\s{}<>\"*\\])$\\\\`]+");
    private static final Set<String> SCRIPTS = Set.of("<sup>", "<sub>", "<jats:sup>", "<jats:sub>");

    private static final int NEAR = 300;
    private static final int LONGEST_ADDRESS = 500;

    private final String source;
    private final Shown shown = new Shown();
    private final MarkupPairs pairs;
    private final MathSpans spans;
    private final BitSet tags;
    private final MathRenderer math;
    private int quotes;
    private int at;

    MarkupRenderer(String source) {
        this.source = source;
        pairs = new MarkupPairs(source);
        spans = new MathSpans(source);
        tags = HtmlTags.in(source);
        math = new MathRenderer(source, pairs.closing());
    }

    DisplayText render() {
        while (at < source.length()) {
            step();
        }
        return shown.display(source);
    }

    private void step() {
        switch (source.charAt(at)) {
            case '\\' -> backslash();
            case '$' -> dollar();
            case '{', '}', '*' -> delimiter();
            case '^' -> superscript();
            case '_' -> subscript();
            case '`' -> backtick();
            case '\'' -> quote();
            case '~' -> tie();
            case '-' -> dash();
            case '[' -> link();
            case '!' -> image();
            case '<' -> tag();
            case 'h', 'H', 'w', 'W' -> address();
            default -> take(1);
        }
    }

    /** Shows characters as they are. */
    private void take(int count) {
        for (int end = Math.min(source.length(), at + count); at < end; at++) {
            shown.add(source.charAt(at), at, at + 1);
        }
    }

    private void replace(int end, String by) {
        shown.add(by, at, end);
        at = end;
    }

    private char before() {
        return at == 0 ? ' ' : source.charAt(at - 1);
    }

    private char after(int offset) {
        return at + offset < source.length() ? source.charAt(at + offset) : ' ';
    }

    private void dollar() {
        int end = spans.end(at);
        if (end < 0) {
            take(1);
        } else {
            formula(end);
        }
    }

    private void formula(int end) {
        int opening = MathSpans.opening(source, at);
        int close = source.charAt(end - 1) != '$' || (end - 2 > at && source.charAt(end - 2) == '$') ? 2 : 1;
        Shown inside = new Shown();
        math.render(at + opening, Math.max(at + opening, end - close), inside, 0);
        inside.dropLastSpace();
        shown.add(inside);
        at = end;
    }

    private void delimiter() {
        if (pairs.isHidden(at)) {
            at++;
        } else {
            take(1);
        }
    }

    private void backslash() {
        int end = spans.end(at);
        if (end > 0) {
            formula(end);
            return;
        }
        TexAccents.Found letter = TexAccents.at(source, at);
        if (!letter.letter().isEmpty()) {
            replace(letter.end(), letter.letter());
            return;
        }
        char next = after(1);
        if ("%&#_$*".indexOf(next) >= 0) {
            replace(at + 2, String.valueOf(next));
        } else if (next == '{' || next == '}') {
            replace(at + 2, String.valueOf(next));
        } else if (at + 1 < source.length() && " ,;:".indexOf(next) >= 0) {
            shown.space(at, at + 2);
            at += 2;
        } else if (next == '-' || next == '/' || next == '!') {
            at += 2;
        } else if (next == '|') {
            replace(at + 2, "‖");
        } else if (TexAccents.isAsciiLetter(next)) {
            macro();
        } else {
            take(next == '\\' ? 2 : 1);
        }
    }

    private void macro() {
        int end = at + 1;
        while (end < source.length() && TexAccents.isAsciiLetter(source.charAt(end))) {
            end++;
        }
        String name = source.substring(at + 1, end);
        int argument = end < source.length() && source.charAt(end) == '{' ? pairs.closing()[end] : -1;
        switch (TextMacros.of(name)) {
            case TextMacros.Type() -> skipTo(end, argument < 0);
            case TextMacros.Sign(String text) -> {
                boolean braces = source.startsWith("{}", end);
                replace(braces ? end + 2 : end, text);
            }
            case TextMacros.Citation()
            when argument > 0 -> {
                shown.add('[', at, end + 1);
                shown.add(source.substring(end + 1, argument).replace('_', ' '), end + 1, argument);
                shown.add(']', argument, argument + 1);
                at = argument + 1;
            }
            case TextMacros.Address()
            when argument > 0 -> {
                at = end + 1;
                take(argument - at);
                at = argument + 1;
            }
            case TextMacros.Skipped()
            when argument > 0 -> {
                boolean link = argument + 1 < source.length() && source.charAt(argument + 1) == '{';
                if (name.equals("href") && (!link || source.startsWith("{}", argument + 1))) {
                    at = end + 1;
                    take(argument - at);
                }
                at = argument + 1;
            }
            case TextMacros.Script(char sign) when argument > 0 -> script(sign, end, argument);
            case TextMacros.Glued(int length) -> skipTo(at + 1 + length, false);
            default -> {
                if (MathRenderer.isMath(name)) {
                    at = math.atom(at, source.length(), shown);
                } else {
                    take(end - at);
                    if (argument > 0) { // nobody knows what it does: shown as it is
                        pairs.show(end);
                        pairs.show(argument);
                    }
                }
            }
        }
    }

    /** Leaves out the name of a macro, and the space that ends it where no brace does. */
    private void skipTo(int end, boolean andSpace) {
        at = andSpace && source.startsWith(" ", end) ? end + 1 : end;
    }

    private void script(char sign, int open, int close) {
        for (at = open + 1; at < close; ) {
            char moved = sign == '^' ? Scripts.raised(source.charAt(at)) : Scripts.lowered(source.charAt(at));
            shown.add(moved == 0 ? source.charAt(at) : moved, at, at + 1);
            at++;
        }
        at = close + 1;
    }

    /** A bare one, as in {@code M^{3}} and {@code O(n^2)}; a star above, as in {@code C^*}, stays. */
    private void superscript() {
        char before = before();
        char next = after(1);
        boolean base = Character.isLetterOrDigit(before) || (at > 0 && ")]}|$".indexOf(before) >= 0);
        boolean group = next == '{' && pairs.closing()[at + 1] > 0 && pairs.closing()[at + 1] - at <= 60;
        boolean letter = TexAccents.isAsciiLetter(next) && !Character.isLetter(after(2));
        boolean macro = next == '\\' && TexAccents.isAsciiLetter(after(2));
        if (!base || !(group || letter || macro || isDigit(next) || signed(next))) {
            take(1);
        } else if (isDigit(next) || signed(next)) {
            number();
        } else {
            at = math.script(at, source.length(), shown, 0);
        }
    }

    private boolean signed(char next) {
        return (next == '-' || next == '+') && isDigit(after(2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The whole number that follows the sign, raised or lowered. */
    private void number() {
        boolean raise = source.charAt(at) == '^';
        int sign = at++;
        do {
            char c = source.charAt(at);
            shown.add(raise ? Scripts.raised(c) : Scripts.lowered(c), sign, at + 1);
            sign = ++at;
        } while (at < source.length() && isDigit(source.charAt(at)));
    }

    /** A bare one only in braces, or after a lone letter, as in {@code L_2}: underscores are also parts of names. */
    private void subscript() {
        if (pairs.isHidden(at)) {
            at++;
            return;
        }
        char next = after(1);
        boolean base = Character.isLetterOrDigit(before()) || (at > 0 && ")}".indexOf(before()) >= 0);
        boolean group = next == '{' && pairs.closing()[at + 1] > 0 && pairs.closing()[at + 1] - at <= 60;
        char second = at < 2 ? ' ' : source.charAt(at - 2);
        boolean lone =
                (Character.isLetter(before()) && !Character.isLetterOrDigit(second) && "_-./\\".indexOf(second) < 0)
                        || shown.last() == '‖';
        int end = at + 1;
        while (end < source.length() && isDigit(source.charAt(end)) && end - at < 4) {
            end++;
        }
        boolean letter = end == at + 1 && TexAccents.isAsciiLetter(next);
        end = letter ? end + 1 : end;
        char follows = end < source.length() ? source.charAt(end) : ' ';
        boolean word = Character.isLetterOrDigit(follows)
                || follows == '_'
                || (follows == '.' && end + 1 < source.length() && Character.isLetterOrDigit(source.charAt(end + 1)));
        if (base && group) {
            at = math.script(at, source.length(), shown, 0);
        } else if (lone && end > at + 1 && !word) {
            if (letter) {
                at = math.script(at, source.length(), shown, 0);
            } else {
                number();
            }
        } else {
            take(1);
        }
    }

    /** TeX's quotes, or code between two. */
    private void backtick() {
        int run = 1;
        while (after(run) == '`') {
            run++;
        }
        int next = within('`', at + run, NEAR);
        int limit = next < 0 ? Math.min(source.length(), at + run + NEAR) : next;
        if (run > 2) {
            take(run);
        } else if (run == 2) {
            boolean closed = source.indexOf("''", at + 2, limit) > 0 || source.indexOf('"', at + 2, limit) > 0;
            quotes += closed ? 1 : 0;
            if (closed) {
                replace(at + 2, "“");
            } else {
                take(2);
            }
        } else {
            single(next, limit);
        }
    }

    private void single(int next, int limit) {
        int close = -1;
        for (int i = at + 1; i < limit && close < 0; i++) {
            boolean ends =
                    source.charAt(i) == '\'' && (i + 1 == source.length() || !Character.isLetter(source.charAt(i + 1)));
            close = ends ? i : -1;
        }
        if (close > at + 1 && !Character.isLetterOrDigit(before())) {
            replace(at + 1, "‘");
            pairs.hide(close);
        } else if (close < 0 && next > at + 1 && !WhiteSpace.is(after(1))) {
            at++;
            take(next - at);
            at = next + 1;
        } else {
            take(1);
        }
    }

    private int within(char c, int from, int length) {
        int limit = Math.min(source.length(), from + length);
        return from >= limit ? -1 : source.indexOf(c, from, limit);
    }

    private void quote() {
        if (pairs.isHidden(at)) {
            replace(at + 1, "’");
        } else if (quotes > 0 && after(1) == '\'') {
            quotes--;
            replace(at + 2, "”");
        } else {
            take(1);
        }
    }

    /** TeX's space without a break, between words; one before a number means about, and one between two a range. */
    private void tie() {
        char before = before();
        char next = after(1);
        boolean left = at > 0 && (Character.isLetter(before) || ".,;:)}]$".indexOf(before) >= 0);
        boolean right = at + 1 < source.length() && (Character.isLetterOrDigit(next) || "\\$([".indexOf(next) >= 0);
        boolean function = next == '(' && Character.isUpperCase(before); // O~(n): a tilde over the letter;
        if (left && right && !function) {
            replace(at + 1, " ");
        } else {
            take(1);
        }
    }

    private void dash() {
        int run = 1;
        while (after(run) == '-') {
            run++;
        }
        char next = after(run);
        boolean spaced = WhiteSpace.is(before()) || at == 0;
        boolean dash = run > 1
                && run < 4
                && next != '>'
                && before() != '<'
                && before() != '!'
                && spaced == WhiteSpace.is(next);
        if (dash) {
            replace(at + run, run == 3 || spaced ? "—" : "–");
        } else {
            take(run);
        }
    }

    /** Markdown's link: its text. */
    private void link() {
        int close = within(']', at + 1, NEAR);
        if (close > at + 1 && source.startsWith("(", close + 1)) {
            int end = addressEnd(close + 2);
            if (end > 0) {
                at++;
                while (at < close) {
                    step();
                }
                at = Math.max(at, end);
                return;
            }
        }
        take(1);
    }

    /** The place after an address in parentheses, which may hold some itself; -1 when it is none. */
    private int addressEnd(int from) {
        int start = source.startsWith("<", from) ? from + 1 : from;
        if (!source.startsWith("http", start)
                && !source.startsWith("www.", start)
                && !source.startsWith("mailto:", start)) {
            return -1;
        }
        int depth = 1;
        for (int i = start; i < source.length() && i - start < LONGEST_ADDRESS; i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            if (WhiteSpace.is(c)) {
                return -1;
            }
        }
        return -1;
    }

    private void image() {
        boolean image = after(1) == '[' && within(']', at + 2, NEAR) > 0;
        boolean address = image && source.startsWith("](http", within(']', at + 2, NEAR));
        if (address) {
            at++;
        } else {
            take(1);
        }
    }

    private void tag() {
        Matcher tag = HtmlTags.TAG.matcher(source).region(at, source.length());
        if (!tags.get(at) || !tag.lookingAt()) {
            take(1);
            return;
        }
        String name = tag.group().toLowerCase(Locale.ROOT);
        boolean breaks = HtmlTags.isBlock(tag.group(2));
        Optional<Integer> script = script(name, tag.end());
        if (script.isPresent()) {
            script(name.endsWith("sup>") ? '^' : '_', tag.end() - 1, script.get());
            at = source.indexOf('>', at) + 1;
        } else if (breaks) {
            shown.space(at, tag.end());
            at = tag.end();
        } else {
            at = tag.end();
        }
    }

    /** Where a short text between tags of sub or sup ends. */
    private Optional<Integer> script(String name, int from) {
        boolean opens = SCRIPTS.contains(name);
        int close = opens ? within('<', from, 20) : -1;
        boolean closed = close > 0 && source.regionMatches(true, close, "</" + name.substring(1), 0, name.length() + 1);
        return closed ? Optional.of(close) : Optional.empty();
    }

    /** An address is shown as it is: its underscores and tildes are no markup. */
    private void address() {
        if (!Character.isLetterOrDigit(before())
                && (after(1) == 't' || after(1) == 'w' || after(1) == 'T' || after(1) == 'W')) {
            Matcher address = ADDRESS.matcher(source).region(at, source.length());
            if (address.lookingAt()) {
                take(address.end() - at);
                return;
            }
        }
        take(1);
    }
}
