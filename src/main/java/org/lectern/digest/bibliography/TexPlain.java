package org.lectern.digest.bibliography;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Text;
import org.lectern.text.HtmlEntities;
import org.lectern.text.TexAccents;

/**
 * The text that TeX in a field shows: accents as letters, marks without their backslash, macros of type and braces that only
 * group gone. Mathematics stays as it is, but for a lone symbol that has a character of its own; and so does a macro that is
 * not known. For one text.
 */
final class TexPlain {
    private static final Pattern ENTITY = Pattern.compile("(?<!\\\\)&#?[A-Za-z0-9]{1,31};");

    private final String tex;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private TexPlain(String tex) {
        this.tex = tex;
    }

    /** The text, white space folded, in NFC; entities of HTML, which are no TeX, decoded where they stand as such. */
    static String of(String source) {
        String tex = withoutEntities(source);
        boolean plainly = tex.chars().allMatch(c -> "\\{}$~`'-\n\r\t".indexOf(c) < 0);
        String shown = plainly ? tex : new TexPlain(tex).shown();
        return Normalizer.normalize(Text.fold(shown), Normalizer.Form.NFC);
    }

    /** TeX in which pages left entities of HTML, with these decoded; an ampersand behind a backslash begins none. */
    static String withoutEntities(String source) {
        return source.indexOf('&') < 0
                ? source
                : ENTITY.matcher(source)
                        .replaceAll(entity -> Matcher.quoteReplacement(HtmlEntities.decoded(entity.group())));
    }

    private String shown() {
        while (at < tex.length()) {
            step();
        }
        return plain.toString();
    }

    private void step() {
        char c = tex.charAt(at);
        switch (c) {
            case '\\' -> backslash();
            case '{', '}' -> at++;
            case '~' -> put(" ", 1);
            case '$' -> math();
            case '`' -> ligature("``", "“", "‘");
            case '\'' -> ligature("''", "”", "'");
            case '-' -> dash();
            default -> {
                plain.append(c);
                at++;
            }
        }
    }

    private void put(String text, int length) {
        plain.append(text);
        at += length;
    }

    private void ligature(String two, String both, String one) {
        if (tex.startsWith(two, at)) {
            put(both, 2);
        } else {
            put(one, 1);
        }
    }

    private void dash() {
        if (tex.startsWith("---", at)) {
            put("—", 3);
        } else if (tex.startsWith("--", at)) {
            put("–", 2);
        } else {
            put("-", 1);
        }
    }

    /** Mathematics between dollar signs; a sign without its other is one of money. */
    private void math() {
        int signs = tex.startsWith("$$", at) ? 2 : 1;
        int close = at + signs;
        while (close < tex.length() && tex.charAt(close) != '$') {
            close += tex.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= tex.length() || close == at + signs) {
            put("$", 1);
            return;
        }
        String inside = tex.substring(at + signs, close).strip();
        int end = Math.min(tex.length(), close + signs);
        plain.append(symbol(inside).orElse(tex.substring(at, end)));
        at = end;
    }

    private static Optional<String> symbol(String mathematics) {
        return switch (mathematics) {
            case "-" -> Optional.of("−");
            case "|", "+", "=", "<", ">", "/" -> Optional.of(mathematics);
            default -> TexLetters.symbol(mathematics);
        };
    }

    private void backslash() {
        if (at + 1 >= tex.length()) {
            put("\\", 1);
            return;
        }
        char next = tex.charAt(at + 1);
        if ("%&#_$".indexOf(next) >= 0) {
            put(String.valueOf(next), 2);
        } else if (next == '{' || next == '}') {
            put(String.valueOf(next), 2);
        } else if (" \n\\,;:".indexOf(next) >= 0) {
            put(" ", 2);
        } else if ("-/!@".indexOf(next) >= 0) {
            at += 2;
        } else if (next == '(' || next == '[') {
            put("\\" + next, 2);
        } else if (!accent()) {
            macro();
        }
    }

    /** An accent and its letter, {@code \'e}, {@code \v{s}}, {@code \"{\i}}. */
    private boolean accent() {
        Optional<String> mark = TexAccents.mark(tex.charAt(at + 1));
        if (mark.isEmpty()) {
            return false;
        }
        boolean named = isLetter(tex.charAt(at + 1));
        int from = at + 2;
        boolean separated = from < tex.length() && " {\\".indexOf(tex.charAt(from)) >= 0;
        if (named && !separated) {
            return false;
        }
        while (from < tex.length() && tex.charAt(from) == ' ') {
            from++;
        }
        boolean braced = from < tex.length() && tex.charAt(from) == '{';
        int letter = braced ? from + 1 : from;
        if (letter >= tex.length() || tex.charAt(letter) == '}') {
            return false;
        }
        String base;
        int end;
        if (tex.charAt(letter) == '\\') {
            end = macroEnd(letter);
            base = dotless(tex.substring(letter + 1, end));
        } else {
            base = Character.toString(tex.codePointAt(letter));
            end = letter + base.length();
        }
        if (base.isEmpty() || !Character.isLetter(base.codePointAt(0))) {
            return false;
        }
        plain.append(base).append(mark.get());
        at = end;
        return true;
    }

    private static String dotless(String name) {
        return name.equals("i") || name.equals("j")
                ? name
                : TexLetters.letter(name).orElse("");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int macroEnd(int backslash) {
        int end = backslash + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return end;
    }

    private void macro() {
        int end = macroEnd(at);
        String name = tex.substring(at + 1, end);
        Optional<String> letter = TexLetters.letter(name);
        if (letter.isPresent()) {
            plain.append(letter.get());
            at = behindName(end);
        } else if (name.equals("ensuremath") && tex.startsWith("{", end)) {
            ensured(end);
        } else if (TexLetters.isType(name)) {
            at = behindName(end);
        } else {
            verbatim(name, end);
        }
    }

    /** A macro's name swallows the space behind it, and an empty group that only ends it. */
    private int behindName(int end) {
        if (tex.startsWith("{}", end)) {
            return end + 2;
        }
        int behind = end;
        while (behind < tex.length() && tex.charAt(behind) == ' ') {
            behind++;
        }
        return behind;
    }

    private void ensured(int open) {
        int close = groupEnd(open);
        String inside = tex.substring(open + 1, close).strip();
        plain.append(symbol(inside).orElse("$" + inside + "$"));
        at = Math.min(tex.length(), close + 1);
    }

    /** A macro that is not known stays with its arguments, for whoever knows it. */
    private void verbatim(String name, int end) {
        int to = Math.max(end, at + 1);
        while (to < tex.length() && tex.charAt(to) == '{' && !name.isEmpty()) {
            to = Math.min(tex.length(), groupEnd(to) + 1);
        }
        plain.append(tex, at, to);
        at = to;
    }

    /** The index of the brace that closes a group; the end of the text when none does. */
    private int groupEnd(int open) {
        int depth = 0;
        for (int i = open; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return tex.length();
    }
}
