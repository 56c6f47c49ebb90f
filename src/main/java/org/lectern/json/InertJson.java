package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON that can stand in a line of another format and is nothing there but text: no end of a line of any kind, no {@code <} or
 * {@code >} that would end a comment or a script of HTML, and no two hyphens in a row. It is read like any JSON.
 */
public final class InertJson {
    private InertJson() {}

    /** One line. */
    public static String write(JsonNode json) {
        String text = PaperJson.write(json);
        StringBuilder inert = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isActive(c) || (c == '-' && i > 0 && text.charAt(i - 1) == '-') || isLone(text, i)) {
                inert.append("\\u%04x".formatted((int) c));
            } else {
                inert.append(c);
            }
        }
        return inert.toString();
    }

    /** What HTML knows, what some programs end a line at, and what nobody sees and some drop. */
    private static boolean isActive(char c) {
        return switch (c) {
            case '<', '>', '&', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff' -> true;
            default -> c >= 0x7f && c <= 0xa0;
        };
    }

    /** Half of a character, which UTF-8 does not have. */
    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        boolean low = Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        boolean high = Character.isHighSurrogate(c)
                && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)));
        return low || high;
    }
}
