package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits the abstract of a paper, as it is shown, into sentences. A full stop ends one unless it belongs to an abbreviation, an initial, a
 * number, an enumeration or an ellipsis that goes on, or stands in brackets or in math; what begins with a small letter goes on, unless the
 * whole text is in small letters. Every character but white space is in exactly one sentence. Stateless.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".!?…。！？";
    private static final String CLOSING = ")]}\"'”’»";
    private static final String OPENING_BRACKETS = "([{";
    private static final String CLOSING_BRACKETS = ")]}";
    /** Brackets that are open for longer are mistakes. */
    private static final int LONGEST_BRACKET = 400;
    /** In a text with fewer capitals, one in so many letters, small letters begin sentences. */
    private static final int FEW_CAPITALS = 400;

    /** Something follows these, whatever it begins with. */
    private static final Set<String> OPEN = Set.of(
            "e.g", "i.e", "cf", "fig", "figs", "eq", "eqs", "eqn", "sec", "secs", "ref", "refs", "tab", "dr", "prof",
            "mr", "mrs", "ms", "st", "vs", "v", "viz", "resp", "approx", "ca", "vol", "pp", "thm", "prop", "def", "lem",
            "alg", "chap", "ch", "dept", "univ", "incl", "w.r.t", "a.k.a", "s.t", "b", "c.f", "eg", "ie", "no", "nos",
            "app", "gen", "col", "avg", "max", "min");

    /** These end a sentence when what follows begins one for sure. */
    private static final Set<String> EITHER = Set.of(
            "al", "etc", "inc", "ltd", "corp", "co", "jr", "sr", "u.s", "u.k", "u.s.a", "e.u", "ph.d", "m.sc", "b.sc",
            "a.m", "p.m", "d.c", "i.i.d", "ed", "eds", "sp", "spp", "var", "est");

    /** How sentences of abstracts begin, and names hardly do. */
    private static final Set<String> STARTERS = Set.of(
            "we",
            "the",
            "this",
            "these",
            "those",
            "that",
            "our",
            "in",
            "it",
            "its",
            "to",
            "however",
            "here",
            "a",
            "an",
            "as",
            "for",
            "by",
            "with",
            "using",
            "while",
            "when",
            "where",
            "there",
            "they",
            "their",
            "moreover",
            "furthermore",
            "additionally",
            "finally",
            "then",
            "thus",
            "therefore",
            "hence",
            "although",
            "though",
            "since",
            "given",
            "based",
            "from",
            "on",
            "one",
            "two",
            "such",
            "some",
            "many",
            "most",
            "both",
            "results",
            "experiments",
            "experimental",
            "extensive",
            "specifically",
            "particularly",
            "unlike",
            "compared",
            "unfortunately",
            "nevertheless",
            "recent",
            "recently",
            "existing",
            "previous",
            "first",
            "second",
            "third",
            "next",
            "second,",
            "code",
            "if",
            "also",
            "but",
            "and",
            "all",
            "at",
            "through",
            "despite",
            "overall",
            "importantly",
            "surprisingly",
            "notably",
            "code,",
            "i",
            "instead",
            "after",
            "each",
            "yet");

    private final String text;
    private final boolean small;
    private final List<Sentence> sentences = new ArrayList<>();
    private int start;
    private int bracket = -1;

    private SentenceSplitter(String text) {
        this.text = text;
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        small = capitals * FEW_CAPITALS < letters;
    }

    /**
     * The sentences of a text in their order; none when it is blank.
     *
     * @param text as it is shown, without markup
     */
    public static List<Sentence> of(String text) {
        return new SentenceSplitter(text).split();
    }

    private List<Sentence> split() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (OPENING_BRACKETS.indexOf(c) >= 0) {
                bracket = bracket < 0 && closes(at) ? at : bracket;
            } else if (bracket >= 0 && c == closing(text.charAt(bracket))) {
                bracket = -1;
            } else if (c == '\n' && isBlankLine(at)) {
                add(at);
            } else if (ENDS.indexOf(c) >= 0 && bracket < 0) {
                at = endAt(at);
            }
        }
        add(text.length());
        return List.copyOf(sentences);
    }

    /** Ends the sentence at a full stop, if it is one that ends it; the index of the last character that was looked at. */
    private int endAt(int stop) {
        int end = stop + 1;
        while (end < text.length() && (ENDS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean wide = "。！？".indexOf(text.charAt(stop)) >= 0;
        if (wide || next == text.length() || (next > end ? ends(stop, end, next) : isGlued(stop, end))) {
            add(end);
        }
        return end - 1;
    }

    /** Whether a full stop with space behind it ends the sentence. */
    private boolean ends(int stop, int end, int next) {
        String word = wordFrom(next);
        boolean starter = STARTERS.contains(word.toLowerCase(Locale.ROOT)) && !isSmall(next);
        if (isSmall(next) && !small && !hasCapital(word)) {
            return false;
        }
        if (text.charAt(stop) != '.' || end - stop > 1) {
            return true;
        }
        String before = wordBefore(stop);
        String folded = before.toLowerCase(Locale.ROOT);
        if (OPEN.contains(folded)) {
            return (folded.equals("no") || folded.equals("max") || folded.equals("min")) && starter;
        }
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        boolean initials = before.length() == 3 && before.charAt(1) == '.' && Character.isUpperCase(before.charAt(0));
        if (EITHER.contains(folded) || initial || initials) {
            return starter || (folded.equals("etc") && !isSmall(next) && Character.isLetter(text.charAt(next)));
        }
        return !isEnumerated(stop, before);
    }

    /** Whether the number before a full stop is the first thing in the sentence, as in a list. */
    private boolean isEnumerated(int stop, String before) {
        return !before.isEmpty()
                && before.chars().allMatch(Character::isDigit)
                && text.substring(start, stop).strip().equals(before);
    }

    /** Whether a full stop without space behind it ends a sentence all the same: {@code "… results.We show …"}. */
    private boolean isGlued(int stop, int end) {
        String before = wordBefore(stop);
        String word = wordFrom(end);
        return before.length() > 2
                && Character.isLowerCase(before.charAt(before.length() - 1))
                && before.indexOf('.') < 0
                && !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isSmall(int at) {
        return Character.isLowerCase(text.codePointAt(at));
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    private String wordBefore(int stop) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, stop);
    }

    private String wordFrom(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private boolean isBlankLine(int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private boolean closes(int open) {
        int close = text.indexOf(closing(text.charAt(open)), open);
        return close >= 0 && close - open <= LONGEST_BRACKET;
    }

    private static char closing(char open) {
        return CLOSING_BRACKETS.charAt(OPENING_BRACKETS.indexOf(open));
    }

    private void add(int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Sentence(from, to, text.substring(from, to)));
        }
        start = end;
        bracket = -1;
    }
}
