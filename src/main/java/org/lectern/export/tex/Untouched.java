package org.lectern.export.tex;

/**
 * Characters of text that TeX shows as they are, and of which nothing is taken off or changed before: most letters of Latin
 * script, digits, spaces and usual punctuation. A text of them alone need not be looked at more closely.
 */
final class Untouched {
    private static final int END = 0x2028;
    /** What TeX or a page's source means by them, exponents, and a dotless i, which may stand under an accent. */
    private static final String TELLING = "\\${}^_\"<>&%#~|¹²³\u0131";

    private static final boolean[] CHARACTERS = table();

    private Untouched() {}

    private static boolean[] table() {
        boolean[] table = new boolean[END];
        for (char c = ' '; c < END; c++) {
            boolean clean = c < 0x7f || (c > 0xa0 && c < 0x300 && c != 0xad) || c > 0x2011;
            table[c] = clean && TELLING.indexOf(c) < 0 && TexSymbols.math(c).isEmpty();
        }
        return table;
    }

    static boolean is(char c) {
        return c < END && CHARACTERS[c];
    }

    /** Whether a text is written as it is: in one line, with single spaces, and none at its ends. */
    static boolean is(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Where the characters that begin there end, without a space behind them. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
