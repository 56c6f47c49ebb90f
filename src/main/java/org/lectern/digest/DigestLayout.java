package org.lectern.digest;

/**
 * A layout in which people capture listings. One class a layout, in {@code org.lectern.digest.layout}, registered by a line
 * in {@code META-INF/services/org.lectern.digest.DigestLayout}, with a golden pair in {@code src/test/resources/golden}.
 * Implementations have no state, so they are safe for use by several threads; nothing a page contains makes them throw.
 */
public interface DigestLayout {
    /** A short name, as reports and JSON show it; lower case, words joined by hyphens. */
    String name();

    /** One sentence for a person: what a page in this layout looks like. */
    String description();

    /**
     * How sure it is that a page is in this layout.
     *
     * @return 0 (not at all) to 1 (certain); below {@link #RECOGNIZED} the page is not read by it
     */
    double recognize(Page page);

    /** Reads a page: gives every paper, and what became of each line, to the transcript. */
    void read(Page page, Transcript transcript);

    /**
     * Whether a long listing may be read in stretches, so that it need not be in memory as a whole: whether, given the lines
     * above the listing's first record and then those of any of its records, it reads these as it does within the whole. Not
     * so where a record's parts are far from one another, as where all addresses stand at the end.
     */
    default boolean readsInParts() {
        return false;
    }

    /** Whether it is asked only when no other layout recognises a page. */
    default boolean isLastResort() {
        return false;
    }

    /** The least that {@link #recognize} must say for a page to be read by a layout. */
    double RECOGNIZED = 0.5;
}
