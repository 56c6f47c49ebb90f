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
        return text.codePoints().allMatch(c -> WhiteSpace.is(c) || Character.getType(c) == Character.FORMAT);
    }
}
