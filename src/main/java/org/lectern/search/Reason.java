package org.lectern.search;

import java.util.List;
import java.util.Locale;

/**
 * Something that a paper has in common with those it is related to.
 *
 * @param kind what it is
 * @param shared each thing in common, as people write it, the most telling first; not empty
 */
public record Reason(Kind kind, List<String> shared) {
    /** Copies the list. */
    public Reason {
        shared = List.copyOf(shared);
    }

    /** What can be in common. */
    public enum Kind {
        TOPIC("the same topic", "the same topics"),
        TERM("a term in common", "terms in common"),
        AUTHOR("an author in common", "authors in common"),
        KEYWORD("a keyword in common", "keywords in common"),
        CODE("the same code", "the same code"),
        PROJECT("the same project page", "the same project pages"),
        DATA("the same data", "the same data");

        private final String one;
        private final String several;

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /** The name in JSON: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** For a person: {@code terms in common: associative memory, Hopfield}. */
    public String sentence() {
        return (shared.size() == 1 ? kind.one : kind.several) + ": " + String.join(", ", shared);
    }
}
