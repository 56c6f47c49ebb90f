package org.lectern.search;

import java.util.Locale;

/** The order in which the values of a facet are listed. */
public enum ValueOrder {
    /** The most frequent first; equal ones by name. */
    COUNT,
    /** By the name as it is shown, whatever its case and accents. */
    NAME;

    /** The name on the command line: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
