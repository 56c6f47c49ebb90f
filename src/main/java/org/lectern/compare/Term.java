package org.lectern.compare;

import java.util.List;

/**
 * A telling term of the papers, one for all its spellings and its acronym.
 *
 * @param shown as people call it: {@code large language models (LLM)} where papers write both
 * @param written the ways in which the papers write it, the most usual first
 * @param weight how much it tells: above 0, comparable within one comparison
 * @param places where it stands, also as a part of longer terms, in reading order; none overlaps another
 */
public record Term(String shown, List<String> written, double weight, List<Place> places) {
    /** Copies the lists. */
    public Term {
        written = List.copyOf(written);
        places = List.copyOf(places);
    }

    /** The numbers of the papers that have it, rising. */
    public List<Integer> columns() {
        return places.stream().map(Place::column).distinct().sorted().toList();
    }

    /** Whether two papers or more have it. */
    public boolean isShared() {
        return columns().size() > 1;
    }

    /** Its places in one paper. */
    public List<Place> places(int column) {
        return places.stream().filter(place -> place.column() == column).toList();
    }
}
