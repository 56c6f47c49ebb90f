package org.lectern.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what does not matter when they are compared. */
final class Fold {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** One text for all ways to write it that differ in case, accents and white space alone. */
    static String words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
