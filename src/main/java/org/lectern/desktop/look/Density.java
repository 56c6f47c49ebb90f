package org.lectern.desktop.look;

/** How much a hit tells, and so how many there are on a screen. */
public enum Density {
    /** The title whole, facts, the passage that matches, topics. */
    COMFORTABLE,
    /** The title in a line or two, and facts. */
    COMPACT,
    /** A line: title, people, year. */
    LINE
}
