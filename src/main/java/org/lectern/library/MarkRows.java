package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/** Reads what is said of papers. */
final class MarkRows {
    private static final String OF_PAPERS = """
            SELECT paper, 'state', state, NULL FROM reading_state WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, 'tag', name, folded FROM tag WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, 'note', text, NULL FROM note WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, 'rating', stars, NULL FROM rating WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, 'list', name, folded
            FROM list_entry JOIN reading_list ON reading_list.number = list_entry.list
            WHERE paper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT paper, iif(given, 'given', 'refused'), topic, topic FROM topic_decision
            WHERE paper IN (SELECT value FROM json_each(?1))
            ORDER BY 4""";

    private MarkRows() {}

    /** What is said of one paper, as it is read. */
    private static final class Said {
        private ReadingState state = ReadingState.UNREAD;
        private Optional<String> note = Optional.empty();
        private OptionalInt rating = OptionalInt.empty();
        private final List<String> tags = new ArrayList<>();
        private final List<String> lists = new ArrayList<>();
        private final List<String> given = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        void add(String kind, String value) {
            switch (kind) {
                case "state" -> state = ReadingState.ofKey(value).orElse(state);
                case "note" -> note = Optional.of(value);
                case "rating" -> rating = OptionalInt.of(Integer.parseInt(value));
                case "tag" -> tags.add(value);
                case "given" -> given.add(value);
                case "refused" -> refused.add(value);
                default -> lists.add(value);
            }
        }

        PaperMarks marks() {
            return new PaperMarks(state, tags, note, lists, given, refused, rating);
        }
    }

    /** What is said of papers; those of which nothing is said are left out. */
    static Map<PaperId, PaperMarks> of(Connection connection, Collection<PaperId> ids) throws SQLException {
        Map<PaperId, Said> said = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OF_PAPERS)) {
            query.setString(1, new MarkedPapers(List.copyOf(ids)).array());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    said.computeIfAbsent(new PaperId(rows.getString(1)), id -> new Said())
                            .add(rows.getString(2), rows.getString(3));
                }
            }
        }
        Map<PaperId, PaperMarks> marks = new HashMap<>();
        said.forEach((id, of) -> marks.put(id, of.marks()));
        return marks;
    }

    /** All tags, in the order of the alphabet. */
    static List<TagCount> tags(Connection connection) throws SQLException {
        List<TagCount> tags = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT name, min(tag.number), count(paper.number)
                        FROM tag LEFT JOIN paper ON paper.id = tag.paper GROUP BY folded ORDER BY folded""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tags.add(new TagCount(rows.getString(1), rows.getInt(3)));
            }
        }
        return tags;
    }

    /** How a tag is written: as it was first, or as it is typed now. */
    static String written(Connection connection, MarkName tag) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name FROM tag WHERE folded = ? ORDER BY number LIMIT 1")) {
            query.setString(1, tag.folded());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : tag.text();
            }
        }
    }

    /** How the names in a table are written, by what they are compared by. */
    static Map<String, String> names(Connection connection, String table) throws SQLException {
        Map<String, String> names = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT folded, name, min(number) FROM " + table + " GROUP BY folded");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
        return names;
    }
}
