package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.Sighting;

/**
 * Completes sightings with the names of their listings. Each listing is looked up when it is first met, because a page of
 * papers meets few of them, and the whole library each of them again and again. For one read.
 */
final class ListingNames implements AutoCloseable {
    private final PreparedStatement query;
    private final Map<Long, Names> known = new HashMap<>();

    private record Names(String file, String title, String layout, Instant imported) {}

    ListingNames(Connection connection) throws SQLException {
        query = connection.prepareStatement("SELECT file, title, layout, imported FROM listing WHERE number = ?");
    }

    /**
     * The sighting of a row.
     *
     * @param row has listing, ordinal, start_line, end_line, seen and fields in its columns from the second on
     */
    Sighting sighting(ResultSet row) throws SQLException {
        long listing = row.getLong(2);
        Names names = known.get(listing);
        if (names == null) {
            names = lookUp(listing);
            known.put(listing, names);
        }
        long seen = row.getLong(6);
        Instant first = row.wasNull() ? names.imported : Instant.ofEpochMilli(seen);
        @Nullable String fields = row.getString(7);
        return new Sighting(
                names.file,
                names.title,
                names.layout,
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                fields == null ? List.of() : PaperJson.places(fields),
                Optional.of(first));
    }

    private Names lookUp(long listing) throws SQLException {
        query.setLong(1, listing);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new LibraryException(
                        "The library is damaged: it lacks listing " + listing + ". Restore a backup.");
            }
            return new Names(row.getString(1), row.getString(2), row.getString(3), Instant.parse(row.getString(4)));
        }
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
