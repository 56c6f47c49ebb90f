package org.lectern.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Turns into spaces what Unicode's rules keep inside a word but researchers put between words: the underscore and the
 * colon ({@code in_context}, {@code LILO:Learning}). Every character stays in its place.
 */
final class SeparatingReader extends CharFilter {
    SeparatingReader(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = input.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            if (buffer[i] == '_' || buffer[i] == ':') {
                buffer[i] = ' ';
            }
        }
        return count;
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
