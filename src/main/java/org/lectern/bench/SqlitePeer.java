package org.lectern.bench;

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
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;

/**
 * What a careful program with SQLite alone would do: papers and sightings in tables, the record in JSON, and title, authors and
 * abstract in FTS5, whose content is a view of the JSON, so that the texts are stored once. It merges, journals and hashes nothing.
 * FTS5 answers a word that is still being typed from an index of prefixes (https://sqlite.org/fts5.html#prefix_indexes), as
 * Lectern always can; without, it walks the words.
 */
final class SqlitePeer implements AutoCloseable {
    private static final int TRANSACTION = 5_000;

    private final Connection connection;
    private final PreparedStatement paper;
    private final PreparedStatement sighting;
    private final PreparedStatement index;
    private long papers;
    private long records;

    /**
     * A peer.
     *
     * @param prefixes whether it has an index of prefixes of two and three characters
     */
    SqlitePeer(Path file, boolean prefixes) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String sql : List.of(
                "PRAGMA page_size = 8192",
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = NORMAL",
                "PRAGMA temp_store = MEMORY",
                "PRAGMA cache_size = -65536",
                "CREATE TABLE paper (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL)",
                "CREATE TABLE sighting (number INTEGER PRIMARY KEY, paper INTEGER NOT NULL, ordinal INTEGER NOT NULL,"
                        + " start_line INTEGER NOT NULL, end_line INTEGER NOT NULL)",
                "CREATE INDEX sighting_of_paper ON sighting (paper)",
                "CREATE VIEW words AS SELECT number, json_extract(record, '$.title') AS title,"
                        + " json_extract(record, '$.authors') AS authors,"
                        + " json_extract(record, '$.abstract') AS abstract FROM paper",
                "CREATE VIRTUAL TABLE found USING fts5(title, authors, abstract, content='words',"
                        + " content_rowid='number', tokenize='porter unicode61'" + (prefixes ? ", prefix='2 3'" : "")
                        + ")")) {
            execute(sql);
        }
        connection.setAutoCommit(false);
        paper = connection.prepareStatement(
                "INSERT INTO paper (number, id, record) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING");
        sighting = connection.prepareStatement("INSERT INTO sighting (paper, ordinal, start_line, end_line) VALUES ("
                + "(SELECT number FROM paper WHERE id = ?), ?, ?, ?)");
        index = connection.prepareStatement("INSERT INTO found (rowid, title, authors, abstract) VALUES (?, ?, ?, ?)");
    }

    void add(PaperRecord parsed) throws SQLException {
        Metadata metadata = parsed.metadata();
        String id = PaperId.of(NormalizedTitle.of(metadata.title())).value();
        paper.setLong(1, papers + 1);
        paper.setString(2, id);
        paper.setString(3, PaperJson.write(PaperJson.of(metadata)));
        if (paper.executeUpdate() == 1) {
            papers++;
            index.setLong(1, papers);
            index.setString(2, metadata.title());
            index.setString(
                    3, metadata.authors().stream().map(author -> author.name()).collect(Collectors.joining(", ")));
            index.setString(4, metadata.abstractText());
            index.executeUpdate();
        }
        sighting.setString(1, id);
        sighting.setInt(2, parsed.source().ordinal());
        sighting.setInt(3, parsed.source().startLine());
        sighting.setInt(4, parsed.source().endLine());
        sighting.executeUpdate();
        records++;
        if (records % TRANSACTION == 0) {
            connection.commit();
        }
    }

    /** Commits what is left; says how many papers a word of every paper's neighbourhood finds, which proves it searchable. */
    long finish() throws SQLException {
        connection.commit();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT count(*) FROM found WHERE found MATCH 'learning'")) {
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
        try (connection;
                paper;
                sighting;
                index) {
            return;
        }
    }
}
