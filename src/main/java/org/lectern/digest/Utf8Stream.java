package org.lectern.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The characters of a reader as a stream of bytes in UTF-8. Half a surrogate pair becomes U+FFFD. */
final class Utf8Stream extends InputStream {
    private final Reader reader;
    private final char[] characters = new char[8192];
    /** A first half of a surrogate pair that waits for its second is kept at the start. */
    private int kept;

    private byte[] bytes = {};
    private int at;

    Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (at == bytes.length) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        int read = reader.read(characters, kept, characters.length - kept);
        int total = kept + Math.max(0, read);
        if (total == 0) {
            return false;
        }
        boolean split = read >= 0 && Character.isHighSurrogate(characters[total - 1]);
        int whole = split ? total - 1 : total;
        for (int i = 0; i < whole; i++) {
            if (Character.isSurrogate(characters[i])) {
                if (i + 1 < whole && Character.isSurrogatePair(characters[i], characters[i + 1])) {
                    i++;
                } else {
                    characters[i] = '\uFFFD';
                }
            }
        }
        bytes = new String(characters, 0, whole).getBytes(StandardCharsets.UTF_8);
        at = 0;
        kept = split ? 1 : 0;
        characters[0] = split ? characters[total - 1] : 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
