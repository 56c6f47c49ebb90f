package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.list.EntryJoin;
import org.lectern.list.ListContent;
import org.lectern.list.ListEdits;
import org.lectern.list.ListEntry;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;

/** What becomes of what was said of two papers that are made one: the one that stays has all of it. */
record MergedMarks(PaperId kept, PaperId gone) {
    /** Between two notes: a line of Markdown. */
    private static final String RULE = "\n\n---\n\n";

    void join(Connection connection) throws SQLException {
        joinStates(connection);
        joinNotes(connection);
        // Where both have it, that of the paper which stays is kept: it was there first.
        Sql.update(
                connection,
                "DELETE FROM tag WHERE paper = ?2 AND folded IN (SELECT folded FROM tag WHERE paper = ?1)",
                kept.value(),
                gone.value());
        Sql.update(
                connection,
                "DELETE FROM topic_decision WHERE paper = ?2"
                        + " AND topic IN (SELECT topic FROM topic_decision WHERE paper = ?1)",
                kept.value(),
                gone.value());
        take(connection, "topic_decision");
        take(connection, "tag");
        joinRatings(connection);
        joinEntries(connection);
    }

    /** The paper that stays keeps its place in a list that has both, and what is said of the two is joined. */
    private void joinEntries(Connection connection) throws SQLException {
        List<Long> both = Sql.numbers(
                connection,
                "SELECT list FROM list_entry WHERE paper = ?1 INTERSECT SELECT list FROM list_entry WHERE paper = ?2",
                kept.value(),
                gone.value());
        for (ReadingList list : both.isEmpty() ? List.<ReadingList>of() : ListRows.all(connection)) {
            if (both.contains(list.number())) {
                StoredList stored = StoredList.of(connection, list);
                new ListWriter(connection, stored).write(joined(stored.content()), Set.of(), Set.of());
            }
        }
        take(connection, "list_entry");
        take(connection, "list_entry_field");
        take(connection, "list_vote");
    }

    private ListContent joined(ListContent list) {
        ListEntry other = list.entry(gone).orElseThrow();
        ListContent rest = ListEdits.removing(list, List.of(gone));
        return rest.with(
                rest.sections(),
                rest.entries().stream()
                        .map(entry -> entry.paper().equals(kept) ? EntryJoin.of(entry, other) : entry)
                        .toList());
    }

    private void joinRatings(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM rating WHERE paper = ?2 AND EXISTS (SELECT 1 FROM rating WHERE paper = ?1)",
                kept.value(),
                gone.value());
        take(connection, "rating");
    }

    private void take(Connection connection, String table) throws SQLException {
        Sql.update(connection, "UPDATE " + table + " SET paper = ?1 WHERE paper = ?2", kept.value(), gone.value());
    }

    private void joinStates(Connection connection) throws SQLException {
        Optional<ReadingState> own =
                text(connection, "reading_state", "state", kept).flatMap(ReadingState::ofKey);
        Optional<ReadingState> other =
                text(connection, "reading_state", "state", gone).flatMap(ReadingState::ofKey);
        if (own.isEmpty()) {
            take(connection, "reading_state");
        } else if (other.isPresent()) {
            replace(
                    connection,
                    "reading_state",
                    "state",
                    own.get().further(other.get()).key());
        }
    }

    private void joinNotes(Connection connection) throws SQLException {
        Optional<String> own = text(connection, "note", "text", kept);
        Optional<String> other = text(connection, "note", "text", gone);
        if (own.isEmpty()) {
            take(connection, "note");
        } else if (other.isPresent()) {
            boolean says = own.get().contains(other.get());
            replace(connection, "note", "text", says ? own.get() : own.get() + RULE + other.get());
        }
    }

    private void replace(Connection connection, String table, String column, String value) throws SQLException {
        Sql.update(
                connection,
                "UPDATE " + table + " SET " + column + " = ?1 WHERE paper = ?2 AND " + column + " <> ?1",
                value,
                kept.value());
        Sql.update(connection, "DELETE FROM " + table + " WHERE paper = ?", gone.value());
    }

    private static Optional<String> text(Connection connection, String table, String column, PaperId paper)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT " + column + " FROM " + table + " WHERE paper = ?")) {
            query.setString(1, paper.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }
}
