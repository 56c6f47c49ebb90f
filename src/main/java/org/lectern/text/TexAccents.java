package org.lectern.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * TeX's accents and its letters that are macros, outside of mathematics: {@code \"o}, {@code {\'e}}, {@code \c{c}},
 * {@code \'{\i}}, {@code \ss}.
 */
public final class TexAccents {
    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('`', "\u0300"),
            Map.entry('\'', "\u0301"),
            Map.entry('^', "\u0302"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('u', "\u0306"),
            Map.entry('.', "\u0307"),
            Map.entry('"', "\u0308"),
            Map.entry('h', "\u0309"),
            Map.entry('r', "\u030a"),
            Map.entry('H', "\u030b"),
            Map.entry('v', "\u030c"),
            Map.entry('d', "\u0323"),
            Map.entry('c', "\u0327"),
            Map.entry('k', "\u0328"),
            Map.entry('b', "\u0331"));

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
            Map.entry("DH", "Ð"),
            Map.entry("dh", "ð"),
            Map.entry("TH", "Þ"),
            Map.entry("th", "þ"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"));

    private TexAccents() {}

    /**
     * A letter and where it ends.
     *
     * @param letter composed; empty when there is none
     * @param end the index after it, or after what was looked at in vain
     */
    record Found(String letter, int end) {}

    /** The letter of a macro, without its backslash; empty when it is none. */
    public static Optional<String> letter(String macro) {
        return Optional.ofNullable(LETTERS.get(macro));
    }

    /** The mark that an accent puts on a letter, as a combining character. */
    public static Optional<String> mark(char accent) {
        return Optional.ofNullable(ACCENTS.get(accent));
    }

    /** The text with Unicode's letters. Without any accent, the same string. */
    static String decoded(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        MathSpans math = new MathSpans(text);
        while (at < text.length()) {
            char c = text.charAt(at);
            int mathEnd = c == '$' || c == '\\' ? math.end(at) : -1;
            if (mathEnd > 0) {
                decoded.append(text, at, mathEnd);
                at = mathEnd;
            } else if (c == '\\') {
                at = backslash(text, at, decoded);
            } else {
                decoded.append(c);
                at++;
            }
        }
        return decoded.length() == text.length() ? text : decoded.toString();
    }

    private static int backslash(String text, int at, StringBuilder decoded) {
        Found found = at(text, at);
        int end = found.end();
        if (found.letter().isEmpty()) {
            decoded.append(text, at, end);
            return end;
        }
        // The braces around it only grouped: {\'e}.
        int open = decoded.length() - 1;
        boolean grouped = open >= 0
                && decoded.charAt(open) == '{'
                && end < text.length()
                && text.charAt(end) == '}'
                && !isArgument(decoded, open);
        if (grouped) {
            decoded.setLength(open);
            end++;
        }
        decoded.append(found.letter());
        return end;
    }

    /** The letter that begins with a backslash. */
    static Found at(String text, int backslash) {
        Found accented = accented(text, backslash);
        Found found = accented.end() > backslash ? accented : letterMacro(text, backslash);
        return new Found(found.letter(), Math.min(text.length(), Math.max(found.end(), backslash + 2)));
    }

    /** Whether a brace opens the argument of a macro or a script, or is escaped: then it is no mere group. */
    private static boolean isArgument(StringBuilder text, int open) {
        int i = open - 1;
        if (i >= 0 && "\\^_}]".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        while (i >= 0 && isAsciiLetter(text.charAt(i)) && open - i <= 20) {
            i--;
        }
        return i >= 0 && i < open - 1 && text.charAt(i) == '\\';
    }

    /** A letter under one or several accents; without any accent here, ends where it starts. */
    private static Found accented(String text, int start) {
        List<String> marks = new ArrayList<>();
        int at = start;
        int braces = 0;
        while (at + 1 < text.length() && text.charAt(at) == '\\') {
            String mark = ACCENTS.get(text.charAt(at + 1));
            int next = at + 2;
            if (mark == null || (isAsciiLetter(text.charAt(at + 1)) && !endsMacro(text, next))) {
                break;
            }
            boolean spaced = isAsciiLetter(text.charAt(at + 1)) && next < text.length() && text.charAt(next) == ' ';
            at = spaced ? next + 1 : next;
            marks.add(mark);
            for (; at < text.length() && text.charAt(at) == '{'; at++) {
                braces++;
            }
        }
        if (marks.isEmpty()) {
            return new Found("", start);
        }
        Found base = base(text, at);
        at = base.end();
        for (; braces > 0 && at < text.length() && text.charAt(at) == '}'; at++) {
            braces--;
        }
        if (base.letter().isEmpty() || braces > 0) {
            return new Found("", at);
        }
        String all = base.letter() + String.join("", marks.reversed());
        return new Found(Normalizer.normalize(all, Normalizer.Form.NFC), at);
    }

    private static boolean endsMacro(String text, int at) {
        return at < text.length() && " {\\".indexOf(text.charAt(at)) >= 0;
    }

    private static Found base(String text, int at) {
        if (at >= text.length()) {
            return new Found("", at);
        }
        if (text.charAt(at) == '\\') {
            Found letter = letterMacro(text, at);
            return switch (letter.letter()) {
                case "ı" -> new Found("i", letter.end());
                case "ȷ" -> new Found("j", letter.end());
                default -> letter;
            };
        }
        int c = text.codePointAt(at);
        return Character.isLetter(c)
                ? new Found(Character.toString(c), at + Character.charCount(c))
                : new Found("", at);
    }

    /** A macro that is a letter, with the space or the empty braces that end its name; else ends after the name. */
    private static Found letterMacro(String text, int backslash) {
        int end = backslash + 1;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        String letter = end - backslash > 3 ? null : LETTERS.get(text.substring(backslash + 1, end));
        if (letter == null) {
            return new Found("", end);
        }
        if (text.startsWith("{}", end)) {
            return new Found(letter, end + 2);
        }
        boolean spaced = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
        return new Found(letter, spaced ? end + 1 : end);
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
