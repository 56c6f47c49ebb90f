package org.lectern.export.tex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Takes a text of a listing apart into words, marks, spaces and mathematics, reading the TeX that is left in it: balanced
 * mathematics stays, accents become letters, macros of type go and their argument stays, braces that only group go. What
 * is not TeX, such as a lone dollar sign or a backslash, is text. Holds the state of one text.
 */
public final class TexScanner {
    private final String text;
    private final BitSet shownBraces;
    private final List<Atom> atoms = new ArrayList<>();
    /** Whether its Greek letters are those of words. */
    private final boolean greek;

    private boolean openQuote;
    private final boolean inRuns;
    private int at;

    private TexScanner(String text, boolean inRuns) {
        this.text = text;
        this.inRuns = inRuns;
        this.greek = SymbolRun.hasGreekWords(text);
        this.shownBraces = text.indexOf('{') < 0 ? new BitSet() : Braces.shown(text);
    }

    /** The atoms of a text, which is cleaned first. */
    public static List<Atom> scan(String source) {
        return new TexScanner(PlainText.of(source), false).atoms();
    }

    /** The same for those who only write them: what TeX shows as it is stands in one atom, be it of several words. */
    static List<Atom> runs(String source) {
        return new TexScanner(PlainText.of(source), true).atoms();
    }

    /** The atoms of a text in which what looks like HTML is what it says. */
    static List<Atom> scanShown(String source) {
        return new TexScanner(PlainText.visible(source), false).atoms();
    }

    private List<Atom> atoms() {
        while (at < text.length()) {
            step();
        }
        if (!atoms.isEmpty() && atoms.getFirst().kind() == Atom.Kind.SPACE) {
            atoms.removeFirst(); // what stood before it was left out
        }
        if (!atoms.isEmpty() && atoms.getLast().kind() == Atom.Kind.SPACE) {
            atoms.removeLast(); // what followed it was left out
        }
        return atoms;
    }

    private void step() {
        char c = text.charAt(at);
        if (inRuns && c != ' ' && Untouched.is(c)) {
            int end = Untouched.end(text, at);
            atoms.add(Atom.word(text.substring(at, end)));
            at = end;
            return;
        }
        switch (c) {
            case ' ' -> take(1, Atom.SPACE_ATOM);
            case '$' -> span(MathSpan.at(text, at));
            case '\\' -> backslash();
            case '{', '}' -> brace();
            case '^' -> superscript();
            case '_' -> subscript();
            case '"' -> quote();
            default -> character();
        }
    }

    private void take(int length, Atom atom) {
        at += length;
        if (atom.kind() != Atom.Kind.SPACE || atoms.isEmpty() || atoms.getLast().kind() != Atom.Kind.SPACE) {
            atoms.add(atom);
        }
    }

    private void mark(String character) {
        mark(character, character.length());
    }

    private void mark(String character, int length) {
        take(length, Atom.mark(character));
    }

    private void span(Optional<MathSpan> span) {
        if (span.isPresent()) {
            atoms.add(Atom.math(span.get().tex()));
            at = span.get().end();
        } else {
            mark(text.substring(at, at + 1));
        }
    }

    private void brace() {
        if (shownBraces.get(at)) {
            mark(text.substring(at, at + 1));
        } else {
            at++;
        }
    }

    /** Straight quotes open and close in turn; one that stands before a space closes. */
    private void quote() {
        boolean closes = openQuote || at + 1 >= text.length() || text.charAt(at + 1) == ' ';
        openQuote = !closes;
        take(1, Atom.mark(closes ? "”" : "“"));
    }

    private void superscript() {
        String script = script();
        if (script.isEmpty() || atoms.isEmpty() || atoms.getLast().kind() == Atom.Kind.SPACE) {
            mark("^");
        } else {
            take(script.length(), Atom.math(braced(script)));
        }
    }

    /** An underscore is one of a name, as in {@code f_theta}, unless braces or mathematics say otherwise. */
    private void subscript() {
        String script = script();
        boolean afterMath = !atoms.isEmpty() && atoms.getLast().kind() == Atom.Kind.MATH;
        if (!script.isEmpty() && !atoms.isEmpty() && (afterMath || script.startsWith("_{"))) {
            take(script.length(), Atom.math(braced(script)));
        } else {
            mark("_");
        }
    }

    /** The script that begins here with its sign: a group, digits or one letter; empty when there is none. */
    private String script() {
        int from = at + 1;
        if (from >= text.length()) {
            return "";
        }
        if (text.charAt(from) == '{') {
            int close = Braces.closing(text, from);
            String inside = close < 0 ? "" : text.substring(from + 1, close);
            boolean usable = !inside.isBlank() && inside.chars().noneMatch(c -> "$%#&".indexOf(c) >= 0);
            return usable && !inside.endsWith("\\") ? text.substring(at, close + 1) : "";
        }
        int to = from;
        if (Braces.isAsciiLetter(text.charAt(from)) || text.charAt(from) == '*') {
            to++;
        } else {
            while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
                to++;
            }
        }
        boolean wordGoesOn = to < text.length()
                && to == from + 1
                && Character.isLetter(text.charAt(to))
                && Character.isLetter(text.charAt(from));
        return to == from || wordGoesOn ? "" : text.substring(at, to);
    }

    private static String braced(String script) {
        return script.charAt(1) == '{' ? script : script.charAt(0) + "{" + script.substring(1) + "}";
    }

    private void backslash() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if ("%&#_$".indexOf(next) >= 0) {
            at++;
            mark(text.substring(at, at + 1));
        } else if (next == '{' || next == '}') {
            at++;
            brace();
        } else if (next == '(' || next == '[') {
            span(MathSpan.parenthesized(text, at));
        } else if (",;:!\\/-".indexOf(next) >= 0 && at + 2 < text.length()) {
            at += 2;
            if (next != '-' && next != '/' && next != '!') {
                take(0, Atom.SPACE_ATOM);
            }
        } else {
            macro();
        }
    }

    private void macro() {
        Optional<TexMacros.Accented> accented = TexMacros.accented(text, at);
        if (accented.isPresent()) {
            word(accented.get().letter());
            at = accented.get().end();
            return;
        }
        if (text.startsWith("\\'", at)) {
            mark("'", 2); // no letter that takes an accent: an apostrophe somebody escaped
            return;
        }
        int end = at + 1;
        while (end < text.length() && Braces.isAsciiLetter(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at + 1, end);
        if (name.equals("ensuremath")) {
            Optional<MathSpan> ensured = MathSpan.ensured(text, end);
            if (ensured.isPresent()) {
                span(ensured);
                return;
            }
        }
        Optional<String> letter = TexMacros.letter(name);
        if (TexMacros.isType(name)) {
            skip(end);
        } else if (letter.isPresent()) {
            if (Character.isLetter(letter.get().codePointAt(0))) {
                word(letter.get());
            } else {
                atoms.add(Atom.mark(letter.get()));
            }
            skip(end);
        } else if (TexSymbols.isMathMacro(name)) {
            mathMacro(name, end);
        } else {
            if (!name.isEmpty() && end < text.length() && text.charAt(end) == '{') {
                argument(end);
            }
            mark("\\");
        }
    }

    /** The braces around the argument of a macro that nobody knows are shown, as the macro is: {@code \cite{key}}. */
    private void argument(int open) {
        int close = Braces.closing(text, open);
        if (close > 0 && text.charAt(close - 1) != '\\') {
            shownBraces.set(open);
            shownBraces.set(close);
        }
    }

    /** After a macro, passing over the space or the empty group that only ends its name. */
    private void skip(int end) {
        at = end;
        if (text.startsWith("{}", at)) {
            at += 2;
        } else if (text.startsWith(" ", at)) {
            at++;
        }
    }

    private void mathMacro(String name, int end) {
        int to = end;
        while (to < text.length() && text.charAt(to) == '{') {
            int close = Braces.closing(text, to);
            if (close < 0) {
                break;
            }
            to = close + 1;
        }
        String arguments = text.substring(end, to);
        boolean usable = arguments.chars().noneMatch(c -> "$%#&".indexOf(c) >= 0);
        atoms.add(Atom.math("\\" + name + (usable ? arguments : "")));
        at = usable ? to : end;
    }

    private void word(String letters) {
        if (!atoms.isEmpty() && atoms.getLast().kind() == Atom.Kind.WORD) {
            atoms.add(Atom.word(atoms.removeLast().plain() + letters));
        } else {
            atoms.add(Atom.word(letters));
        }
    }

    private void character() {
        int c = text.codePointAt(at);
        int end = wordEnd(at);
        if (end > at) {
            word(text.substring(at, end));
            at = end;
            return;
        }
        Optional<MathSpan> run = SymbolRun.at(text, at);
        Optional<String> math = TexSymbols.math(c);
        if (run.isPresent()) {
            span(run);
        } else if (math.isPresent()) {
            take(Character.charCount(c), Atom.math(math.get()));
        } else if (c < 128) {
            take(1, Atom.asciiMark((char) c));
        } else {
            mark(Character.toString(c));
        }
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int greekEnd = greek && c >= 0x370 ? SymbolRun.greekEnd(text, end) : end;
            if (greekEnd > end) {
                end = greekEnd;
                continue;
            }
            if (c < 128
                    ? !isAsciiLetterOrDigit(c)
                    : !isLetter(c) || TexSymbols.math(c).isPresent()) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
