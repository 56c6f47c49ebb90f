package org.lectern.digest;

/** What every layout does with characters. */
public final class Text {
    private Text() {}

    /** Folds every run of white space, no-break spaces and line ends too, to one space, and drops it at the ends. */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
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

    /** Whether it is of visible ASCII with single spaces between, as most lines are; it is quickly seen. */
    private static boolean isFolded(String text) {
        char above = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || (c == ' ' && above == ' ')) {
                return false;
            }
            above = c;
        }
        return above != ' ' || text.isEmpty();
    }

    /** Whether there is nothing to see: white space, no-break spaces and invisible marks only. */
    public static boolean isBlank(String text) {
        if (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7f) {
            return false;
        }
        return text.codePoints().allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
