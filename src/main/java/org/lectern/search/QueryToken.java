package org.lectern.search;

/** A piece of a query's text. */
sealed interface QueryToken {
    /** An opening parenthesis. */
    record Open() implements QueryToken {}

    /** A closing parenthesis. */
    record Close() implements QueryToken {}

    /** {@code AND} in capitals. */
    record And() implements QueryToken {}

    /** {@code OR} in capitals. */
    record Or() implements QueryToken {}

    /** {@code NOT} in capitals, or a minus before a word. */
    record Not() implements QueryToken {}

    /** The name of a known field, with its colon. */
    record Field(QueryField field) implements QueryToken {}

    /**
     * Text in quotes, with or without the closing one.
     *
     * @param apart how many words more than there are may stand between its first and its last, as after a tilde; 0 for none
     */
    record Quoted(String text, boolean closed, int apart) implements QueryToken {}

    /** Text in quotes with an equals sign before it, with or without the closing quote. */
    record Exact(String text, boolean closed) implements QueryToken {}

    /** A star that stands alone. */
    record Star() implements QueryToken {}

    /** A word: has a letter or a digit. */
    record Word(String text) implements QueryToken {}

    /** Signs without a letter or a digit, which cannot be searched for. */
    record Noise(String text) implements QueryToken {}
}
