package org.lectern.paper;

import java.util.Locale;

/**
 * A link that belongs to a paper.
 *
 * @param kind what it leads to
 * @param url absolute, with its scheme
 */
public record Link(Kind kind, String url) {
    /** What a link leads to. */
    public enum Kind {
        CODE,
        PROJECT,
        DATA,
        VIDEO,
        PAPER,
        OTHER;

        /** The name in the JSON of a record: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that key, or {@link #OTHER} when there is none of that name. */
        public static Kind ofKey(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }
}
