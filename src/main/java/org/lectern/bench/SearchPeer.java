package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/**
 * What a careful program with SQLite alone would search with: papers in a table, with the values to count by in columns of their own, and
 * title, authors and abstract in FTS5 with an index of prefixes and porter stemming. A page is the 50 best by bm25, with a snippet each; counts are
 * made of a temporary table of what was found, grouped by each column.
 */
final class SearchPeer implements AutoCloseable {
    private static final List<String> FACETS = List.of("year", "venue", "presentation");
    private static final int TRANSACTION = 5_000;

    private final Connection connection;

    private SearchPeer(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String pragma : List.of(
                "page_size = 8192",
                "journal_mode = WAL",
                "synchronous = NORMAL",
                "temp_store = MEMORY",
                "cache_size = -65536",
                "mmap_size = 8000000000")) {
            execute("PRAGMA " + pragma);
        }
    }

    /** Opens the peer's file; one that is not there is filled under another name first, so that none is ever half full. */
    static SearchPeer open(Path file, PaperFile papers, long count, long inFile) throws SQLException, IOException {
        if (!Files.exists(file)) {
            Path unfinished = file.resolveSibling("unfinished-" + file.getFileName());
            Files.deleteIfExists(unfinished);
            try (SearchPeer peer = new SearchPeer(unfinished)) {
                peer.fill(papers, count, inFile);
            }
            Files.move(unfinished, file);
        }
        return new SearchPeer(file);
    }

    private void fill(PaperFile papers, long count, long inFile) throws SQLException, IOException {
        execute(
                "CREATE TABLE paper (number INTEGER PRIMARY KEY, record TEXT NOT NULL, year INTEGER, venue TEXT, presentation TEXT)");
        execute(
                "CREATE VIEW words AS SELECT number, json_extract(record, '$.title') AS title,"
                        + " json_extract(record, '$.authors') AS authors, json_extract(record, '$.abstract') AS abstract FROM paper");
        execute(
                "CREATE VIRTUAL TABLE found USING fts5(title, authors, abstract, content='words', content_rowid='number',"
                        + " tokenize='porter unicode61', prefix='1 2 3')");
        connection.setAutoCommit(false);
        try (PreparedStatement paper = connection.prepareStatement(
                        "INSERT INTO paper (number, record, year, venue, presentation) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        "INSERT INTO found (rowid, title, authors, abstract) VALUES (?, ?, ?, ?)")) {
            long[] number = {0};
            papers.each(count, inFile, metadata -> {
                try {
                    add(paper, words, ++number[0], metadata);
                } catch (SQLException failed) {
                    throw new IllegalStateException("the peer failed", failed);
                }
            });
        }
        connection.commit();
        connection.setAutoCommit(true);
        for (String facet : FACETS) {
            execute("CREATE INDEX paper_%1$s ON paper (%1$s)".formatted(facet));
        }
        execute("ANALYZE");
    }

    private void add(PreparedStatement paper, PreparedStatement words, long number, Metadata metadata)
            throws SQLException {
        paper.setLong(1, number);
        paper.setString(2, PaperJson.write(PaperJson.of(metadata)));
        if (metadata.year().isPresent()) {
            paper.setInt(3, metadata.year().getAsInt());
        } else {
            paper.setString(3, null);
        }
        paper.setString(4, metadata.venue().orElse(null));
        paper.setString(5, metadata.presentation().orElse(null));
        paper.executeUpdate();
        words.setLong(1, number);
        words.setString(2, metadata.title());
        words.setString(
                3, metadata.authors().stream().map(author -> author.name()).collect(Collectors.joining(", ")));
        words.setString(4, metadata.abstractText());
        words.executeUpdate();
        if (number % TRANSACTION == 0) {
            connection.commit();
        }
    }

    /** The best 50 with snippets; gives how many they are. */
    int page(QueryMix.Query query, String narrowing) throws SQLException {
        String sql = query.match().isEmpty()
                ? "SELECT record, substr(json_extract(record, '$.abstract'), 1, 200) FROM paper WHERE "
                        + conditions(query, narrowing) + " ORDER BY year DESC LIMIT 50"
                : "SELECT paper.record, snippet(found, 2, '[', ']', '…', 32) FROM found JOIN paper ON paper.number = found.rowid"
                        + " WHERE found MATCH ? AND " + conditions(query, narrowing) + " ORDER BY found.rank LIMIT 50";
        int rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (!query.match().isEmpty()) {
                statement.setString(1, query.match());
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows += found.getString(1).isEmpty() || found.getString(2) == null ? 0 : 1;
                }
            }
        }
        return rows;
    }

    /** The counts of what is found by each column; gives how many papers were found. */
    long counts(QueryMix.Query query, String narrowing) throws SQLException {
        execute("CREATE TEMP TABLE hit (number INTEGER PRIMARY KEY)");
        try {
            String sql = query.match().isEmpty()
                    ? "INSERT INTO hit SELECT number FROM paper WHERE " + conditions(query, narrowing)
                    : "INSERT INTO hit SELECT found.rowid FROM found JOIN paper ON paper.number = found.rowid"
                            + " WHERE found MATCH ? AND " + conditions(query, narrowing);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (!query.match().isEmpty()) {
                    statement.setString(1, query.match());
                }
                statement.executeUpdate();
            }
            for (String facet : FACETS) {
                number("SELECT count(*) FROM (SELECT %1$s, count(*) FROM hit JOIN paper USING (number) GROUP BY %1$s)"
                        .formatted(facet));
            }
            return number("SELECT count(*) FROM hit");
        } finally {
            execute("DROP TABLE hit");
        }
    }

    private static String conditions(QueryMix.Query query, String narrowing) {
        return (query.where().isEmpty() ? "true" : query.where()) + (narrowing.isEmpty() ? "" : " AND " + narrowing);
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
