package org.lectern.digest;

import org.lectern.text.WhiteSpace;

/** What every layout does with characters. */
public final class Text {
    private Text() {}

    /** Folds every run of white space, no-break spaces and line ends too, to one space, and drops it at the ends. */
    public static String fold(String text) {
        return WhiteSpace.fold(text);
    }

    /** Whether there is nothing to see: white space, no-break spaces and invisible marks only. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!WhiteSpace.is(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
