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
    PRESENTATION,
    /**
     * Who wrote it. Names are told apart as they are written: those of one person that are written in two ways are two values, and those
     * of two persons that are written alike are one. Too many to be counted with a page: {@link SearchIndex#values} counts them.
     */
    AUTHOR;

    /** Whether its values are few enough to be counted with every page. */
    public boolean isCountedWithPages() {
        return this != AUTHOR;
    }

    /** The name in queries and JSON: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
