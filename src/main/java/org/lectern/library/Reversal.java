package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The work of undoing one change: the inverse of each row it touched, the last first. That is itself a change with a journal,
 * so that it can be undone like any other. Refused, with nothing done, when a later change that still stands touched the same
 * rows, or needs them.
 */
record Reversal(long number) implements Door.Work {
    /** What SQLite says when a constraint of the schema would be broken. */
    private static final int CONSTRAINT = 19;

    /** How many of the changes that stand in the way a message names. */
    private static final int NAMED = 5;

    private static final String UNDID = "Undid: ";
    private static final String REDID = "Redid: ";

    @Override
    public Optional<Door.Done> run(Connection connection) throws SQLException {
        Optional<History> history = History.since(connection, number);
        if (history.isEmpty()) {
            long last = Journal.lastNumber(connection);
            throw new LibraryException("There is no change " + number + " to undo; "
                    + (last == 0 ? "nothing was changed yet." : "the last one is " + last + "."));
        }
        check(connection, history.get());
        try {
            undoRows(connection);
            SightingKeys.complete(connection);
            ListRows.completeKeys(connection);
        } catch (SQLException failed) {
            List<History.Entry> standing = history.get().standing();
            if ((failed.getErrorCode() & 0xff) == CONSTRAINT && !standing.isEmpty()) {
                // What it would bring back is there again, or what it would take away is in use: a later change did
                // that.
                throw refusal(history.get().target(), standing);
            }
            throw failed;
        }
        List<History.Entry> needing = history.get().touching(connection, ListOrphans.ROWS);
        if (!needing.isEmpty()) {
            throw refusal(history.get().target(), needing);
        }
        return Optional.of(new Door.Done(summary(history.get().target()), Optional.of(number)));
    }

    private void check(Connection connection, History history) throws SQLException {
        List<History.Entry> standing = history.standing();
        for (History.Entry later : standing) {
            if (later.reverts().equals(Optional.of(number))) {
                throw new LibraryException("Change " + history.target() + " is undone already, by change "
                        + later.number() + ". To have it back, undo change " + later.number() + ".");
            }
        }
        List<History.Entry> inTheWay = history.touchingTheSameRows(connection, standing);
        if (!inTheWay.isEmpty()) {
            throw refusal(history.target(), inTheWay);
        }
    }

    private static Refusal refusal(History.Entry target, List<History.Entry> inTheWay) {
        String named =
                inTheWay.stream().limit(NAMED).map(History.Entry::toString).collect(Collectors.joining(", "));
        int others = inTheWay.size() - NAMED;
        return new Refusal(
                "Change " + target + " cannot be undone on its own, because of later changes."
                        + " Nothing was changed. Undo these first, in this order: " + named
                        + (others > 0 ? ", and " + others + " older ones." : "."),
                inTheWay);
    }

    private void undoRows(Connection connection) throws SQLException {
        Map<String, Table> tables =
                Table.all(connection).stream().collect(Collectors.toMap(Table::name, table -> table));
        Map<String, PreparedStatement> inverses = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT sequence, of_table, operation FROM change_row WHERE change = ? ORDER BY sequence DESC")) {
            query.setLong(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    undoRow(connection, tables, inverses, rows);
                }
            }
        } finally {
            for (PreparedStatement inverse : inverses.values()) {
                inverse.close();
            }
        }
    }

    private void undoRow(
            Connection connection, Map<String, Table> tables, Map<String, PreparedStatement> inverses, ResultSet row)
            throws SQLException {
        String table = row.getString(2);
        String operation = row.getString(3);
        PreparedStatement inverse = inverses.get(table + ' ' + operation);
        if (inverse == null) {
            Table known = Optional.ofNullable(tables.get(table))
                    .orElseThrow(() -> new Refusal(
                            "Change " + number + " cannot be undone: the library no longer has what it changed ("
                                    + table + ").",
                            List.of()));
            inverse = connection.prepareStatement(known.inverse(operation));
            inverses.put(table + ' ' + operation, inverse);
        }
        inverse.setLong(1, row.getLong(1));
        if (inverse.executeUpdate() != 1) {
            throw new Refusal(
                    "Change " + number + " cannot be undone: the library's journal does not fit its rows (" + table
                            + ", " + operation + "). Nothing was changed. Restore a backup.",
                    List.of());
        }
    }

    /** Undoing an undoing is called by what it brings back, however often it goes to and fro. */
    private static String summary(History.Entry target) {
        boolean undid = target.reverts().isPresent() && target.summary().startsWith(UNDID);
        boolean redid = target.reverts().isPresent() && target.summary().startsWith(REDID);
        return undid
                ? REDID + target.summary().substring(UNDID.length())
                : UNDID + (redid ? target.summary().substring(REDID.length()) : target.summary());
    }
}
