package org.lectern.search;

import java.util.List;

/**
 * A text and the places in it that a query matched.
 *
 * @param text without any markup
 * @param marks in rising order, none overlapping another
 */
public record MarkedText(String text, List<Mark> marks) {
    /**
     * A place.
     *
     * @param start the index of its first character
     * @param end the index after its last
     */
    public record Mark(int start, int end) {}

    /** Copies the list. */
    public MarkedText {
        marks = List.copyOf(marks);
    }

    public static MarkedText unmarked(String text) {
        return new MarkedText(text, List.of());
    }
}
