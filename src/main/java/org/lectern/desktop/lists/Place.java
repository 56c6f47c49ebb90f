package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.paper.PaperId;

/**
 * Where papers are moved to.
 *
 * @param section by its key; empty for those in none
 * @param position of the first among the papers of the section that are not moved, from 1
 */
record Place(Optional<String> section, int position) {
    /**
     * One step up or down; into the section above or below from its edge. Several papers go together, behind the first of them or the
     * last. Empty at the end of the list.
     *
     * @param some those that move, of the list
     * @param by −1 for up, 1 for down
     */
    static Optional<Place> step(ListContent list, Collection<PaperId> some, int by) {
        Set<PaperId> papers = Set.copyOf(some);
        List<ListEntry> moved = list.entries().stream()
                .filter(entry -> papers.contains(entry.paper()))
                .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        ListEntry edge = by < 0 ? moved.getFirst() : moved.getLast();
        List<ListEntry> section = list.entries(edge.section());
        int before = Math.toIntExact(section.subList(0, section.indexOf(edge)).stream()
                .filter(entry -> !papers.contains(entry.paper()))
                .count());
        int others = Math.toIntExact(section.stream()
                .filter(entry -> !papers.contains(entry.paper()))
                .count());
        if (by < 0 && before > 0) {
            return Optional.of(new Place(edge.section(), before));
        }
        if (by > 0 && before < others) {
            return Optional.of(new Place(edge.section(), before + 2));
        }
        return neighbour(list, edge.section(), by)
                .map(next -> new Place(next, by > 0 ? 1 : unmoved(list, next, papers) + 1));
    }

    private static int unmoved(ListContent list, Optional<String> section, Set<PaperId> papers) {
        return Math.toIntExact(list.entries(section).stream()
                .filter(entry -> !papers.contains(entry.paper()))
                .count());
    }

    /** The section above or below one; no section at all is above the first. */
    private static Optional<Optional<String>> neighbour(ListContent list, Optional<String> section, int by) {
        List<Optional<String>> places = new ArrayList<>(List.of(Optional.empty()));
        list.sections().forEach(other -> places.add(Optional.of(other.key())));
        int there = places.indexOf(section) + by;
        return there >= 0 && there < places.size() ? Optional.of(places.get(there)) : Optional.empty();
    }

    /**
     * Where papers come to that are dropped between rows.
     *
     * @param gap before which row, from 0; behind the last is the end
     * @param some those that are dropped
     */
    static Place inGap(List<ListRow> rows, int gap, Collection<PaperId> some) {
        Set<PaperId> papers = Set.copyOf(some);
        Optional<String> section = Optional.empty();
        int position = 1;
        for (ListRow row : rows.subList(0, Math.clamp(gap, 0, rows.size()))) {
            switch (row) {
                case ListRow.Heading heading -> {
                    section = Optional.of(heading.section().key());
                    position = 1;
                }
                case ListRow.Entry entry ->
                    position += papers.contains(entry.entry().paper()) ? 0 : 1;
            }
        }
        return new Place(section, position);
    }

    /** Which place among the sections one has that is dropped between rows, from 1. */
    static int ofSection(List<ListRow> rows, int gap, ListSection moved) {
        return 1
                + Math.toIntExact(rows.subList(0, Math.clamp(gap, 0, rows.size())).stream()
                        .filter(row -> row instanceof ListRow.Heading heading
                                && !heading.section().equals(moved))
                        .count());
    }
}
