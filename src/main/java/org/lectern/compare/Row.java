package org.lectern.compare;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences of one role that stand beside one another, one of a paper at most.
 *
 * @param cells one for each paper, in their order
 * @param alike the numbers of the papers whose sentences here say most nearly the same; none, or two and more
 * @param likeness how much these say the same, from 0 for nothing to 1; 0 where there are none
 */
public record Row(List<Optional<RoleSentence>> cells, Set<Integer> alike, double likeness) {
    /** Copies the list and the set. */
    public Row {
        cells = List.copyOf(cells);
        alike = Collections.unmodifiableSet(new TreeSet<>(alike));
    }

    /** Whether sentences of several papers say most nearly the same here. */
    public boolean isMatched() {
        return !alike.isEmpty();
    }

    /** Whether all papers say this in the same words, white space and case aside. */
    public boolean isSame() {
        return cells.stream().allMatch(Optional::isPresent)
                && cells.stream()
                                .flatMap(Optional::stream)
                                .map(cell -> Fold.words(cell.text()))
                                .distinct()
                                .count()
                        == 1;
    }
}
