package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/** What becomes of papers when sightings of theirs went: the one place that says when a paper goes. */
final class Withdrawal implements AutoCloseable {
    private final PreparedStatement records;
    private final Batch delete;
    private final Batch update;
    private int gone;

    Withdrawal(Connection connection) throws SQLException {
        records = connection.prepareStatement("SELECT record FROM sighting WHERE paper = ? ORDER BY number");
        delete = new Batch(connection, "DELETE FROM paper WHERE number = ?");
        update = new Batch(connection, "UPDATE paper SET sightings = ?, record = ? WHERE number = ?");
    }

    /** A paper that is seen nowhere any more goes; another keeps what its remaining sightings know. */
    void settle(long paper) throws SQLException {
        List<Metadata> left = records(paper);
        if (left.isEmpty()) {
            delete.add(paper);
            gone++;
        } else {
            update.add(left.size(), folded(left), paper);
        }
    }

    /** Does what is left to do, and says how many papers went. */
    int finish() throws SQLException {
        delete.flush();
        update.flush();
        return gone;
    }

    private List<Metadata> records(long paper) throws SQLException {
        List<Metadata> found = new ArrayList<>();
        records.setLong(1, paper);
        try (ResultSet rows = records.executeQuery()) {
            while (rows.next()) {
                found.add(Papers.metadata(rows.getString(1)));
            }
        }
        return found;
    }

    /** What stands in the paper's row: null when the first record says it all. */
    private static @Nullable String folded(List<Metadata> records) {
        Metadata first = records.getFirst();
        Metadata all = records.stream().skip(1).reduce(first, Metadata::enrichedBy);
        return all.equals(first) ? null : PaperJson.write(PaperJson.of(all));
    }

    @Override
    public void close() throws SQLException {
        try (records;
                delete;
                update) {
            return;
        }
    }
}
