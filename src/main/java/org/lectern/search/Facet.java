package org.lectern.search;

import java.util.Locale;

/** What the hits of a search are counted and narrowed by. */
public enum Facet {
    /** The year of publication. */
    YEAR,
    /** The conference or journal, as the listing names it. */
    VENUE,
    ORGANIZATION,
    /** The listing a paper was seen in, by its file's name. */
    SOURCE,
    /** What kinds of links a paper has: {@code code}, {@code project}, {@code data}, {@code video}. */
    HAS,
    /** How it was presented: {@code Oral} … */
    PRESENTATION;

    /** The name in queries and JSON: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
