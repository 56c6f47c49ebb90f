package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.lectern.paper.Sighting;

/**
 * Completes sightings with the names of their listings. Each listing is looked up when it is first met, because a page of
 * papers meets few of them, and the whole library each of them again and again. For one read.
 */
final class ListingNames implements AutoCloseable {
    private final PreparedStatement query;
    private final Map<Long, Names> known = new HashMap<>();

    private record Names(String file, String title, String layout) {}

    ListingNames(Connection connection) throws SQLException {
        query = connection.prepareStatement("SELECT file, title, layout FROM listing WHERE number = ?");
    }

    Sighting sighting(long listing, int ordinal, int startLine, int endLine) throws SQLException {
        Names names = known.get(listing);
        if (names == null) {
            names = lookUp(listing);
            known.put(listing, names);
        }
        return new Sighting(names.file, names.title, names.layout, ordinal, startLine, endLine);
    }

    private Names lookUp(long listing) throws SQLException {
        query.setLong(1, listing);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new LibraryException(
                        "The library is damaged: it lacks listing " + listing + ". Restore a backup.");
            }
            return new Names(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
