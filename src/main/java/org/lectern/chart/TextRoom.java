package org.lectern.chart;

import java.util.Locale;

/** How long a text is about, where nobody can measure it: in the widths of Inter. Stateless. */
final class TextRoom {
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
        if (of(text, face) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + '…', face) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + '…';
    }
}
