package org.lectern.search;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;

/**
 * Turns into spaces what Unicode's rules keep inside a word but researchers put between words: the underscore and the colon
 * ({@code in_context}, {@code LILO:Learning}), and the full stop behind which a space was lost ({@code LLMs use tools.In this paper}).
 * Every character stays in its place. The sign of an increment, ∆, which is no letter to Unicode, becomes the Greek letter that people mean.
 */
final class SeparatingReader extends CharFilter {
    /** The increment sign, which looks as a Delta and is used as one. */
    static final char INCREMENT = '∆';

    private static final int CHUNK = 512;

    private char[] text = new char[0];
    private int length = -1;
    private int next;

    SeparatingReader(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int from, int count) throws IOException {
        if (length < 0) {
            readAll();
        }
        int given = Math.min(count, length - next);
        if (given <= 0) {
            return count == 0 ? 0 : -1;
        }
        System.arraycopy(text, next, buffer, from, given);
        next += given;
        return given;
    }

    private void readAll() throws IOException {
        text = new char[CHUNK];
        length = 0;
        for (int count = input.read(text); count >= 0; count = input.read(text, length, text.length - length)) {
            length += count;
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
        }
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '_' || c == ':' || (c == '.' && isBetweenSentences(i))) {
                text[i] = ' ';
            } else if (c == INCREMENT) {
                text[i] = 'Δ';
            }
        }
    }

    /**
     * Whether a word ends before a dot and another begins right behind it, with a capital. Two small letters tell a word from {@code e.g.},
     * {@code U.S.} and {@code Ph.D}; a name such as {@code Node.JS} begins with a capital and ends in several.
     */
    private boolean isBetweenSentences(int dot) {
        boolean ends = dot >= 2 && Character.isLowerCase(text[dot - 1]) && Character.isLowerCase(text[dot - 2]);
        if (!ends || dot + 2 >= length || !Character.isUpperCase(text[dot + 1])) {
            return false;
        }
        char second = text[dot + 2];
        return Character.isLowerCase(second)
                || Character.isWhitespace(second)
                || (Character.isUpperCase(second) && Character.isLowerCase(text[firstLetter(dot)]));
    }

    private int firstLetter(int end) {
        int first = end - 1;
        while (first > 0 && Character.isLetter(text[first - 1])) {
            first--;
        }
        return first;
    }

    /** What it reads from. */
    Reader source() {
        return input;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
