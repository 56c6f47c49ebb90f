package org.lectern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.list.EntryField;
import org.lectern.list.EntryJoin;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;

/** Entries of a shared list whose papers are one here, so that here they are one entry. Stateless. */
final class JoinedEntries {
    private JoinedEntries() {}

    /**
     * What is to be said of each, when this is said of all of them here: what was, where it is what they come to together, and else what is
     * said here of the first, and nothing of the others.
     *
     * @param known at least one
     */
    static List<ListEntry> parted(ListEntry here, List<ListEntry> known) {
        ListEntry joined = known.stream().reduce(EntryJoin::of).orElse(here);
        List<ListEntry> parted = new ArrayList<>();
        for (ListEntry each : known) {
            boolean first = parted.isEmpty();
            Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
            for (EntryField field : EntryField.values()) {
                boolean same = here.field(field).equals(joined.field(field));
                Optional<String> text = same ? each.field(field) : first ? here.field(field) : Optional.empty();
                text.ifPresent(said -> fields.put(field, said));
            }
            boolean stays = here.section().equals(joined.section());
            Optional<String> section = first || !stays ? here.section() : each.section();
            parted.add(new ListEntry(each.paper(), section, fields, votes(here, joined, each, first)));
        }
        return parted;
    }

    private static SortedMap<String, Vote> votes(ListEntry here, ListEntry joined, ListEntry each, boolean first) {
        SortedMap<String, Vote> votes = new TreeMap<>();
        each.votes().forEach((person, vote) -> {
            if (Optional.ofNullable(here.votes().get(person))
                    .equals(Optional.ofNullable(joined.votes().get(person)))) {
                votes.put(person, vote);
            }
        });
        if (first) {
            here.votes().forEach((person, vote) -> {
                if (vote != joined.votes().get(person)) {
                    votes.put(person, vote);
                }
            });
        }
        return votes;
    }

    /**
     * Entries with others that are not in order here: each stands behind that behind which it stood.
     *
     * @param entries in order
     * @param others by their papers
     * @param shown the order that there was
     * @param content whose sections there are
     */
    static List<ListEntry> inPlace(
            List<ListEntry> entries, Map<PaperId, ListEntry> others, ListContent shown, ListContent content) {
        if (others.isEmpty()) {
            return entries;
        }
        List<ListEntry> all = new ArrayList<>(entries);
        List<PaperId> order = shown.entries().stream().map(ListEntry::paper).toList();
        for (int i = 0; i < order.size(); i++) {
            Optional<ListEntry> other = Optional.ofNullable(others.get(order.get(i)));
            if (other.isPresent()) {
                ListEntry entry = other.get();
                Optional<String> section =
                        entry.section().filter(key -> content.section(key).isPresent());
                all.add(behind(all, order, i, section), entry.in(section));
            }
        }
        return all;
    }

    /** Where an entry goes: behind the nearest before it that is in its section; else it is the first of that. */
    private static int behind(List<ListEntry> all, List<PaperId> order, int at, Optional<String> section) {
        for (int i = at - 1; i >= 0; i--) {
            for (int j = 0; j < all.size(); j++) {
                if (all.get(j).paper().equals(order.get(i))
                        && all.get(j).section().equals(section)) {
                    return j + 1;
                }
            }
        }
        return 0;
    }
}
