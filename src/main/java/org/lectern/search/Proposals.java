package org.lectern.search;

import java.util.List;

/**
 * The phrases of a library that could be topics.
 *
 * @param window the stretch of time that they were looked for in, and what it was compared with
 * @param now how many papers the stretch has
 * @param before how many the time before has
 * @param undated how many of these have no date: they count by when the library first saw them
 * @param byGrowth whether they are ordered by growth; there may be too little of the time before to tell, and then it is by how much of a
 *     term each is
 * @param phrases the first the most telling
 */
public record Proposals(TimeWindow window, int now, int before, int undated, boolean byGrowth, List<Proposal> phrases) {
    /** Copies the list. */
    public Proposals {
        phrases = List.copyOf(phrases);
    }
}
