package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change that may be undone, and what became of the library since.
 *
 * @param target the change
 * @param later all changes after it, the newest first
 */
record History(Entry target, List<Entry> later) {
    History {
        later = List.copyOf(later);
    }

    /**
     * A change, as the journal has it.
     *
     * @param number its number
     * @param summary for a person
     * @param reverts the change that it undid
     */
    record Entry(long number, String summary, Optional<Long> reverts) {
        @Override
        public String toString() {
            return number + " (" + summary + ")";
        }
    }

    /** Reads the journal from a change on; empty when there is no such change. */
    static Optional<History> since(Connection connection, long number) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT number, summary, reverts FROM change WHERE number >= ? ORDER BY number DESC")) {
            query.setLong(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long reverts = rows.getLong(3);
                    entries.add(new Entry(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.wasNull() ? Optional.empty() : Optional.of(reverts)));
                }
            }
        }
        return entries.isEmpty() || entries.getLast().number() != number
                ? Optional.empty()
                : Optional.of(new History(entries.getLast(), entries.subList(0, entries.size() - 1)));
    }

    /**
     * The later changes whose effect is still there, the newest first. A change and the one that undid it cancel out, and so
     * does that one when it was undone itself; hence from the newest to the oldest.
     */
    List<Entry> standing() {
        Set<Long> undone = new HashSet<>();
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : later) {
            if (undone.contains(entry.number())) {
                continue;
            }
            boolean undidALaterOne =
                    entry.reverts().filter(number -> number > target.number()).isPresent();
            if (undidALaterOne) {
                undone.add(entry.reverts().orElseThrow());
            } else {
                standing.add(entry);
            }
        }
        return standing;
    }

    /** Of those changes, the ones that touched rows that the target touched too. */
    List<Entry> touchingTheSameRows(Connection connection, List<Entry> entries) throws SQLException {
        return touching(
                connection, entries, "SELECT of_table, of_row FROM change_row WHERE change = " + target.number());
    }

    /**
     * The later changes whose effect is still there that touched some rows, the newest first.
     *
     * @param rows gives the table and the number of each
     */
    List<Entry> touching(Connection connection, String rows) throws SQLException {
        return touching(connection, standing(), rows);
    }

    private List<Entry> touching(Connection connection, List<Entry> entries, String rows) throws SQLException {
        if (entries.isEmpty()) {
            return entries;
        }
        Set<Long> touching = Set.copyOf(Sql.numbers(
                connection,
                "SELECT DISTINCT change FROM change_row WHERE change > ? AND (of_table, of_row) IN (" + rows + ")",
                target.number()));
        return entries.stream()
                .filter(entry -> touching.contains(entry.number()))
                .toList();
    }
}
