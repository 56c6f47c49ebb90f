package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.CitationKeyText;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;

/**
 * Takes the records of one listing into the library, within one transaction; holds none of them. For the thread that it was
 * given to, until that returns.
 */
public final class ImportSession {
    private final Database database;
    private final long listing;
    private final boolean again;
    private final Lookup lookup;
    private final PreparedStatement newPaper;
    private final PreparedStatement samePaper;
    private final PreparedStatement newSighting;
    private final KeyRows.Taker keyTaker;
    private final PreparedStatement paperId;
    private long nextPaper;
    private int records;
    private int added;

    /**
     * A session.
     *
     * @param listing the number that the listing has or is to have
     * @param again whether it has been imported before
     */
    ImportSession(Database database, Connection connection, long listing, boolean again) throws SQLException {
        this.database = database;
        this.listing = listing;
        this.again = again;
        lookup = new Lookup(connection, Sql.nextNumber(connection, "sighting"));
        newPaper = connection.prepareStatement(
                "INSERT INTO paper (number, id, sightings) VALUES (?, ?, 1) ON CONFLICT (id) DO NOTHING");
        samePaper =
                connection.prepareStatement("UPDATE paper SET sightings = sightings + 1, record = ? WHERE number = ?");
        newSighting = connection.prepareStatement("""
                INSERT INTO sighting (paper, listing, ordinal, start_line, end_line, record, fields, seen,
                    title_key, arxiv_key, doi_key)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        keyTaker = new KeyRows.Taker(connection);
        paperId = connection.prepareStatement("SELECT id FROM paper WHERE number = ?");
        nextPaper = Sql.nextNumber(connection, "paper");
    }

    /**
     * Takes records in, in the order of the listing. A sighting takes its place from the record; the names of file, listing and
     * layout are those of the listing.
     *
     * @throws LibraryException when the library fails; nothing of the listing is kept then
     */
    public void add(List<PaperRecord> part) {
        try {
            for (PaperRecord record : part) {
                add(record);
            }
        } catch (SQLException failed) {
            throw database.failure(failed);
        }
    }

    /** How many records were taken in so far. */
    public int records() {
        return records;
    }

    /** How many papers of them are new to the library. */
    int added() {
        return added;
    }

    private void add(PaperRecord record) throws SQLException {
        Metadata metadata = record.metadata();
        NormalizedTitle title = SightingKeys.title(metadata);
        PaperId id = PaperId.of(title);
        SightingKeys keys = SightingKeys.of(id, metadata);
        Optional<KnownPaper> known = lookup.find(id, keys, metadata);
        @Nullable Instant seen = null;
        long paper;
        if (known.isPresent()) {
            paper = known.get().number();
            seen = again ? lookup.seen(paper, listing).orElse(null) : null;
            samePaper.setString(1, known.get().seen(metadata).record());
            samePaper.setLong(2, paper);
            samePaper.executeUpdate();
        } else {
            // What was merged into a paper that is gone meanwhile comes back under that paper's id.
            paper = insertPaper(title, lookup.target(id).orElse(id));
            added++;
        }
        insertSighting(paper, record, keys, seen);
        takeKey(paper, metadata);
        records++;
    }

    /** The key of a bibliography is its paper's from now on, unless another has it. */
    private void takeKey(long paper, Metadata metadata) throws SQLException {
        Optional<String> key = metadata.citationKey().filter(CitationKeyText::isUsable);
        if (key.isEmpty()) {
            return;
        }
        paperId.setLong(1, paper);
        try (ResultSet row = paperId.executeQuery()) {
            if (row.next()) {
                keyTaker.take(key.get(), new PaperId(row.getString(1)));
            }
        }
    }

    private long insertPaper(NormalizedTitle title, PaperId usual) throws SQLException {
        PaperId id = usual;
        newPaper.setLong(1, nextPaper);
        for (int attempt = 1; ; attempt++) {
            newPaper.setString(2, id.value());
            if (newPaper.executeUpdate() == 1) {
                return nextPaper++;
            }
            id = PaperId.of(title, attempt); // the id is that of another paper
        }
    }

    private void insertSighting(long paper, PaperRecord record, SightingKeys keys, @Nullable Instant seen)
            throws SQLException {
        Sighting place = record.source();
        newSighting.setLong(1, paper);
        newSighting.setLong(2, listing);
        newSighting.setInt(3, place.ordinal());
        newSighting.setInt(4, place.startLine());
        newSighting.setInt(5, place.endLine());
        newSighting.setString(6, PaperJson.write(PaperJson.of(record.metadata())));
        newSighting.setString(7, record.fields().isEmpty() ? null : PaperJson.places(record.fields()));
        setLong(8, seen == null ? null : seen.toEpochMilli());
        newSighting.setLong(9, keys.title());
        setLong(10, keys.arxiv());
        setLong(11, keys.doi());
        newSighting.executeUpdate();
    }

    private void setLong(int parameter, @Nullable Long value) throws SQLException {
        if (value == null) {
            newSighting.setNull(parameter, Types.INTEGER);
        } else {
            newSighting.setLong(parameter, value);
        }
    }

    void close() throws SQLException {
        try (lookup;
                newPaper;
                samePaper;
                newSighting;
                keyTaker;
                paperId) {
            return;
        }
    }
}
