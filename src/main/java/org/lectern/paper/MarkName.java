package org.lectern.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a tag or a list, as it was typed. Names that differ in case alone are one.
 *
 * @param text one line without white space at its ends and without control characters; may be blank
 */
public record MarkName(String text) {
    /** How many characters a name may have. */
    public static final int LONGEST = 200;

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** Folds white space, and writes accents one way. */
    public MarkName {
        text = GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** What is the same for names that are one. */
    public String folded() {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
