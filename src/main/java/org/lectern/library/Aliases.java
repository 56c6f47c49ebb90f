package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.lectern.paper.PaperId;

/** The ids of papers that were merged into others, which go on to name them; and the pairs that are not the same. */
final class Aliases {
    private Aliases() {}

    /** The id of the paper that an id names now: another one when it was merged, else the same. */
    static PaperId current(Connection connection, PaperId id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT target FROM alias WHERE id = ?")) {
            query.setString(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new PaperId(row.getString(1)) : id;
            }
        }
    }

    /** The one id of a merged paper that begins so; empty when there is none, or more than one. */
    static Optional<PaperId> startingWith(Connection connection, String start) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT DISTINCT target FROM alias WHERE id >= ?1 AND id < ?1 || '{' LIMIT 2")) {
            query.setString(1, start);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                PaperId target = new PaperId(rows.getString(1));
                return rows.next() ? Optional.empty() : Optional.of(target);
            }
        }
    }

    /** From now on, and whatever comes, the first id names the paper of the second. */
    static void add(Connection connection, PaperId id, PaperId target) throws SQLException {
        Sql.update(connection, "UPDATE alias SET target = ? WHERE target = ?", target.value(), id.value());
        Sql.update(connection, "INSERT INTO alias (id, target) VALUES (?, ?)", id.value(), target.value());
        separate(connection, id, target, false);
    }

    /** Notes that two papers are not the same, or forgets it. */
    static boolean separate(Connection connection, PaperId one, PaperId other, boolean separated) throws SQLException {
        boolean ordered = one.compareTo(other) < 0;
        String first = (ordered ? one : other).value();
        String second = (ordered ? other : one).value();
        String sql = separated
                ? "INSERT INTO separation (first_id, second_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
                : "DELETE FROM separation WHERE first_id = ? AND second_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, first);
            statement.setString(2, second);
            return statement.executeUpdate() > 0;
        }
    }
}
