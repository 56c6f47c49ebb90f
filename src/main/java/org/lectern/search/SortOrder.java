package org.lectern.search;

import java.util.Locale;

/** The order of hits. */
public enum SortOrder {
    /** The best first; what matches alike, the latest first. */
    RELEVANCE,
    /** The latest publication first, unknown dates last. */
    NEWEST,
    /** The earliest publication first, unknown dates last. */
    OLDEST,
    /** By title, ignoring case and leading articles' case; ties by id. */
    TITLE;

    /** The name on the command line: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
