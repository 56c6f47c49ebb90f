package org.lectern.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of bytes in a character set in which the bytes of line feed and carriage return stand for nothing
 * else: UTF-8, windows-1252, GB18030. Each line is decoded by itself, so that in a file of UTF-8 a line in another character
 * set, or a damaged one, costs only itself.
 */
final class ByteLines implements LineSource {
    /** The longest line, in bytes. A saved page can have all its data in one line of some megabytes. */
    static final int MAX_LINE = 1 << 26;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset OLD = Charset.forName("windows-1252");

    private final InputStream in;
    private final Charset charset;
    private List<Problem> problems = new ArrayList<>();
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private boolean ended;
    private boolean afterReturn;
    private int number;
    private long bytes;

    /**
     * Reads from a stream, which it closes.
     *
     * @param problems what is to be told before any line
     */
    ByteLines(InputStream in, Charset charset, List<Problem> problems) {
        this.in = in;
        this.charset = charset;
        this.problems.addAll(problems);
    }

    /** A line is longer than any listing's. */
    static final class LineTooLong extends IOException {
        private static final long serialVersionUID = 1;

        LineTooLong(int line) {
            super("line %d is longer than %d bytes, which no listing has".formatted(line, MAX_LINE));
        }
    }

    @Override
    public @Nullable String next() throws IOException {
        int at = start;
        while (true) {
            for (; at < end; at++) {
                byte b = buffer[at];
                if (b == '\n' && afterReturn && at == start) {
                    afterReturn = false;
                    start++;
                    bytes++;
                } else if (b == '\n' || b == '\r') {
                    afterReturn = b == '\r';
                    return line(at, 1);
                }
            }
            if (ended) {
                return start == end ? null : line(end, 0);
            }
            int scanned = at - start;
            fill();
            at = start + scanned;
        }
    }

    private void fill() throws IOException {
        if (end - start >= MAX_LINE) {
            throw new LineTooLong(number + 1);
        }
        int kept = end - start;
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        start = 0;
        int read = in.read(buffer, kept, buffer.length - kept);
        end = kept + Math.max(0, read);
        ended = read < 0;
    }

    private String line(int lineEnd, int endLength) {
        number++;
        int from = start;
        start = lineEnd + endLength;
        bytes += start - from;
        String text = new String(buffer, from, lineEnd - from, charset);
        return text.indexOf(REPLACEMENT) < 0 ? text : mended(text, from, lineEnd, endLength == 0);
    }

    /** A line of which some bytes are no character: in another character set, unless most of what is not ASCII is right. */
    private String mended(String text, int from, int to, boolean last) {
        long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
        long right = text.chars().filter(c -> c > 0x7f).count() - wrong;
        boolean cutOff = last && wrong == 1;
        if (wrong > right && !cutOff && charset.equals(StandardCharsets.UTF_8)) {
            String old = new String(Arrays.copyOfRange(buffer, from, to), OLD);
            if (old.indexOf(REPLACEMENT) < 0) {
                problems.add(new Problem(number, "not UTF-8; read as windows-1252"));
                return old;
            }
        }
        problems.add(new Problem(number, "bytes that are no character; shown as " + REPLACEMENT));
        return text;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public List<Problem> problems() {
        List<Problem> told = problems;
        problems = new ArrayList<>();
        return told;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
