package org.lectern.search;

import java.util.List;
import org.lectern.paper.Paper;

/**
 * A paper that is related to others.
 *
 * @param paper the paper
 * @param score how much it has in common with them, higher is more; comparable within one answer only
 * @param reasons what it has in common with them, the most telling first; not empty
 */
public record Related(Paper paper, double score, List<Reason> reasons) {
    /** Copies the list. */
    public Related {
        reasons = List.copyOf(reasons);
    }
}
