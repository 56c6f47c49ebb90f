package org.lectern.search;

import org.lectern.paper.PartialDate;

/**
 * How many papers of a month or a year something has.
 *
 * @param period the month or the year
 * @param papers how many have it
 * @param total how many there are
 */
public record PeriodCount(PartialDate period, int papers, int total) {
    /** The part of all papers that has it. */
    public double share() {
        return total == 0 ? 0 : papers / (double) total;
    }
}
