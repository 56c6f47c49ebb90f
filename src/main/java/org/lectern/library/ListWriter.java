package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;

/**
 * Makes a stored list say something else, by as few changes of rows as that takes: so what people do to different papers can be
 * undone one by one. The one place that writes sections, entries, what is said of them, and votes.
 */
final class ListWriter {
    private final Connection connection;
    private final StoredList before;
    private final long list;

    ListWriter(Connection connection, StoredList before) {
        this.connection = connection;
        this.before = before;
        this.list = before.list().number();
    }

    /**
     * Writes what the list is to say; its name was looked at before.
     *
     * @param moved papers, and the keys of sections, that somebody moves: where one of two neighbours can keep its place, it is the
     *     other
     */
    void write(ListContent after, Set<PaperId> moved, Set<String> movedSections) throws SQLException {
        if (!after.name().equals(before.content().name())) {
            ListRows.rename(connection, list, new MarkName(after.name()));
        }
        if (!after.description().equals(before.content().description())) {
            ListRows.describe(connection, list, after.description());
        }
        Map<String, Long> sections = writeSections(after, movedSections);
        removeEntries(after);
        placeEntries(after, moved, sections);
        writeFields(after);
        writeVotes(after);
        removeSections(after);
    }

    private Map<String, Long> writeSections(ListContent after, Set<String> moved) throws SQLException {
        List<Long> places = Places.inOrder(after.sections().stream()
                .map(section -> moved.contains(section.key())
                        ? OptionalLong.empty()
                        : known(before.sections().get(section.key())))
                .toList());
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            ListSection section = after.sections().get(i);
            StoredList.Row row = before.sections().get(section.key());
            if (row == null) {
                Sql.update(
                        connection,
                        "INSERT INTO list_section (list, key, title, place) VALUES (?, ?, ?, ?)",
                        list,
                        section.key(),
                        section.title(),
                        places.get(i));
            } else if (row.place() != places.get(i)
                    || !before.content().section(section.key()).equals(Optional.of(section))) {
                Sql.update(
                        connection,
                        "UPDATE list_section SET title = ?, place = ? WHERE number = ?",
                        section.title(),
                        places.get(i),
                        row.number());
            }
            numbers.put(
                    section.key(),
                    row == null
                            ? Sql.number(
                                    connection,
                                    "SELECT number FROM list_section WHERE list = ? AND key = ?",
                                    list,
                                    section.key())
                            : row.number());
        }
        return numbers;
    }

    private void removeSections(ListContent after) throws SQLException {
        for (Map.Entry<String, StoredList.Row> section : before.sections().entrySet()) {
            if (after.section(section.getKey()).isEmpty()) {
                Sql.update(
                        connection,
                        "DELETE FROM list_section WHERE number = ?",
                        section.getValue().number());
            }
        }
    }

    private void removeEntries(ListContent after) throws SQLException {
        Set<PaperId> gone = new HashSet<>(before.entries().keySet());
        after.entries().forEach(entry -> gone.remove(entry.paper()));
        if (!gone.isEmpty()) {
            String papers = new MarkedPapers(List.copyOf(gone)).array();
            for (String table : List.of("list_vote", "list_entry_field", "list_entry")) {
                Sql.update(
                        connection,
                        "DELETE FROM " + table + " WHERE list = ? AND paper IN (SELECT value FROM json_each(?))",
                        list,
                        papers);
            }
        }
    }

    private void placeEntries(ListContent after, Set<PaperId> moved, Map<String, Long> sections) throws SQLException {
        Map<PaperId, Optional<String>> were = new HashMap<>();
        before.content().entries().forEach(entry -> were.put(entry.paper(), entry.section()));
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        after.sections().forEach(section -> all.add(Optional.of(section.key())));
        Map<Optional<String>, List<ListEntry>> bySection = new HashMap<>();
        after.entries()
                .forEach(entry -> bySection
                        .computeIfAbsent(entry.section(), section -> new ArrayList<>())
                        .add(entry));
        try (Batch insert = new Batch(
                        connection, "INSERT INTO list_entry (list, paper, place, section) VALUES (?, ?, ?, ?)");
                Batch update = new Batch(connection, "UPDATE list_entry SET place = ?, section = ? WHERE number = ?")) {
            for (Optional<String> section : all) {
                List<ListEntry> entries = bySection.getOrDefault(section, List.of());
                List<Long> places = Places.inOrder(entries.stream()
                        .map(entry -> section.equals(were.get(entry.paper())) && !moved.contains(entry.paper())
                                ? known(before.entries().get(entry.paper()))
                                : OptionalLong.empty())
                        .toList());
                @Nullable Long number = section.isPresent() ? sections.get(section.get()) : null;
                for (int i = 0; i < entries.size(); i++) {
                    PaperId paper = entries.get(i).paper();
                    StoredList.Row row = before.entries().get(paper);
                    if (row == null) {
                        insert.add(list, paper.value(), places.get(i), number);
                    } else if (row.place() != places.get(i) || !section.equals(were.get(paper))) {
                        update.add(places.get(i), number, row.number());
                    }
                }
            }
            update.flush();
            insert.flush();
        }
    }

    private static OptionalLong known(StoredList.@Nullable Row row) {
        return row == null ? OptionalLong.empty() : row.known();
    }

    private void writeFields(ListContent after) throws SQLException {
        try (Batch delete = new Batch(
                        connection, "DELETE FROM list_entry_field WHERE list = ? AND paper = ? AND field = ?");
                Batch write = new Batch(connection, """
                        INSERT INTO list_entry_field (list, paper, field, value) VALUES (?, ?, ?, ?)
                        ON CONFLICT (list, paper, field) DO UPDATE SET value = excluded.value""")) {
            Map<PaperId, ListEntry> were = entries(before.content());
            for (ListEntry entry : after.entries()) {
                ListEntry was = were.getOrDefault(entry.paper(), ListEntry.of(entry.paper()));
                for (EntryField field : EnumSet.allOf(EntryField.class)) {
                    Optional<String> now = entry.field(field);
                    if (!now.equals(was.field(field))) {
                        if (now.isEmpty()) {
                            delete.add(list, entry.paper().value(), field.key());
                        } else {
                            write.add(list, entry.paper().value(), field.key(), now.get());
                        }
                    }
                }
            }
            delete.flush();
            write.flush();
        }
    }

    private void writeVotes(ListContent after) throws SQLException {
        try (Batch delete = new Batch(connection, "DELETE FROM list_vote WHERE list = ? AND paper = ? AND voter = ?");
                Batch write = new Batch(connection, """
                        INSERT INTO list_vote (list, paper, voter, vote) VALUES (?, ?, ?, ?)
                        ON CONFLICT (list, paper, voter) DO UPDATE SET vote = excluded.vote""")) {
            Map<PaperId, ListEntry> were = entries(before.content());
            for (ListEntry entry : after.entries()) {
                Map<String, Vote> was = were.getOrDefault(entry.paper(), ListEntry.of(entry.paper()))
                        .votes();
                Set<String> voters = new TreeSet<>(was.keySet());
                voters.addAll(entry.votes().keySet());
                for (String voter : voters) {
                    Vote now = entry.votes().get(voter);
                    if (now == null) {
                        delete.add(list, entry.paper().value(), voter);
                    } else if (!Objects.equals(now, was.get(voter))) {
                        write.add(list, entry.paper().value(), voter, now.key());
                    }
                }
            }
            delete.flush();
            write.flush();
        }
    }

    private static Map<PaperId, ListEntry> entries(ListContent content) {
        Map<PaperId, ListEntry> entries = new TreeMap<>();
        content.entries().forEach(entry -> entries.put(entry.paper(), entry));
        return entries;
    }
}
