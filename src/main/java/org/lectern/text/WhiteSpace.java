package org.lectern.text;

/** White space of any script. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Folds every run of white space, no-break spaces and line ends too, to one space, and drops it at the ends. */
    public static String fold(String text) {
        int length = text.length();
        int same = folded(text, length);
        if (same == length) {
            return text;
        }
        StringBuilder folded = new StringBuilder(length).append(text, 0, same);
        int word = same;
        for (int i = same; i <= length; i++) {
            if (i == length || is(text.charAt(i))) {
                if (i > word) {
                    folded.append(folded.isEmpty() ? "" : " ").append(text, word, i);
                }
                word = i + 1;
            }
        }
        return folded.toString();
    }

    /** How many characters at the start stay as they are: whole words with single spaces between them; or all. */
    private static int folded(String text, int length) {
        int word = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                continue;
            }
            if (c == ' ' && i > word) {
                word = i + 1;
            } else if (is(c)) {
                return Math.max(0, i > word ? i : word - 1);
            }
        }
        return length == 0 || text.charAt(length - 1) != ' ' ? length : length - 1;
    }

    /** Whether a character is white space to Java or to Unicode, no-break spaces too. */
    public static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
