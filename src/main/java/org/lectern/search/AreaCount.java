package org.lectern.search;

/**
 * How many papers have an area of the topic book.
 *
 * @param papers how many have it, or a topic below it; a paper of two areas is counted for both
 * @param share the same where a paper counts for each of its areas in equal parts, so that the shares of all areas, and of those without
 *     one, add up to the number of papers
 */
public record AreaCount(int papers, double share) {
    static final AreaCount NONE = new AreaCount(0, 0);
}
