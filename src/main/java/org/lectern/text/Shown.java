package org.lectern.text;

import java.util.Arrays;

/** Collects the characters of a text that is shown, each with its place in the source. Places never fall. */
final class Shown {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Appends characters that stand for those of the source between two places. */
    void add(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), start, end);
        }
    }

    void add(char character, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = at > 0 ? Math.max(start, starts[at - 1]) : start;
        ends[at] = at > 0 ? Math.max(end, ends[at - 1]) : end;
        text.append(character);
    }

    /** Appends what another collected. */
    void add(Shown other) {
        for (int i = 0; i < other.length(); i++) {
            add(other.text.charAt(i), other.starts[i], other.ends[i]);
        }
    }

    /** Appends a space, but at the beginning and after another. */
    void space(int start, int end) {
        if (!isEmpty() && last() != ' ') {
            add(' ', start, end);
        }
    }

    void set(int index, char character) {
        text.setCharAt(index, character);
    }

    void dropLastSpace() {
        if (!isEmpty() && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The last character; a space when there is none. */
    char last() {
        return isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    DisplayText display(String source) {
        int length = text.length();
        int[] from = Arrays.copyOf(starts, length + 1);
        int[] to = Arrays.copyOf(ends, length + 1);
        from[length] = source.length();
        to[length] = source.length();
        return new DisplayText(source, text.toString(), from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
