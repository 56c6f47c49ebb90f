package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/** The work of taking listings out, with the papers seen nowhere else. */
record Removal(Collection<Long> numbers) implements Door.Work {
    Removal {
        numbers = List.copyOf(numbers);
    }

    @Override
    public Optional<Door.Done> run(Connection connection) throws SQLException {
        List<Listing> listings = Listings.numbered(connection, numbers);
        if (listings.isEmpty()) {
            return Optional.empty();
        }
        String array = Sql.array(numbers);
        List<Long> touched = papersOf(connection, array);
        Sql.update(connection, "DELETE FROM sighting WHERE listing IN (SELECT value FROM json_each(?))", array);
        int gone = 0;
        try (PreparedStatement records =
                        connection.prepareStatement("SELECT record FROM sighting WHERE paper = ? ORDER BY number");
                Batch delete = new Batch(connection, "DELETE FROM paper WHERE number = ?");
                Batch update = new Batch(connection, "UPDATE paper SET sightings = ?, record = ? WHERE number = ?")) {
            for (long paper : touched) {
                List<Metadata> left = records(records, paper);
                if (left.isEmpty()) {
                    delete.add(paper);
                    gone++;
                } else {
                    update.add(left.size(), merged(left), paper);
                }
            }
            delete.flush();
            update.flush();
        }
        Sql.update(connection, "DELETE FROM listing WHERE number IN (SELECT value FROM json_each(?))", array);
        return Optional.of(new Door.Done(summary(listings, gone)));
    }

    private static List<Long> papersOf(Connection connection, String listings) throws SQLException {
        List<Long> papers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT DISTINCT paper FROM sighting
                WHERE listing IN (SELECT value FROM json_each(?)) ORDER BY paper""")) {
            query.setString(1, listings);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    papers.add(rows.getLong(1));
                }
            }
        }
        return papers;
    }

    private static List<Metadata> records(PreparedStatement query, long paper) throws SQLException {
        List<Metadata> records = new ArrayList<>();
        query.setLong(1, paper);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                records.add(Papers.metadata(rows.getString(1)));
            }
        }
        return records;
    }

    /** What stands in the paper's row: null when the first record says it all. */
    private static @Nullable String merged(List<Metadata> records) {
        Metadata first = records.getFirst();
        Metadata all = records.stream().skip(1).reduce(first, Metadata::enrichedBy);
        return all.equals(first) ? null : PaperJson.write(PaperJson.of(all));
    }

    private static String summary(List<Listing> listings, int gone) {
        boolean samples = listings.stream().allMatch(Listing::sample);
        String what = listings.size() == 1
                ? (samples ? "the sample listing " : "") + listings.getFirst().title()
                : Sql.count(listings.size(), samples ? "sample listing" : "listing");
        return "Removed " + what + ": " + Sql.count(gone, "paper");
    }
}
