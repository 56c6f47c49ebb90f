package org.lectern.export.list;

import java.nio.charset.StandardCharsets;

/** The lines of iCalendar: none is longer than 75 octets, a longer one goes on after a line's end and a space (RFC 5545, 3.1). */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** Folds the lines of a text, none within a character. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        int octets = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '\r' || c == '\n') {
                octets = 0;
            } else {
                int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST) {
                    folded.append(FOLD);
                    octets = 1;
                }
                octets += size;
            }
            folded.appendCodePoint(c);
        }
        return folded.toString();
    }
}
