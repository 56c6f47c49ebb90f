package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;

/**
 * A list as it is stored: what it says, and the rows that say it.
 *
 * @param list the list
 * @param content all of it, with papers that are not in the library
 * @param sections the rows of its sections, by their keys
 * @param entries the rows of its entries
 * @param shown the papers of entries that are in the library
 */
record StoredList(
        ReadingList list,
        ListContent content,
        Map<String, Row> sections,
        Map<PaperId, Row> entries,
        Set<PaperId> shown) {
    /**
     * Where a row stands.
     *
     * @param place among those of its section
     */
    record Row(long number, long place) {
        OptionalLong known() {
            return OptionalLong.of(place);
        }
    }

    static StoredList of(Connection connection, ReadingList list) throws SQLException {
        Map<String, Row> sectionRows = new LinkedHashMap<>();
        Map<Long, String> sectionKeys = new HashMap<>();
        List<ListSection> sections = new ArrayList<>();
        try (PreparedStatement query = of(
                        connection,
                        "SELECT number, key, title, place FROM list_section WHERE list = ? ORDER BY place, number",
                        list);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                sections.add(new ListSection(row.getString(2), row.getString(3)));
                sectionRows.put(row.getString(2), new Row(row.getLong(1), row.getLong(4)));
                sectionKeys.put(row.getLong(1), row.getString(2));
            }
        }
        Map<PaperId, Map<EntryField, String>> fields = fields(connection, list);
        Map<PaperId, SortedMap<String, Vote>> votes = votes(connection, list);
        Map<PaperId, Row> entryRows = new HashMap<>();
        Set<PaperId> shown = new HashSet<>();
        List<ListEntry> entries = new ArrayList<>();
        try (PreparedStatement query = of(connection, """
                        SELECT list_entry.number, list_entry.paper, place, section, paper.number IS NOT NULL
                        FROM list_entry LEFT JOIN paper ON paper.id = list_entry.paper
                        WHERE list = ? ORDER BY place, list_entry.number""", list);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                PaperId paper = new PaperId(row.getString(2));
                entryRows.put(paper, new Row(row.getLong(1), row.getLong(3)));
                entries.add(new ListEntry(
                        paper,
                        Optional.ofNullable(sectionKeys.get(row.getLong(4))),
                        fields.getOrDefault(paper, Map.of()),
                        votes.getOrDefault(paper, new TreeMap<>())));
                if (row.getBoolean(5)) {
                    shown.add(paper);
                }
            }
        }
        return new StoredList(
                list,
                new ListContent(list.name(), list.description(), sections, entries),
                sectionRows,
                entryRows,
                shown);
    }

    private static PreparedStatement of(Connection connection, String sql, ReadingList list) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setLong(1, list.number());
        return query;
    }

    private static Map<PaperId, Map<EntryField, String>> fields(Connection connection, ReadingList list)
            throws SQLException {
        Map<PaperId, Map<EntryField, String>> fields = new HashMap<>();
        try (PreparedStatement query =
                        of(connection, "SELECT paper, field, value FROM list_entry_field WHERE list = ?", list);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Map<EntryField, String> of =
                        fields.computeIfAbsent(new PaperId(row.getString(1)), paper -> new EnumMap<>(EntryField.class));
                String value = row.getString(3);
                EntryField.ofKey(row.getString(2)).ifPresent(field -> of.put(field, value));
            }
        }
        return fields;
    }

    private static Map<PaperId, SortedMap<String, Vote>> votes(Connection connection, ReadingList list)
            throws SQLException {
        Map<PaperId, SortedMap<String, Vote>> votes = new HashMap<>();
        try (PreparedStatement query = of(connection, "SELECT paper, voter, vote FROM list_vote WHERE list = ?", list);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                SortedMap<String, Vote> of =
                        votes.computeIfAbsent(new PaperId(row.getString(1)), paper -> new TreeMap<>());
                String voter = row.getString(2);
                Vote.ofKey(row.getString(3)).ifPresent(vote -> of.put(voter, vote));
            }
        }
        return votes;
    }

    /** What it says of papers that are in the library. */
    ListContent shownContent() {
        return content.with(
                content.sections(),
                content.entries().stream()
                        .filter(entry -> shown.contains(entry.paper()))
                        .toList());
    }
}
