package org.lectern.compare;

import java.util.Comparator;

/**
 * A place in a text of the papers, as it is shown.
 *
 * @param column the number of the paper, from 0
 * @param part which of its texts
 * @param start the index of the first character
 * @param end the index behind the last
 */
public record Place(int column, Part part, int start, int end) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::column)
            .thenComparing(Place::part)
            .thenComparingInt(Place::start)
            .thenComparingInt(Place::end);

    /** The order in which one reads. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Whether another place is within this one. */
    boolean covers(Place other) {
        return column == other.column && part == other.part && start <= other.start && other.end <= end;
    }

    /** Whether they have a character in common. */
    boolean overlaps(Place other) {
        return column == other.column && part == other.part && start < other.end && other.start < end;
    }

    Place in(int otherColumn) {
        return new Place(otherColumn, part, start, end);
    }
}
