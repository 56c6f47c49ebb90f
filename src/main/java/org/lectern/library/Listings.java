package org.lectern.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the imported listings. */
final class Listings {
    private static final String SELECT =
            "SELECT number, file, title, layout, sha256, records, imported, sample, path FROM listing ";

    private Listings() {}

    /** All, the earliest import first. */
    static List<Listing> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT + "ORDER BY number")) {
            return read(query);
        }
    }

    /** Those of the numbers that there are. */
    static List<Listing> numbered(Connection connection, Collection<Long> numbers) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                SELECT + "WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number")) {
            query.setString(1, Sql.array(numbers));
            return read(query);
        }
    }

    static Optional<Listing> ofHash(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT + "WHERE sha256 = ?")) {
            query.setString(1, sha256);
            return read(query).stream().findFirst();
        }
    }

    static Optional<Listing> atPath(Connection connection, Path path) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT + "WHERE path = ?")) {
            query.setString(1, path.toString());
            return read(query).stream().findFirst();
        }
    }

    private static List<Listing> read(PreparedStatement query) throws SQLException {
        List<Listing> listings = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                listings.add(new Listing(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getInt(6),
                        Instant.parse(rows.getString(7)),
                        rows.getBoolean(8),
                        path(rows.getString(9))));
            }
        }
        return listings;
    }

    /** A path of another platform, as in a library that was moved, names no file here. */
    private static Optional<Path> path(@Nullable String stored) {
        try {
            return Optional.ofNullable(stored).map(Path::of);
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    /** Writes all but the number of a listing that is there. */
    static void update(Connection connection, Listing listing) throws SQLException {
        Sql.update(
                connection,
                """
                UPDATE listing SET file = ?, title = ?, layout = ?, sha256 = ?, records = ?, imported = ?, sample = ?,
                    path = ?
                WHERE number = ?""",
                listing.file(),
                listing.title(),
                listing.layout(),
                listing.sha256(),
                listing.records(),
                listing.imported().toString(),
                listing.sample() ? 1 : 0,
                listing.path().map(Path::toString).orElse(null),
                listing.number());
    }

    static void insert(Connection connection, Listing listing) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO listing (number, file, title, layout, sha256, records, imported, sample, path)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                listing.number(),
                listing.file(),
                listing.title(),
                listing.layout(),
                listing.sha256(),
                listing.records(),
                listing.imported().toString(),
                listing.sample() ? 1 : 0,
                listing.path().map(Path::toString).orElse(null));
    }
}
