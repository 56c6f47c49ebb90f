package org.lectern.export.entry;

import java.util.regex.Pattern;
import org.lectern.text.DisplayText;

/** Texts for formats that have no TeX: as people read them, in one line. */
public final class ShownText {
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    /** Half of a character, which no file can hold. */
    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private ShownText() {}

    /** The text rendered; of one that shows nothing its source. */
    public static String of(String source) {
        String shown = line(DisplayText.of(source).text());
        return shown.isEmpty() ? line(source) : shown;
    }

    /** The text as it is, in one line. */
    public static String line(String text) {
        return LONE.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\ufffd");
    }
}
