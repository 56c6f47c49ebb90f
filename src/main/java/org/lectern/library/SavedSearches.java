package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The searches that were given a name. */
final class SavedSearches {
    private SavedSearches() {}

    /** All, by their names. */
    static List<SavedSearch> all(Connection connection) throws SQLException {
        List<SavedSearch> searches = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT number, name, query, sort FROM saved_search ORDER BY name COLLATE NOCASE, name");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                searches.add(new SavedSearch(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return searches;
    }

    /** Saves a search under a name; what had that name before is exchanged, and keeps its number. */
    static Door.Work save(String name, String query, String sort) {
        return connection -> {
            String called = checked(name);
            Optional<SavedSearch> before = named(connection, called);
            if (before.filter(same -> same.query().equals(query) && same.sort().equals(sort))
                    .isPresent()) {
                return Optional.empty();
            }
            if (before.isPresent()) {
                Sql.update(
                        connection, "UPDATE saved_search SET query = ?, sort = ? WHERE name = ?", query, sort, called);
            } else {
                Sql.update(
                        connection,
                        "INSERT INTO saved_search (name, query, sort) VALUES (?, ?, ?)",
                        called,
                        query,
                        sort);
            }
            return done((before.isPresent() ? "Changed" : "Saved") + " the search “" + called + "”");
        };
    }

    /** Gives a search another name. */
    static Door.Work rename(long number, String name) {
        return connection -> {
            String called = checked(name);
            SavedSearch search = numbered(connection, number);
            if (search.name().equals(called)) {
                return Optional.empty();
            }
            if (named(connection, called).isPresent()) {
                throw new LibraryException("There is a search “%s” already. Choose another name.".formatted(called));
            }
            Sql.update(connection, "UPDATE saved_search SET name = ? WHERE number = ?", called, number);
            return done("Renamed the search “%s” to “%s”".formatted(search.name(), called));
        };
    }

    /** Forgets a search. */
    static Door.Work remove(long number) {
        return connection -> {
            SavedSearch search = numbered(connection, number);
            Sql.update(connection, "DELETE FROM saved_search WHERE number = ?", number);
            return done("Removed the search “" + search.name() + "”");
        };
    }

    private static Optional<Door.Done> done(String summary) {
        return Optional.of(new Door.Done(summary));
    }

    private static String checked(String name) {
        String called = name.strip();
        if (called.isEmpty()) {
            throw new LibraryException("A saved search needs a name.");
        }
        return called;
    }

    private static Optional<SavedSearch> named(Connection connection, String name) throws SQLException {
        return all(connection).stream()
                .filter(search -> search.name().equals(name))
                .findFirst();
    }

    private static SavedSearch numbered(Connection connection, long number) throws SQLException {
        return all(connection).stream()
                .filter(search -> search.number() == number)
                .findFirst()
                .orElseThrow(() -> new LibraryException("That saved search is no longer there."));
    }
}
