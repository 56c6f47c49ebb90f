package org.lectern.desktop.base;

import java.text.NumberFormat;
import java.time.Duration;

/** Numbers in words, in the language of the window's texts. */
public final class Words {
    private static final Texts TEXTS = Texts.of(Words.class);
    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    private Words() {}

    /** {@code 1,234,567}. */
    public static String number(long value) {
        return NumberFormat.getIntegerInstance(Texts.language()).format(value);
    }

    /** {@code 1 paper}, {@code 374 papers}. */
    public static String papers(long count) {
        return TEXTS.get("papers", count);
    }

    /** A text, or so many characters of its beginning as there may be, the last an ellipsis. */
    public static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** {@code 12.3 of 40.0 MB}, {@code 3 of 12 kB}: a megabyte is a million bytes. */
    public static String bytes(long done, long total) {
        return total >= MEGABYTE
                ? TEXTS.get("bytes.mega", decimal("%.1f", done / MEGABYTE), decimal("%.1f", total / MEGABYTE))
                : TEXTS.get("bytes.kilo", decimal("%.0f", done / KILOBYTE), decimal("%.0f", total / KILOBYTE));
    }

    private static String decimal(String format, double value) {
        return String.format(Texts.language(), format, value);
    }

    /** {@code 3 ms}, {@code 1.2 s}; never {@code 0 ms}. */
    public static String took(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1) {
            return TEXTS.get("took.under");
        }
        return millis < 1000 ? millis + " ms" : String.format(Texts.language(), "%.1f s", millis / 1000.0);
    }
}
