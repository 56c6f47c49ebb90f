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
    AUTHOR,
    /** The keywords and categories that listings give, as they are written there. As many as authors, and counted like these. */
    KEYWORD,
    /** The topics of the topic book, by their names. A paper of a topic is one of every topic above it. */
    TOPIC,
    /** How far somebody has read it: {@code unread} … */
    STATE,
    /** The lists it is in. Values are names without regard to case, labels are the names as they were typed. */
    LIST,
    /** The tags it was given. Values and labels are as those of lists. */
    TAG;

    /** Whether its values are few enough to be counted with every page. */
    public boolean isCountedWithPages() {
        return this != AUTHOR && this != KEYWORD && this != TOPIC;
    }

    /** Whether its values are names that people give, which are one where they differ in case alone. */
    boolean isNamed() {
        return this == LIST || this == TAG;
    }

    /** The name in queries and JSON: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
