package org.lectern.chart;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Room for texts, and how long a text is about where nobody can measure it: in the widths of Inter. Stateless. */
public final class TextRoom {
    private static final String NARROW = "iljI.,:;'|!()[]- ";
    private static final String SLIM = "tfr1\"*";
    private static final String WIDE = "mwMW@%";
    private static final int LATIN = 0x2E80;

    private TextRoom() {}

    /** Its length in pixels. */
    static double of(String text, Shape.Face face) {
        double sum = text.codePoints().mapToDouble(TextRoom::part).sum();
        return sum * face.size() * (face.strong() ? 1.04 : 1);
    }

    /** Of the height of the type. */
    private static double part(int character) {
        if (character >= LATIN) {
            return 1;
        }
        String one = Character.toString(character);
        if (NARROW.contains(one)) {
            return 0.29;
        }
        if (SLIM.contains(one)) {
            return 0.38;
        }
        if (WIDE.contains(one)) {
            return 0.88;
        }
        return Character.isDigit(character)
                ? 0.62
                : !one.toLowerCase(Locale.ROOT).equals(one) ? 0.68 : 0.57;
    }

    /** A text, or as much of its beginning as has room, with an ellipsis. */
    static String fitted(String text, Shape.Face face, double room) {
        return fitted(text, room, part -> of(part, face));
    }

    /**
     * A text, or as much of its beginning as has room, with an ellipsis.
     *
     * @param length how long a text is
     */
    public static String fitted(String text, double room, ToDoubleFunction<String> length) {
        if (length.applyAsDouble(text) <= room) {
            return text;
        }
        int fits = 0;
        int end = text.codePointCount(0, text.length());
        while (fits + 1 < end) {
            int middle = (fits + end) / 2;
            if (length.applyAsDouble(begun(text, middle)) <= room) {
                fits = middle;
            } else {
                end = middle;
            }
        }
        return begun(text, fits);
    }

    private static String begun(String text, int signs) {
        return text.substring(0, text.offsetByCodePoints(0, signs)).stripTrailing() + '…';
    }
}
