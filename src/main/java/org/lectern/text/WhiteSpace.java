package org.lectern.text;

/** White space of any script. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Folds every run of white space, no-break spaces and line ends too, to one space, and drops it at the ends. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether a character is white space to Java or to Unicode, no-break spaces too. */
    public static boolean is(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
