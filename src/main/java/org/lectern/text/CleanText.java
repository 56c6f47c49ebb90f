package org.lectern.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Cleans a text of a listing without changing what it says: Unicode's NFC, no characters that nobody sees, white space
 * folded. Mathematics and markup stay as the source has them. Cleaning what is clean changes
 * nothing, and every string can be cleaned, in time linear in its length.
 */
public final class CleanText {
    /** Bytes 128 to 159 are letters and quotes there; as characters they are controls that no text has. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char ZWNJ = '\u200c';
    private static final char ZWJ = '\u200d';

    private CleanText() {}

    /** The clean text; the same string when there is nothing to do. */
    public static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        String clean = Normalizer.normalize(WhiteSpace.fold(visible(text)), Normalizer.Form.NFC);
        return clean.equals(text) ? text : clean;
    }

    /** The clean text with TeX's accents as letters: for names, in which nobody looks for the source. */
    public static String withLetters(String text) {
        String clean = of(text);
        String plain = TexAccents.decoded(clean);
        return plain.equals(clean) ? clean : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether there is nothing to do, as for most texts: characters before U+0300, single spaces. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7f) || (c > 0xa0 && c < 0x300 && c != 0xad);
            boolean punctuation = c >= 0x2010 && c <= 0x2027;
            if (!(plain || punctuation) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c >= 0xc2 && c <= 0xf4) {
                Optional<String> repaired = misread(text, at);
                visible.append(repaired.orElse(text.substring(at, next)));
                next = repaired.isPresent() ? at + length(c) : next;
            } else if (c >= 0x80 && c < 0xa0) {
                String letter = new String(new byte[] {(byte) c}, WINDOWS);
                visible.append(letter.equals("\ufffd") ? "" : letter);
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                visible.append('\ufffd');
            } else if (!isInvisible(c) || isKept(c, visible, text, next)) {
                visible.appendCodePoint(c);
            }
            at = next;
        }
        return visible.toString();
    }

    /** The bytes of a character that begins with that one in UTF-8. */
    private static int length(int first) {
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    /**
     * The character whose bytes in UTF-8 were taken for Latin-1. Only where one of them became a control character, which
     * no text has by itself.
     */
    private static Optional<String> misread(String text, int at) {
        int end = at + length(text.charAt(at));
        if (end > text.length()) {
            return Optional.empty();
        }
        boolean control = false;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c > 0xbf) {
                return Optional.empty();
            }
            control |= c < 0xa0;
        }
        return control ? decoded(text.substring(at, end)) : Optional.empty();
    }

    private static Optional<String> decoded(String bytes) {
        try {
            String character = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
            int c = character.codePointAt(0);
            return c >= 0xa0 && !isInvisible(c) ? Optional.of(character) : Optional.empty();
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /**
     * Controls, zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks, tags, and the code points that
     * are no characters, for which programs refuse a whole file (Unicode, 23.7).
     */
    private static boolean isInvisible(int c) {
        if (c < 0x7f) {
            return c < ' ' && !WhiteSpace.is(c);
        }
        if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) {
            return true;
        }
        return switch (c) {
            case 0x7f, 0x34f, 0x180e, 0x2065 -> true; // delete, grapheme joiner, Mongolian vowel separator, unassigned
            case 0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x8e2 -> false; // signs that are seen
            default -> Character.getType(c) == Character.FORMAT && !(c >= 0x110bd && c <= 0x1d17a);
        };
    }

    /** Whether an invisible character is needed: joiners in scripts that write with them and in emoji, tags of flags. */
    private static boolean isKept(int c, StringBuilder before, String text, int next) {
        if (before.isEmpty()) {
            return false;
        }
        int left = before.codePointBefore(before.length());
        if (c >= 0xe0020 && c <= 0xe007f) {
            return left == 0x1f3f4 || (left >= 0xe0020 && left < 0xe007f);
        }
        if ((c != ZWJ && c != ZWNJ) || next >= text.length()) {
            return false;
        }
        int right = text.codePointAt(next);
        boolean emoji = c == ZWJ && (isEmoji(left) || left == 0xfe0f) && isEmoji(right);
        return emoji || (joins(left) && joins(right));
    }

    private static boolean isEmoji(int c) {
        return c > 0x2000 && Character.isEmoji(c);
    }

    private static boolean joins(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC, SYRIAC, MONGOLIAN, NKO, MANDAIC, ADLAM -> true;
            case DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA -> true;
            case KHMER, MYANMAR, TIBETAN, BALINESE, JAVANESE -> true;
            default -> false;
        };
    }
}
