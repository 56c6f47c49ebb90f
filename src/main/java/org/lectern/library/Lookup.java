package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** Finds, for an import, which papers the library has already, and ids that are free. */
final class Lookup implements AutoCloseable {
    private final PreparedStatement byTitle;
    private final PreparedStatement byId;

    Lookup(Connection connection) throws SQLException {
        byTitle = connection.prepareStatement("""
                SELECT paper.number, paper.sightings, paper.record, sighting.record
                FROM paper JOIN sighting ON sighting.paper = paper.number
                WHERE paper.normalized_title = ?
                ORDER BY sighting.number LIMIT 1""");
        byId = connection.prepareStatement("SELECT 1 FROM paper WHERE id = ?");
    }

    /** The paper of that title, when the library has it. */
    Optional<KnownPaper> titled(NormalizedTitle title) throws SQLException {
        byTitle.setString(1, title.text());
        try (ResultSet row = byTitle.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Metadata first = Papers.metadata(row.getString(4));
            Metadata merged =
                    Optional.ofNullable(row.getString(3)).map(Papers::metadata).orElse(first);
            return Optional.of(new KnownPaper(row.getLong(1), first, merged, row.getInt(2)));
        }
    }

    /** The id for a new paper of that title, which neither the library nor this import has given to another. */
    PaperId freeId(NormalizedTitle title, Set<PaperId> given) throws SQLException {
        for (int attempt = 0; ; attempt++) {
            PaperId id = PaperId.of(title, attempt);
            if (!given.contains(id) && !isTaken(id)) {
                return id;
            }
        }
    }

    private boolean isTaken(PaperId id) throws SQLException {
        byId.setString(1, id.value());
        try (ResultSet row = byId.executeQuery()) {
            return row.next();
        }
    }

    @Override
    public void close() throws SQLException {
        try (byTitle;
                byId) {
            return;
        }
    }
}
