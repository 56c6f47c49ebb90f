package org.lectern.search;

/** What a search counts beyond the hits of its page. */
public enum Counting {
    /** Nothing, which is the fastest: the total is only known to be no less than the hits that were looked at. */
    NOTHING,
    /** How many papers match. */
    TOTAL,
    /** How many papers match, and have which value of each facet. */
    FACETS
}
