package org.lectern.export;

import java.util.List;
import org.lectern.export.check.Doubt;

/**
 * What an export did.
 *
 * @param written how many entries
 * @param doubts what is missing or doubtful in them, the first {@value #MOST}
 * @param doubtful how many entries have something missing or doubtful
 * @param otherKeys how many entries documents may cite by further keys, for which the format has no place
 */
public record ExportReport(int written, List<Doubt> doubts, int doubtful, int otherKeys) {
    /** How many doubts are told at most. */
    public static final int MOST = 10_000;

    /** Copies the list. */
    public ExportReport {
        doubts = List.copyOf(doubts);
    }
}
