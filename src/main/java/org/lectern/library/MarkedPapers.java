package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.paper.MarkName;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * The papers that a change marks.
 *
 * @param ids each once, as the papers are called now
 */
record MarkedPapers(List<PaperId> ids) {
    /** How much of a title a summary shows. */
    private static final int SHOWN = 60;

    MarkedPapers {
        ids = List.copyOf(ids);
    }

    /** The papers of some ids, also of those by which papers went before they were merged. */
    static MarkedPapers of(Connection connection, Collection<PaperId> ids) throws SQLException {
        List<PaperId> current = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT coalesce(target, value) FROM json_each(?) LEFT JOIN alias ON alias.id = value
                GROUP BY coalesce(target, value) ORDER BY min(key)""")) {
            query.setString(1, array(ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    current.add(new PaperId(rows.getString(1)));
                }
            }
        }
        return new MarkedPapers(current);
    }

    /** As one parameter of a statement: {@code IN (SELECT value FROM json_each(?))}. */
    String array() {
        return array(ids);
    }

    // An id is letters and digits, so it stands in JSON as it is.
    private static String array(Collection<PaperId> ids) {
        return ids.stream().map(id -> '"' + id.value() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /** For a person: the title of one, the number of more. */
    String shown(Connection connection) throws SQLException {
        if (ids.size() != 1) {
            return Sql.count(ids.size(), "paper");
        }
        String title = Papers.ofIds(connection, ids).stream()
                .map(Paper::title)
                .findFirst()
                .orElseGet(() -> ids.getFirst().value());
        int end = title.offsetByCodePoints(0, Math.min(SHOWN, title.codePointCount(0, title.length())));
        return "“" + title.substring(0, end) + (end < title.length() ? "…" : "") + "”";
    }

    /**
     * A name that a tag or a list can have.
     *
     * @throws LibraryException when it is blank or too long
     */
    static MarkName named(String name, String thing) {
        MarkName clean = new MarkName(name);
        if (clean.text().isEmpty()) {
            throw new LibraryException("A " + thing + " needs a name.");
        }
        if (clean.text().length() > MarkName.LONGEST) {
            throw new LibraryException("The name of a %s has %d characters at most; this one has %d."
                    .formatted(thing, MarkName.LONGEST, clean.text().length()));
        }
        return clean;
    }
}
