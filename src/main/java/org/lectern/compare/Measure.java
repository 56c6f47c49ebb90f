package org.lectern.compare;

import java.util.List;

/**
 * What papers tell numbers of.
 *
 * @param name in words of the papers; empty for numbers of which no sentence says what they are of
 * @param cells the numbers of each paper in reading order; none for a paper that tells none
 */
public record Measure(String name, List<List<Quantity>> cells) {
    /** Copies the lists. */
    public Measure {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Whether several papers tell numbers of it. */
    public boolean isShared() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** Whether all papers tell the same numbers of it. */
    public boolean isSame() {
        return cells.stream()
                        .map(cell -> cell.stream().map(Quantity::shown).toList())
                        .distinct()
                        .count()
                == 1;
    }
}
