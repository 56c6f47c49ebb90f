package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * The work of making two papers one: that which the library had first keeps its id and gains the sightings of the other, whose
 * id goes on to name it. The one place that moves what refers to a paper.
 */
record Merge(PaperId one, PaperId other) implements Door.Work {
    @Override
    public Optional<Door.Done> run(Connection connection) throws SQLException {
        long first = number(connection, one);
        long second = number(connection, other);
        if (first == second) {
            throw new LibraryException("%s and %s are one paper already.".formatted(one, other));
        }
        long kept = Math.min(first, second);
        long gone = Math.max(first, second);
        PaperId keptId = id(connection, kept);
        PaperId goneId = id(connection, gone);
        String title = Papers.ofIds(connection, List.of(keptId)).stream()
                .map(Paper::title)
                .findFirst()
                .orElse("");
        Sql.update(connection, "UPDATE sighting SET paper = ? WHERE paper = ?", kept, gone);
        try (Withdrawal withdrawal = new Withdrawal(connection)) {
            withdrawal.settle(kept);
            withdrawal.settle(gone);
            withdrawal.finish();
        }
        Optional<KeptKey> key = key(connection, keptId);
        Optional<KeptKey> others = key(connection, goneId);
        Aliases.add(connection, goneId, keptId);
        new MergedMarks(keptId, goneId).join(connection);
        joinKeys(connection, keptId, goneId, key, others);
        return Optional.of(new Door.Done("Merged %s into %s, “%s”".formatted(goneId, keptId, title)));
    }

    /**
     * The paper that stays keeps its citation key; where it never had one, it has the other's, and so it does where a person
     * chose that one and not its own.
     */
    private static void joinKeys(
            Connection connection, PaperId kept, PaperId gone, Optional<KeptKey> own, Optional<KeptKey> others)
            throws SQLException {
        if (own.isPresent()) {
            KeptKey chosen = own.get().pinned()
                    ? own.get()
                    : others.filter(KeptKey::pinned).orElse(own.get());
            Sql.update(connection, "DELETE FROM preferred_key WHERE paper = ?", gone.value());
            if (key(connection, kept).filter(now -> isSame(now, chosen)).isEmpty()) {
                CitationKeys.prefer(connection, kept, chosen.key(), chosen.pinned());
            }
        } else {
            Sql.update(connection, "DELETE FROM preferred_key WHERE paper = ?", kept.value());
            Sql.update(connection, "UPDATE preferred_key SET paper = ? WHERE paper = ?", kept.value(), gone.value());
        }
    }

    private static boolean isSame(KeptKey one, KeptKey other) {
        return one.key().equals(other.key()) && one.pinned() == other.pinned();
    }

    private static Optional<KeptKey> key(Connection connection, PaperId id) throws SQLException {
        return Optional.ofNullable(KeyRows.of(connection, List.of(id)).get(id));
    }

    private static long number(Connection connection, PaperId id) throws SQLException {
        PaperId current = Aliases.current(connection, id);
        try (PreparedStatement query = connection.prepareStatement("SELECT number FROM paper WHERE id = ?")) {
            query.setString(1, current.value());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new LibraryException("There is no paper " + id + " in the library; nothing was merged.");
                }
                return row.getLong(1);
            }
        }
    }

    private static PaperId id(Connection connection, long number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM paper WHERE number = ?")) {
            query.setLong(1, number);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new PaperId(row.getString(1));
            }
        }
    }
}
