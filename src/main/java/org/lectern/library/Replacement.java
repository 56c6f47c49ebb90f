package org.lectern.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

/**
 * The exchange of what a listing said for what it says now.
 *
 * @param changed the papers of which it says something else
 * @param removed how many papers went with what it no longer has
 */
record Replacement(List<ChangedPaper> changed, int removed) {
    Replacement {
        changed = List.copyOf(changed);
    }

    /**
     * Takes the old sightings of a listing out, when the new ones are in.
     *
     * @param lastOld the number of the last sighting before the new ones
     */
    static Replacement of(Connection connection, long listing, long lastOld) throws SQLException {
        List<Long> papers = Sql.numbers(
                connection,
                "SELECT DISTINCT paper FROM sighting WHERE listing = ? AND number <= ? ORDER BY paper",
                listing,
                lastOld);
        List<ChangedPaper> changed = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT paper.id, sighting.number <= ?, sighting.record
                FROM sighting JOIN paper ON paper.number = sighting.paper
                WHERE paper = ? AND listing = ? ORDER BY sighting.number""")) {
            query.setLong(1, lastOld);
            query.setLong(3, listing);
            for (long paper : papers) {
                query.setLong(2, paper);
                compare(query).ifPresent(changed::add);
            }
        }
        Sql.update(connection, "DELETE FROM sighting WHERE listing = ? AND number <= ?", listing, lastOld);
        try (Withdrawal withdrawal = new Withdrawal(connection)) {
            for (long paper : papers) {
                withdrawal.settle(paper);
            }
            return new Replacement(changed, withdrawal.finish());
        }
    }

    private static Optional<ChangedPaper> compare(PreparedStatement query) throws SQLException {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        String id = "";
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                id = rows.getString(1);
                (rows.getBoolean(2) ? before : after).add(rows.getString(3));
            }
        }
        if (after.isEmpty() || before.equals(after)) {
            return Optional.empty();
        }
        Metadata now = folded(after);
        List<String> fields = difference(folded(before), now);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedPaper(new PaperId(id), now.title(), fields));
    }

    private static Metadata folded(List<String> records) {
        return records.stream()
                .map(Papers::metadata)
                .reduce(Metadata::enrichedBy)
                .orElseThrow();
    }

    /** The fields whose JSON differs, in the order of their names. */
    private static List<String> difference(Metadata before, Metadata after) {
        ObjectNode old = PaperJson.of(before);
        ObjectNode now = PaperJson.of(after);
        TreeSet<String> names = new TreeSet<>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .toList();
    }
}
