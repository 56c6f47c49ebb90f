package org.lectern.export.key;

/**
 * A word of a pattern: what it takes from a record.
 *
 * @param kind what its value is good for
 * @param value the text; empty when the record does not have it
 */
record KeyWord(Kind kind, Value value) {
    enum Kind {
        /** Names an author. Where no author is known a word of the title stands in. */
        AUTHOR,
        /** Names the paper. A key of a pattern that asks for author or title has one of them, or what tells papers apart. */
        TITLE,
        /** Tells one paper from another. */
        NAMING,
        /** Says something that many papers have in common, such as the year. */
        COMMON
    }

    @FunctionalInterface
    interface Value {
        String of(KeyRecord paper);
    }
}
