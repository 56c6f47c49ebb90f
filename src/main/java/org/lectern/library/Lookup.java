package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.lectern.paper.Metadata;

/** Finds, for an import, which papers the library has already. */
final class Lookup implements AutoCloseable {
    private final PreparedStatement byTitle;
    private final PreparedStatement paper;
    private final PreparedStatement seen;

    Lookup(Connection connection) throws SQLException {
        byTitle = connection.prepareStatement("SELECT paper FROM sighting WHERE title_key = ? LIMIT 1");
        paper = connection.prepareStatement("""
                SELECT paper.record, sighting.record
                FROM paper JOIN sighting ON sighting.paper = paper.number
                WHERE paper.number = ?
                ORDER BY sighting.number LIMIT 1""");
        seen = connection.prepareStatement("""
                SELECT sighting.seen, imported
                FROM sighting JOIN listing ON listing.number = sighting.listing
                WHERE paper = ? AND listing = ? ORDER BY sighting.number LIMIT 1""");
    }

    /** The paper that the record is of, when the library has it. */
    Optional<KnownPaper> find(SightingKeys keys) throws SQLException {
        byTitle.setLong(1, keys.title());
        try (ResultSet row = byTitle.executeQuery()) {
            return row.next() ? Optional.of(known(row.getLong(1))) : Optional.empty();
        }
    }

    private KnownPaper known(long number) throws SQLException {
        paper.setLong(1, number);
        try (ResultSet row = paper.executeQuery()) {
            if (!row.next()) {
                throw new LibraryException(
                        "The library is damaged: paper " + number + " lacks its sightings." + " Restore a backup.");
            }
            Metadata first = Papers.metadata(row.getString(2));
            Metadata merged =
                    Optional.ofNullable(row.getString(1)).map(Papers::metadata).orElse(first);
            return new KnownPaper(number, first, merged);
        }
    }

    /** When the paper was first seen in that listing; empty when it never was. */
    Optional<Instant> seen(long paper, long listing) throws SQLException {
        seen.setLong(1, paper);
        seen.setLong(2, listing);
        try (ResultSet row = seen.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long milliseconds = row.getLong(1);
            return Optional.of(row.wasNull() ? Instant.parse(row.getString(2)) : Instant.ofEpochMilli(milliseconds));
        }
    }

    @Override
    public void close() throws SQLException {
        try (byTitle;
                paper;
                seen) {
            return;
        }
    }
}
