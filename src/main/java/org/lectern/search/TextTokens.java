package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of a text, made once for the two fields of the index that have them. Immutable. */
final class TextTokens {
    private final char[] characters;
    private final int[] ends;
    private final byte[] steps;

    private TextTokens(char[] characters, int[] ends, byte[] steps) {
        this.characters = characters;
        this.ends = ends;
        this.steps = steps;
    }

    /** Reads a stream of one text, which is then closed. */
    static TextTokens of(TokenStream text) {
        Growing growing = new Growing();
        try (text) {
            CharTermAttribute word = text.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = text.addAttribute(PositionIncrementAttribute.class);
            text.reset();
            while (text.incrementToken()) {
                growing.add(word, step.getPositionIncrement());
            }
            text.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        return growing.tokens();
    }

    /** All tokens in their places. */
    TokenStream all() {
        return new Replay(1, false);
    }

    /** The tokens without those that only say how a word is written, all of them so many times. */
    TokenStream words(int times) {
        return new Replay(times, true);
    }

    /** Words that a hyphen divides in two, written together: they are written in both ways. */
    List<String> joined() {
        List<String> joined = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        boolean divided = false;
        for (int token = 0; token < ends.length; token++) {
            if (steps[token] > 0) {
                if (!divided) {
                    addTwo(parts, joined);
                    parts.clear();
                }
                parts.add(text(token));
                divided = false;
            } else if (characters[start(token)] == JoinFilter.MARK.charAt(0)) {
                divided = true;
            }
        }
        addTwo(parts, joined);
        return joined;
    }

    private static void addTwo(List<String> parts, List<String> joined) {
        if (parts.size() == 2) {
            joined.add(String.join("", parts));
        }
    }

    private String text(int token) {
        return new String(characters, start(token), ends[token] - start(token));
    }

    private int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    private boolean isWord(int token) {
        char first = characters[start(token)];
        return first != SurfaceFilter.MARK && first != JoinFilter.MARK.charAt(0);
    }

    private static final class Growing {
        private static final int USUAL = 256;

        private char[] characters = new char[USUAL * 8];
        private int[] ends = new int[USUAL];
        private byte[] steps = new byte[USUAL];
        private int count;

        void add(CharTermAttribute word, int step) {
            int start = count == 0 ? 0 : ends[count - 1];
            int end = start + word.length();
            if (end > characters.length) {
                characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
                steps = Arrays.copyOf(steps, 2 * count);
            }
            System.arraycopy(word.buffer(), 0, characters, start, word.length());
            ends[count] = end;
            steps[count] = (byte) Math.min(step, Byte.MAX_VALUE);
            count++;
        }

        TextTokens tokens() {
            int end = count == 0 ? 0 : ends[count - 1];
            return new TextTokens(
                    Arrays.copyOf(characters, end), Arrays.copyOf(ends, count), Arrays.copyOf(steps, count));
        }
    }

    private final class Replay extends TokenStream {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final int times;
        private final boolean onlyWords;
        private int time;
        private int next;

        Replay(int times, boolean onlyWords) {
            this.times = times;
            this.onlyWords = onlyWords;
        }

        @Override
        public boolean incrementToken() {
            while (next < ends.length && onlyWords && !isWord(next)) {
                next++;
            }
            if (next == ends.length) {
                time++;
                next = 0;
                return time < times && ends.length > 0 && incrementToken();
            }
            clearAttributes();
            word.copyBuffer(characters, start(next), ends[next] - start(next));
            step.setPositionIncrement(steps[next]);
            next++;
            return true;
        }

        @Override
        public void reset() {
            time = 0;
            next = 0;
        }
    }
}
