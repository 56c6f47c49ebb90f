package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.paper.PaperId;

/**
 * Writes down every row that a change touches, so that it can be undone and followed. Triggers on the tables of data do the
 * writing, so nothing that changes a row can forget it (the technique of https://sqlite.org/undoredo.html). They take the
 * number of the change from the table {@code door}; while that is shut, its NULL makes every attempt to write fail.
 */
final class Journal {
    private static final String TOUCHED = """
            SELECT DISTINCT coalesce(
                paper.id, (SELECT json_extract(before, '$.id') FROM change_row WHERE sequence = touched.imaged))
            FROM (
                SELECT of_row, max(sequence) FILTER (WHERE operation <> 'insert') AS imaged
                FROM change_row WHERE change > ? AND of_table = 'paper' GROUP BY of_row
            ) AS touched LEFT JOIN paper ON paper.number = touched.of_row
            ORDER BY touched.of_row""";

    /** The tables whose rows say something of a paper, and name it. */
    private static final List<String> MARKS =
            List.of("reading_state", "rating", "tag", "note", "list_entry", "list_entry_field", "topic_decision");

    /** The papers of lists whose names changed. */
    private static final String LISTED = """
            SELECT DISTINCT paper FROM list_entry WHERE list IN (
                SELECT of_row FROM change_row WHERE change > ? AND of_table = 'reading_list')""";

    private Journal() {}

    /** Makes the triggers, for the tables and columns that there are. */
    static void makeTriggers(Connection connection) throws SQLException {
        for (Table table : Table.all(connection)) {
            makeTrigger(connection, table, "insert", "new.number", "NULL");
            makeTrigger(connection, table, "update", "old.number", table.imageOfOld());
            makeTrigger(connection, table, "delete", "old.number", table.imageOfOld());
        }
    }

    private static void makeTrigger(Connection connection, Table table, String operation, String row, String before)
            throws SQLException {
        Sql.execute(connection, """
                CREATE TRIGGER journal_%1$s_%2$s AFTER %2$s ON %1$s BEGIN
                    INSERT INTO change_row (change, of_table, of_row, operation, before)
                    VALUES ((SELECT change FROM door), '%1$s', %3$s, '%2$s', %4$s);
                END""".formatted(table.name(), operation, row, before));
    }

    static void removeTriggers(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String name : names) {
            Sql.execute(connection, "DROP TRIGGER " + name);
        }
    }

    /** Opens the door for the next change, within a transaction, and gives its number. */
    static long open(Connection connection) throws SQLException {
        long number = lastNumber(connection) + 1;
        Sql.update(connection, "UPDATE door SET change = ?", number);
        return number;
    }

    /** Enters the change and shuts the door; the transaction can be committed then. */
    static void shut(Connection connection, Change change, Optional<Long> reverts, Optional<Long> step)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO change (number, made, summary, maker, reverts, step) VALUES (?, ?, ?, ?, ?, ?)",
                change.number(),
                change.made().toString(),
                change.summary(),
                change.maker().key(),
                reverts.orElse(null),
                step.orElse(null));
        Sql.execute(connection, "UPDATE door SET change = NULL");
    }

    static long lastNumber(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT max(number) FROM change");
    }

    /** The latest changes, the newest first. */
    static List<Change> latest(Connection connection, int limit) throws SQLException {
        return changes(
                connection, "SELECT number, made, summary, maker FROM change ORDER BY number DESC LIMIT ?", limit);
    }

    /** The change of that number. */
    static Optional<Change> of(Connection connection, long number) throws SQLException {
        return changes(connection, "SELECT number, made, summary, maker FROM change WHERE number = ?", number).stream()
                .findFirst();
    }

    private static List<Change> changes(Connection connection, String sql, long parameter) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            rows.getLong(1),
                            Instant.parse(rows.getString(2)),
                            rows.getString(3),
                            Maker.ofKey(rows.getString(4))));
                }
            }
        }
        return changes;
    }

    /** Those of some changes that stand: nothing undid them, or what did was undone itself. */
    static Set<Long> standing(Connection connection, Collection<Long> numbers) throws SQLException {
        Set<Long> undone = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT number, reverts FROM change WHERE reverts IS NOT NULL ORDER BY number DESC");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (!undone.contains(rows.getLong(1))) {
                    undone.add(rows.getLong(2));
                }
            }
        }
        return numbers.stream().filter(number -> !undone.contains(number)).collect(Collectors.toSet());
    }

    /**
     * The papers that changes after that number touched: their own rows, and so their metadata or sightings, or what is said of them. One
     * that is gone is named by the image of its row; one that went and came back under another number is still one.
     */
    static List<PaperId> touchedSince(Connection connection, long number) throws SQLException {
        Set<PaperId> ids = new LinkedHashSet<>();
        collect(connection, TOUCHED, number, ids);
        // An import of a million papers says nothing of them, and its rows are looked through once for that.
        Set<String> tables = tables(connection, number);
        for (String table : MARKS) {
            if (tables.contains(table)) {
                // Of which paper a row is now, and of which it was.
                collect(connection, """
                        SELECT paper FROM %1$s WHERE number IN (
                            SELECT of_row FROM change_row WHERE change > ?1 AND of_table = '%1$s')
                        UNION
                        SELECT json_extract(before, '$.paper') FROM change_row
                        WHERE change > ?1 AND of_table = '%1$s' AND operation <> 'insert'""".formatted(table), number, ids);
            }
        }
        if (tables.contains("reading_list")) {
            collect(connection, LISTED, number, ids);
        }
        return List.copyOf(ids);
    }

    /** The tables that changes after that number touched. */
    private static Set<String> tables(Connection connection, long number) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT DISTINCT of_table FROM change_row WHERE change > ?")) {
            query.setLong(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private static void collect(Connection connection, String sql, long number, Set<PaperId> ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(new PaperId(rows.getString(1)));
                }
            }
        }
    }
}
