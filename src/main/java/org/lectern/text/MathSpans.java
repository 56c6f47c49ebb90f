package org.lectern.text;

import java.util.regex.Pattern;

/**
 * Where mathematics stands in a text: between dollar signs that are not those of money, between {@code \(} and {@code \)}, or
 * {@code \[} and {@code \]}. Asked from left to right, it looks at each character a bounded number of times. Holds the state
 * of one text.
 */
final class MathSpans {
    /** More than that between two dollar signs is prose between two prices. */
    private static final int LIMIT = 400;
    /** More than that between brackets is no formula. */
    private static final int LONG_LIMIT = 2_000;

    private static final Pattern PROSE = Pattern.compile("[A-Za-z]{2,} +[A-Za-z]{2,}");
    private static final Pattern PRICE = Pattern.compile("\\d[\\d.,]*(?:[KMBkmb]|\\s).*");
    private static final Pattern TEXT = Pattern.compile("\\\\(?:text|mathrm|mbox|operatorname)\\{[^{}]*\\}");

    private final String text;
    private int roundClose = -1;
    private int squareClose = -1;

    MathSpans(String text) {
        this.text = text;
    }

    /** How long the opening sign at a place is. */
    static int opening(String text, int at) {
        return text.charAt(at) == '\\' || text.startsWith("$$", at) ? 2 : 1;
    }

    /** The index after the mathematics that begins with a sign at that place, its closing sign included; -1 for none. */
    int end(int at) {
        if (text.charAt(at) == '$') {
            return dollars(at);
        }
        if (text.startsWith("\\(", at)) {
            roundClose = close("\\)", roundClose, at);
            return bracketed(at, roundClose);
        }
        if (text.startsWith("\\[", at)) {
            squareClose = close("\\]", squareClose, at);
            return bracketed(at, squareClose);
        }
        return -1;
    }

    /** The place of the next sign, searched for again only when the one known before is passed. */
    private int close(String sign, int known, int at) {
        if (known > at) {
            return known;
        }
        int found = text.indexOf(sign, at + 2);
        return found < 0 ? Integer.MAX_VALUE : found;
    }

    private int bracketed(int at, int close) {
        return close - at > LONG_LIMIT || close == at + 2 ? -1 : close + 2;
    }

    private int dollars(int at) {
        boolean two = text.startsWith("$$", at);
        int from = at + (two ? 2 : 1);
        int to = closing(from, two ? LONG_LIMIT : LIMIT);
        if (to < 0) {
            return -1;
        }
        int end = to + (two && text.startsWith("$$", to) ? 2 : 1);
        boolean digitAfter = end < text.length() && Character.isDigit(text.charAt(end));
        return isMath(text.substring(from, to), digitAfter) ? end : -1;
    }

    private int closing(int from, int limit) {
        for (int i = from; i < text.length() && i - from <= limit; i++) {
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
        if (stripped.isEmpty() || stripped.endsWith("\\") || Prices.begin(inside)) {
            return false;
        }
        if (stripped.indexOf('\\') >= 0 || stripped.indexOf('^') >= 0 || stripped.indexOf('_') >= 0) {
            return true;
        }
        boolean spaced = Character.isWhitespace(inside.charAt(0)) || inside.endsWith(" ");
        String words = TEXT.matcher(stripped).replaceAll("");
        return !digitAfter
                && !(spaced && stripped.length() > 1)
                && !PROSE.matcher(words).find()
                && !PRICE.matcher(stripped).matches();
    }
}
