package org.lectern.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of hits. */
public enum SortOrder {
    /** The best first; what matches alike, the latest first. */
    RELEVANCE,
    /** The latest publication first, unknown dates last. */
    NEWEST,
    /** The earliest publication first, unknown dates last. */
    OLDEST,
    /** By title, ignoring case and leading articles' case; ties by id. */
    TITLE,
    /** What was seen in most listings first; what was in equally many, the latest first. */
    MOST_SEEN,
    /** The most votes on its listings first, unknown ones last; what has equally many, the latest first. */
    UPVOTES;

    /** The name on the command line: lower case, with a hyphen between words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order of that name; empty when there is none. */
    public static Optional<SortOrder> ofKey(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }
}
