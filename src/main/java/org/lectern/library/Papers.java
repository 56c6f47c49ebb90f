package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Sighting;

/** Reads papers with their sightings. */
final class Papers {
    /** The metadata of a paper in JSON: its own, or else that of its first sighting. */
    static final String RECORD = """
            coalesce(paper.record, (
                SELECT record FROM sighting WHERE sighting.paper = paper.number ORDER BY sighting.number LIMIT 1))""";

    /** With fewer characters a prefix names a paper by accident. */
    private static final int SHORTEST_PREFIX = 4;

    /** How many characters of a damaged record a message shows. */
    private static final int SHOWN = 200;

    private Papers() {}

    /** The papers of those ids, in that order, without those that are not there. */
    static List<Paper> ofIds(Connection connection, Collection<PaperId> ids) throws SQLException {
        Map<String, Paper> found = new HashMap<>();
        try (PreparedStatement papers = connection.prepareStatement("SELECT number, id, " + RECORD
                        + " FROM paper WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY number");
                PreparedStatement sightings = connection.prepareStatement("""
                        SELECT sighting.paper, listing, ordinal, start_line, end_line, seen, fields
                        FROM sighting JOIN paper ON paper.number = sighting.paper
                        WHERE paper.id IN (SELECT value FROM json_each(?1))
                        ORDER BY sighting.paper, sighting.number""")) {
            String array = array(ids);
            papers.setString(1, array);
            sightings.setString(1, array);
            merge(connection, papers, sightings, paper -> found.put(paper.id().value(), paper));
        }
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id.value())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is known of the papers of those ids, without their places; those that are not there are left out. */
    static Map<PaperId, Metadata> metadata(Connection connection, Collection<PaperId> ids) throws SQLException {
        Map<PaperId, Metadata> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, " + RECORD + " FROM paper WHERE id IN (SELECT value FROM json_each(?))")) {
            query.setString(1, array(ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(new PaperId(rows.getString(1)), metadata(rows.getString(2)));
                }
            }
        }
        return found;
    }

    /** Those of some ids that are of papers. */
    static Set<PaperId> having(Connection connection, Collection<PaperId> ids) throws SQLException {
        Set<PaperId> found = new HashSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM paper WHERE id IN (SELECT value FROM json_each(?))")) {
            query.setString(1, array(ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new PaperId(rows.getString(1)));
                }
            }
        }
        return found;
    }

    // An id is letters and digits, so it stands in JSON as it is.
    private static String array(Collection<PaperId> ids) {
        return ids.stream().map(id -> '"' + id.value() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /** The ids of all papers, in the order in which they came to the library. */
    static List<PaperId> ids(Connection connection) throws SQLException {
        List<PaperId> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM paper ORDER BY number");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(new PaperId(rows.getString(1)));
            }
        }
        return ids;
    }

    /**
     * Gives every paper to the consumer, in the order in which they came to the library, one in memory at a time and without
     * the places of fields; says how many.
     */
    static long forEach(Connection connection, Consumer<Paper> consumer) throws SQLException {
        try (PreparedStatement papers =
                        connection.prepareStatement("SELECT number, id, " + RECORD + " FROM paper ORDER BY number");
                PreparedStatement sightings = connection.prepareStatement(
                        "SELECT paper, listing, ordinal, start_line, end_line, seen, NULL FROM sighting"
                                + " ORDER BY paper, number")) {
            return merge(connection, papers, sightings, consumer);
        }
    }

    /** Walks papers and sightings side by side; both are ordered by the paper's number. */
    private static long merge(
            Connection connection, PreparedStatement papers, PreparedStatement sightings, Consumer<Paper> consumer)
            throws SQLException {
        try (ListingNames listings = new ListingNames(connection);
                ResultSet paper = papers.executeQuery();
                ResultSet sighting = sightings.executeQuery()) {
            boolean more = sighting.next();
            long count = 0;
            while (paper.next()) {
                long number = paper.getLong(1);
                List<Sighting> seen = new ArrayList<>();
                while (more && sighting.getLong(1) == number) {
                    seen.add(listings.sighting(sighting));
                    more = sighting.next();
                }
                consumer.accept(new Paper(new PaperId(paper.getString(2)), metadata(paper.getString(3)), seen));
                count++;
            }
            return count;
        }
    }

    /** The metadata that the library holds as that JSON. */
    static Metadata metadata(String json) {
        return PaperJson.metadata(json)
                .orElseThrow(() -> new LibraryException(
                        "The library is damaged: it holds a record that cannot be read. Restore a backup. The record: "
                                + json.substring(0, Math.min(json.length(), SHOWN))));
    }

    /** The one paper whose id starts so, in either case; empty for a prefix of fewer than four characters. */
    static Optional<PaperId> resolve(Connection connection, String prefix) throws SQLException {
        String start = prefix.toLowerCase(Locale.ROOT);
        if (start.length() < SHORTEST_PREFIX) {
            return Optional.empty();
        }
        // The brace comes after every character of an id.
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM paper WHERE id >= ?1 AND id < ?1 || '{' LIMIT 2")) {
            query.setString(1, start);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Aliases.startingWith(connection, start);
                }
                PaperId id = new PaperId(rows.getString(1));
                return rows.next() ? Optional.empty() : Optional.of(id);
            }
        }
    }
}
