package org.lectern.text;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;

/**
 * HTML's entities in a text that is no HTML, as pages copied from their source leave them. Only what ends with a semicolon is
 * one: {@code ?a=1&copy=2} and {@code R&D} stay.
 */
public final class HtmlEntities {
    private static final int LONGEST = 32;
    /** HTML reads the references 128 to 159 so: html.spec.whatwg.org, "numeric character reference end state". */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HtmlEntities() {}

    /** The text with each entity decoded, once: what an ampersand's entity begins is not looked at again. Without any, the same string. */
    public static String decoded(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0 || text.indexOf(';', ampersand) < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        for (int at = ampersand; at >= 0; at = text.indexOf('&', at + 1)) {
            int end = end(text, at + 1);
            String character = end < 0 ? "" : character(text.substring(at + 1, end));
            if (!character.isEmpty()) {
                decoded.append(text, done, at).append(character);
                done = end + 1;
            }
        }
        return done == 0 ? text : decoded.append(text, done, text.length()).toString();
    }

    /** The place of the semicolon that ends a name or a number; -1 when there is none. */
    private static int end(String text, int from) {
        for (int i = from; i < text.length() && i <= from + LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i;
            }
            boolean named = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!named && !(c == '#' && i == from)) {
                return -1;
            }
        }
        return -1;
    }

    /** Empty when there is no entity of that name. */
    private static String character(String name) {
        if (!name.startsWith("#")) {
            return name.isEmpty() ? "" : Entities.getByName(name);
        }
        boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
        String digits = name.substring(hexadecimal ? 2 : 1);
        try {
            int code = Integer.parseInt(digits, hexadecimal ? 16 : 10);
            if (code >= 0x80 && code < 0xA0) {
                return new String(new byte[] {(byte) code}, WINDOWS);
            }
            boolean character = code > 0
                    && Character.isValidCodePoint(code)
                    && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
            return character ? Character.toString(code) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }
}
