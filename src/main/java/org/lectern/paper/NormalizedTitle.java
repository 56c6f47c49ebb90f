package org.lectern.paper;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A title reduced to what tells works apart: letters and digits of any script in lower case, compatibility forms and
 * accents folded (NFKD without marks), {@code +} and {@code #} where they are part of a name (C++, C#), every run of anything
 * else a single space. Two records with the same normalised
 * title are one paper.
 *
 * @param text never with a space at either end; the title itself when it has no letter and no digit
 */
public record NormalizedTitle(String text) {
    public static NormalizedTitle of(String title) {
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            boolean named = (c == '+' || c == '#') && !gap && !folded.isEmpty();
            if (Character.isLetterOrDigit(c) || named) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(c);
            } else if (!isMark(c)) {
                gap = true;
            }
        }
        return new NormalizedTitle(folded.isEmpty() ? title.strip() : folded.toString());
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
