package org.lectern.digest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of a text from its first bytes: UTF-8 unless they say otherwise, by a byte order mark, by the zero
 * bytes of UTF-16, or by being wrong in UTF-8. Of the old character sets, those of East Asia are told by Mozilla's detector;
 * what else is wrong in UTF-8 is windows-1252.
 */
final class CharsetSniffer {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset OLD = Charset.forName("windows-1252");

    private CharsetSniffer() {}

    /**
     * The character set that the bytes are most likely in.
     *
     * @param bytes of which the first {@code length} count
     * @param whole whether they are the whole text
     */
    static Charset sniff(byte[] bytes, int length, boolean whole) {
        return marked(bytes, length)
                .or(() -> wide(bytes, length))
                .orElseGet(() -> isUtf8(bytes, length, whole)
                        ? StandardCharsets.UTF_8
                        : eastAsian(bytes, length).orElse(OLD));
    }

    /** How many bytes a byte order mark takes at the start of a text in that character set. */
    static int markLength(byte[] bytes, int length, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf
                    ? 3
                    : 0;
        }
        return marked(bytes, length).isPresent() ? 2 : 0;
    }

    private static Optional<Charset> marked(byte[] bytes, int length) {
        if (length < 2) {
            return Optional.empty();
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return switch (mark) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** UTF-16 without a mark: in it, every space and line end has a zero byte, always on the same side. */
    private static Optional<Charset> wide(byte[] bytes, int length) {
        int bigEndian = 0;
        int littleEndian = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            bigEndian += bytes[i] == 0 && bytes[i + 1] > 0 ? 1 : 0;
            littleEndian += bytes[i + 1] == 0 && bytes[i] > 0 ? 1 : 0;
        }
        int units = length / 2;
        if (Math.max(bigEndian, littleEndian) * 10 < units || Math.min(bigEndian, littleEndian) * 50 > units) {
            return Optional.empty();
        }
        return Optional.of(bigEndian > littleEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /**
     * Whether the bytes are UTF-8, whole or with some of them damaged: text in another character set has hardly any sequence
     * that is right in UTF-8, and a text that was cut off has one wrong at its very end.
     */
    private static boolean isUtf8(byte[] bytes, int length, boolean whole) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
        long right = text.chars().filter(c -> c > 0x7f).count() - wrong;
        boolean onlyAtEnd =
                wrong == 1 && (text.lastIndexOf(REPLACEMENT) == text.length() - 1 || (whole && isInLastLine(text)));
        return wrong <= right || onlyAtEnd;
    }

    private static boolean isInLastLine(String text) {
        return text.lastIndexOf(REPLACEMENT) > text.stripTrailing().lastIndexOf('\n');
    }

    /**
     * The East Asian character set that the detector names, when the bytes bear it out: decoded, what is not ASCII is
     * ideographs, kana and hangul and their punctuation, and these stand in runs. Accented letters of a European language can
     * pass for single ideographs.
     */
    private static Optional<Charset> eastAsian(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || name.startsWith("WINDOWS") || name.startsWith("ISO-8859") || !Charset.isSupported(name)) {
            return hasRunsOfIdeographs(bytes, length, Charset.forName("GB18030"));
        }
        Charset found = Charset.forName(name.equals("GB2312") || name.equals("GBK") ? "GB18030" : name);
        return hasRunsOfIdeographs(bytes, length, found);
    }

    private static Optional<Charset> hasRunsOfIdeographs(byte[] bytes, int length, Charset charset) {
        int ideographs = 0;
        int inRuns = 0;
        boolean before = false;
        try {
            // The sample can end within a character.
            CharBuffer text = CharBuffer.allocate(length + 1);
            if (charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length), text, false)
                    .isError()) {
                return Optional.empty();
            }
            text.flip();
            for (int i = 0; i < text.length(); i++) {
                boolean ideograph = isEastAsian(text.charAt(i));
                ideographs += ideograph ? 1 : 0;
                inRuns += ideograph && before ? 1 : 0;
                before = ideograph;
            }
        } catch (UnsupportedOperationException cannotDecode) {
            return Optional.empty();
        }
        return inRuns * 2 > ideographs ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isEastAsian(char c) {
        return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xff00 && c <= 0xffef);
    }
}
