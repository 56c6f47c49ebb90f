package org.lectern.desktop.compare;

/** What a paper is called among people: what stands before the colon of its title. Stateless. */
final class ShortTitle {
    private static final int LONGEST_NAME = 40;

    private ShortTitle() {}

    /** The name before the colon, where that is short; else the title. */
    static String of(String title) {
        int colon = title.indexOf(": ");
        return colon > 1 && colon <= LONGEST_NAME ? title.substring(0, colon) : title;
    }
}
