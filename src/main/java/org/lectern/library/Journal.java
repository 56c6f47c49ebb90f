package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.paper.PaperId;

/**
 * Writes down every row that a change touches, so that it can be undone and followed. Triggers on the tables of data do the
 * writing, so nothing that changes a row can forget it (the technique of https://sqlite.org/undoredo.html). They take the
 * number of the change from the table {@code door}; while that is shut, its NULL makes every attempt to write fail.
 */
final class Journal {
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
    static void shut(Connection connection, Change change, Optional<Long> reverts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO change (number, made, summary, reverts) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, change.number());
            insert.setString(2, change.made().toString());
            insert.setString(3, change.summary());
            if (reverts.isPresent()) {
                insert.setLong(4, reverts.get());
            }
            insert.executeUpdate();
        }
        Sql.execute(connection, "UPDATE door SET change = NULL");
    }

    static long lastNumber(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT max(number) FROM change");
    }

    /** The latest changes, the newest first. */
    static List<Change> latest(Connection connection, int limit) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT number, made, summary FROM change ORDER BY number DESC LIMIT ?")) {
            query.setInt(1, limit);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(rows.getLong(1), Instant.parse(rows.getString(2)), rows.getString(3)));
                }
            }
        }
        return changes;
    }

    /**
     * The papers whose rows, and so whose metadata or sightings, were touched by changes after that number. One that is gone
     * is named by the image of its row; one that went and came back under another number is still one.
     */
    static List<PaperId> touchedSince(Connection connection, long number) throws SQLException {
        List<PaperId> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT DISTINCT coalesce(
                    paper.id, (SELECT json_extract(before, '$.id') FROM change_row WHERE sequence = touched.imaged))
                FROM (
                    SELECT of_row, max(sequence) FILTER (WHERE operation <> 'insert') AS imaged
                    FROM change_row WHERE change > ? AND of_table = 'paper' GROUP BY of_row
                ) AS touched LEFT JOIN paper ON paper.number = touched.of_row
                ORDER BY touched.of_row""")) {
            query.setLong(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(new PaperId(rows.getString(1)));
                }
            }
        }
        return ids;
    }
}
