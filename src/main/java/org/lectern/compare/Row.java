package org.lectern.compare;

import java.util.List;
import java.util.Optional;

/**
 * Sentences that stand beside one another: one of a paper at most, and where there are several, they say most nearly the same.
 *
 * @param cells one for each paper, in their order
 * @param likeness how much the sentences say the same, from 0 to 1; 0 of one sentence alone
 */
public record Row(List<Optional<RoleSentence>> cells, double likeness) {
    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether sentences of several papers stand here. */
    public boolean isMatched() {
        return cells.stream().flatMap(Optional::stream).limit(2).count() > 1;
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
