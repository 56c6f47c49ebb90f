package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Finds what people have said of papers that may be one work; the journal knows by which change. */
final class Answers {
    /** An answer that was undone and brought back is of the change that brought it back. */
    private static final String ALL = """
            SELECT same, first, second, change.number, change.made, change.summary, change.maker
            FROM (
                SELECT 1 AS same, target AS first, id AS second, 'alias' AS of_table, number FROM alias
                UNION ALL
                SELECT 0, first_id, second_id, 'separation', number FROM separation
            ) AS answer JOIN change ON change.number = (
                SELECT max(change) FROM change_row
                WHERE change_row.of_table = answer.of_table AND of_row = answer.number AND operation = 'insert')
            ORDER BY change.number DESC, second""";

    private Answers() {}

    static List<DuplicateAnswer> in(Connection connection) throws SQLException {
        List<DuplicateAnswer> answers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                PaperId first = new PaperId(rows.getString(2));
                PaperId second = new PaperId(rows.getString(3));
                answers.add(new DuplicateAnswer(
                        rows.getBoolean(1),
                        first,
                        second,
                        title(connection, first),
                        title(connection, second),
                        new Change(
                                rows.getLong(4),
                                Instant.parse(rows.getString(5)),
                                rows.getString(6),
                                Maker.ofKey(rows.getString(7)))));
            }
        }
        return answers;
    }

    private static String title(Connection connection, PaperId id) throws SQLException {
        Optional<String> own =
                Papers.ofIds(connection, List.of(id)).stream().map(Paper::title).findFirst();
        return own.isPresent() ? own.get() : seenTitle(connection, id).orElse(id.value());
    }

    /** The title of a sighting whose title gives that id, as those of a paper that was merged into another. */
    private static Optional<String> seenTitle(Connection connection, PaperId id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT record FROM sighting WHERE title_key = ? LIMIT 1")) {
            query.setLong(1, id.bits());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(Papers.metadata(row.getString(1))).map(Metadata::title)
                        : Optional.empty();
            }
        }
    }
}
