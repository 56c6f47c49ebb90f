package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;

/** Reads what lists say of papers. */
final class ListedRows {
    /** Entries before what is said of them. */
    private static final String OF_PAPERS = """
            SELECT list_entry.paper, list_entry.list, 'entry', name, title, key, folded
            FROM list_entry JOIN reading_list ON reading_list.number = list_entry.list
                LEFT JOIN list_section ON list_section.number = section
            WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, list, 'field', field, value, NULL, NULL FROM list_entry_field
            WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, list, 'vote', voter, vote, NULL, NULL FROM list_vote
            WHERE paper IN (SELECT value FROM json_each(?1))
            ORDER BY 7 NULLS LAST""";

    private ListedRows() {}

    /** One entry, as it is read. */
    private record Said(
            String list,
            Optional<String> title,
            Optional<String> section,
            Map<EntryField, String> fields,
            SortedMap<String, Vote> votes) {
        Said(String list, Optional<String> title, Optional<String> section) {
            this(list, title, section, new EnumMap<>(EntryField.class), new TreeMap<>());
        }

        Listed of(PaperId paper) {
            return new Listed(list, title, new ListEntry(paper, section, fields, votes));
        }
    }

    static Map<PaperId, List<Listed>> of(Connection connection, Collection<PaperId> papers) throws SQLException {
        Map<PaperId, Map<Long, Said>> said = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OF_PAPERS)) {
            query.setString(1, MarkedPapers.of(connection, papers).array());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    add(said.computeIfAbsent(new PaperId(row.getString(1)), paper -> new LinkedHashMap<>()), row);
                }
            }
        }
        Map<PaperId, List<Listed>> listed = new HashMap<>();
        said.forEach((paper, of) -> {
            List<Listed> entries = new ArrayList<>();
            of.values().forEach(entry -> entries.add(entry.of(paper)));
            listed.put(paper, entries);
        });
        return listed;
    }

    private static void add(Map<Long, Said> said, ResultSet row) throws SQLException {
        long list = row.getLong(2);
        String name = row.getString(4);
        String value = row.getString(5);
        if (row.getString(3).equals("entry")) {
            said.put(list, new Said(name, Optional.ofNullable(value), Optional.ofNullable(row.getString(6))));
            return;
        }
        Said entry = said.get(list);
        if (entry == null) {
            return; // nothing is said of what is no entry
        }
        if (row.getString(3).equals("field")) {
            EntryField.ofKey(name).ifPresent(field -> entry.fields().put(field, value));
        } else {
            Vote.ofKey(value).ifPresent(vote -> entry.votes().put(name, vote));
        }
    }
}
