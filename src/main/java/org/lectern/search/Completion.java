package org.lectern.search;

import java.util.OptionalInt;

/**
 * What could stand in a query at the caret.
 *
 * @param kind what it is
 * @param label what a person is shown: {@code Geoffrey Hinton}
 * @param start where the part of the text begins that it replaces
 * @param end where that part ends
 * @param replacement what stands there then: {@code "Geoffrey Hinton"}, in quotes where it needs them
 * @param papers how many papers a search for it finds; empty for the name of a field
 */
public record Completion(Kind kind, String label, int start, int end, String replacement, OptionalInt papers) {
    /** What a completion is. */
    public enum Kind {
        /** The name of a field, with its colon. */
        FIELD,
        /** A value of the field before the colon. */
        VALUE,
        /** A word of titles and abstracts. */
        TERM
    }

    /** The text with this in it. */
    public String in(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }

    /** Where the caret is after it. */
    public int caret() {
        return start + replacement.length();
    }
}
