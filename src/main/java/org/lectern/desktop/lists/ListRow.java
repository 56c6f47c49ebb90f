package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.list.EntryState;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperMarks;

/** A row of a list as it is shown. */
sealed interface ListRow {
    /** What stays the same of a row while the list changes around it. */
    Object key();

    /**
     * The heading of a section.
     *
     * @param section the section
     * @param papers how many papers are below it
     * @param read how many of these were read
     */
    record Heading(ListSection section, int papers, int read) implements ListRow {
        @Override
        public Object key() {
            return section.key();
        }
    }

    /**
     * A paper.
     *
     * @param position among all papers of the list, from 1
     * @param entry what the list says of it
     * @param paper what is known of it
     * @param marks what the reader says of it
     * @param vote what the reader voted in this list
     * @param ofPeople whether people fill the list, so that something can be said of the paper
     */
    record Entry(int position, ListEntry entry, Paper paper, PaperMarks marks, Optional<Vote> vote, boolean ofPeople)
            implements ListRow {
        @Override
        public Object key() {
            return entry.paper();
        }
    }

    /** The rows of a list: first the papers in no section, then each section with its papers. */
    static List<ListRow> of(ShownList list) {
        ListContent content = list.content();
        List<ListRow> rows = new ArrayList<>();
        List<ListEntry> first = content.entries(Optional.empty());
        add(rows, first, list, 1);
        int position = first.size() + 1;
        for (ListSection section : content.sections()) {
            List<ListEntry> entries = content.entries(Optional.of(section.key()));
            int read = Math.toIntExact(entries.stream()
                    .filter(entry -> entry.state() == EntryState.READ)
                    .count());
            rows.add(new Heading(section, entries.size(), read));
            add(rows, entries, list, position);
            position += entries.size();
        }
        return List.copyOf(rows);
    }

    private static void add(List<ListRow> rows, List<ListEntry> entries, ShownList list, int from) {
        int position = from;
        for (ListEntry entry : entries) {
            int place = position++;
            Optional.ofNullable(list.papers().get(entry.paper()))
                    .ifPresent(paper -> rows.add(new Entry(
                            place,
                            entry,
                            paper,
                            list.marks().getOrDefault(entry.paper(), PaperMarks.NONE),
                            Optional.ofNullable(entry.votes().get(list.me())),
                            !list.list().isSmart())));
        }
    }
}
