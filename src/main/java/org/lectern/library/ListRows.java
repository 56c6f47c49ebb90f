package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.list.ListProgress;
import org.lectern.list.ListQuery;
import org.lectern.paper.MarkName;

/** The rows of lists. */
final class ListRows {
    private ListRows() {}

    private static final String LISTS = """
            SELECT reading_list.number, list_key.key, name, coalesce(list_about.text, ''), query, sort, count(paper.number),
                count(paper.number) FILTER (WHERE value = 'read'), count(paper.number) FILTER (WHERE value = 'skipped')
            FROM reading_list
                JOIN list_key ON list_key.list = reading_list.number
                LEFT JOIN list_about ON list_about.list = reading_list.number
                LEFT JOIN list_query ON list_query.list = reading_list.number
                LEFT JOIN list_entry ON list_entry.list = reading_list.number
                LEFT JOIN paper ON paper.id = list_entry.paper
                LEFT JOIN list_entry_field ON list_entry_field.list = list_entry.list
                    AND list_entry_field.paper = list_entry.paper AND field = 'state'
            """;

    private static final String IN_ORDER = " GROUP BY reading_list.number ORDER BY folded";

    static List<ReadingList> all(Connection connection) throws SQLException {
        return lists(connection, "", null);
    }

    /** The searches of smart lists, by the names of these. */
    static Map<String, String> searches(Connection connection) throws SQLException {
        Map<String, String> searches = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT name, query FROM list_query"
                        + " JOIN reading_list ON reading_list.number = list_query.list ORDER BY folded");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                searches.put(row.getString(1), row.getString(2));
            }
        }
        return searches;
    }

    static Optional<ReadingList> named(Connection connection, MarkName name) throws SQLException {
        return lists(connection, "WHERE folded = ?", name.folded()).stream().findFirst();
    }

    static Optional<ReadingList> keyed(Connection connection, String key) throws SQLException {
        return lists(connection, "WHERE list_key.key = ?", key).stream().findFirst();
    }

    private static List<ReadingList> lists(Connection connection, String condition, @Nullable String value)
            throws SQLException {
        List<ReadingList> lists = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LISTS + condition + IN_ORDER)) {
            if (value != null) {
                query.setString(1, value);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lists.add(list(row));
                }
            }
        }
        return lists;
    }

    private static ReadingList list(ResultSet row) throws SQLException {
        int papers = row.getInt(7);
        int skipped = row.getInt(9);
        Optional<String> query = Optional.ofNullable(row.getString(5));
        String sort = row.getString(6);
        return new ReadingList(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                query.map(text -> new ListQuery(text, sort)),
                papers,
                new ListProgress(row.getInt(8), papers - skipped, skipped));
    }

    /** Makes a list, and gives its number. */
    static long insert(Connection connection, MarkName name, String key, String description) throws SQLException {
        Sql.update(connection, "INSERT INTO reading_list (name, folded) VALUES (?, ?)", name.text(), name.folded());
        long list = Sql.number(connection, "SELECT number FROM reading_list WHERE folded = ?", name.folded());
        Sql.update(connection, "INSERT INTO list_key (list, key) VALUES (?, ?)", list, key);
        describe(connection, list, description);
        return list;
    }

    static void rename(Connection connection, long list, MarkName name) throws SQLException {
        Sql.update(
                connection,
                "UPDATE reading_list SET name = ?, folded = ? WHERE number = ?",
                name.text(),
                name.folded(),
                list);
    }

    /** Writes what a list is for; nothing when that is empty. */
    static void describe(Connection connection, long list, String description) throws SQLException {
        if (description.isEmpty()) {
            Sql.update(connection, "DELETE FROM list_about WHERE list = ?", list);
        } else {
            Sql.update(connection, """
                    INSERT INTO list_about (list, text) VALUES (?, ?)
                    ON CONFLICT (list) DO UPDATE SET text = excluded.text""", list, description);
        }
    }

    /** Lets a search fill a list. */
    static void fill(Connection connection, long list, ListQuery query) throws SQLException {
        Sql.update(connection, """
                INSERT INTO list_query (list, query, sort) VALUES (?, ?, ?)
                ON CONFLICT (list) DO UPDATE SET query = excluded.query, sort = excluded.sort""", list, query.query(), query.sort());
    }

    /** Deletes a list with all that is said of it. */
    static void delete(Connection connection, long list) throws SQLException {
        for (String table : List.of(
                "list_vote",
                "list_entry_field",
                "list_entry",
                "list_section",
                "list_query",
                "list_about",
                "list_key")) {
            Sql.update(connection, "DELETE FROM " + table + " WHERE list = ?", list);
        }
        Sql.update(connection, "DELETE FROM reading_list WHERE number = ?", list);
    }

    /** Gives a key to lists that have none: the journal brought them back from before there were keys. */
    static void completeKeys(Connection connection) throws SQLException {
        for (long list : Sql.numbers(
                connection, "SELECT number FROM reading_list WHERE number NOT IN (SELECT list FROM list_key)")) {
            Sql.update(connection, "INSERT INTO list_key (list, key) VALUES (?, ?)", list, RandomKey.ofList());
        }
    }
}
