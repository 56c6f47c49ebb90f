package org.lectern.desktop.export;

/** Which papers a person wants to export. */
public enum Extent {
    /** Those that are selected among the hits. */
    SELECTION("Selected papers"),
    /** All that the search finds. */
    SEARCH("This search"),
    /** Those of a list. */
    LIST("A list"),
    /** All. */
    LIBRARY("The library");

    private final String title;

    Extent(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
