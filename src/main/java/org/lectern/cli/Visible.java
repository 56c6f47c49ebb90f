package org.lectern.cli;

import java.util.Locale;

/**
 * Texts for one line of a terminal or a report: a file's name may hold a line break, a listing may hold what recolours a
 * terminal. Such characters become the escapes of JSON, so that a line that is JSON still says the same.
 */
final class Visible {
    /** Begins bold print. */
    static final String BOLD = "\u001b[1m";
    /** Ends it. */
    static final String PLAIN = "\u001b[22m";

    private Visible() {}

    /** The text with every control character escaped, but for tabs, which break nothing. */
    static String of(String text) {
        return escaped(text, false);
    }

    /** The same, with bold print left in. */
    static String butBold(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean boldStays) {
        if (text.chars().noneMatch(Visible::isControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        int next = 0;
        while (next < text.length()) {
            char character = text.charAt(next);
            if (boldStays && (text.startsWith(BOLD, next) || text.startsWith(PLAIN, next))) {
                int end = text.indexOf('m', next) + 1;
                visible.append(text, next, end);
                next = end;
                continue;
            }
            visible.append(isControl(character) ? escape(character) : String.valueOf(character));
            next++;
        }
        return visible.toString();
    }

    private static boolean isControl(int character) {
        boolean control = Character.isISOControl(character) && character != '\t';
        return control || character == 0x2028 || character == 0x2029; // Unicode's own line breaks
    }

    private static String escape(char control) {
        return switch (control) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) control);
        };
    }
}
