package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lectern.digest.Digest;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;

/** The work of taking in one digest. For one use. */
final class Import implements Door.Work {
    private final Digest digest;
    private final boolean sample;
    private final Instant now;
    private int added;
    private int known;

    Import(Digest digest, boolean sample, Instant now) {
        this.digest = digest;
        this.sample = sample;
        this.now = now;
    }

    /** How many papers were new. */
    int added() {
        return added;
    }

    /** How many records were of papers that were there. */
    int known() {
        return known;
    }

    @Override
    public Optional<Door.Done> run(Connection connection) throws SQLException {
        Optional<Listing> before = Listings.ofHash(connection, digest.sha256());
        if (before.isPresent()) {
            known = digest.records().size();
            return sample || !before.get().sample() ? Optional.empty() : keepSample(connection, before.get());
        }
        long listing = nextNumber(connection, "listing");
        Listings.insert(
                connection,
                new Listing(
                        listing,
                        digest.file(),
                        digest.title(),
                        digest.layout(),
                        digest.sha256(),
                        digest.records().size(),
                        now,
                        sample));
        importRecords(connection, listing);
        String summary = "Imported " + digest.title() + ": "
                + Sql.count(digest.records().size(), "paper") + (known == 0 ? "" : ", " + known + " of them known");
        return Optional.of(new Door.Done(summary));
    }

    /** The user has imported, for themselves, what was there as a sample: it no longer goes when the samples go. */
    private static Optional<Door.Done> keepSample(Connection connection, Listing listing) throws SQLException {
        Sql.update(connection, "UPDATE listing SET sample = 0 WHERE number = ?", listing.number());
        return Optional.of(new Door.Done(
                "Kept the sample listing " + listing.title() + ": " + Sql.count(listing.records(), "paper")));
    }

    /** The number after the last one given in that table, be its row there still or not. */
    private static long nextNumber(Connection connection, String table) throws SQLException {
        return Sql.number(connection, "SELECT seq FROM sqlite_sequence WHERE name = ?", table) + 1;
    }

    /** Gathers what is known of each paper before a row is written, so that each paper is written once. */
    private void importRecords(Connection connection, long listing) throws SQLException {
        Map<NormalizedTitle, KnownPaper> papers = new LinkedHashMap<>();
        Map<NormalizedTitle, PaperId> fresh = new LinkedHashMap<>();
        Set<PaperId> given = new HashSet<>();
        long next = nextNumber(connection, "paper");
        try (Lookup lookup = new Lookup(connection)) {
            for (PaperRecord record : digest.records()) {
                NormalizedTitle title = key(record.metadata());
                KnownPaper paper = papers.get(title);
                if (paper == null) {
                    paper = lookup.titled(title).orElse(null);
                }
                if (paper == null) {
                    PaperId id = lookup.freeId(title, given);
                    given.add(id);
                    fresh.put(title, id);
                    paper = new KnownPaper(next++, record.metadata(), record.metadata(), 1);
                    added++;
                } else {
                    paper.see(record.metadata());
                    known++;
                }
                papers.put(title, paper);
            }
        }
        writePapers(connection, papers, fresh);
        writeSightings(connection, papers, listing);
    }

    private static void writePapers(
            Connection connection, Map<NormalizedTitle, KnownPaper> papers, Map<NormalizedTitle, PaperId> fresh)
            throws SQLException {
        try (Batch insert = new Batch(
                        connection,
                        "INSERT INTO paper (number, id, normalized_title, sightings, record) VALUES (?, ?, ?, ?, ?)");
                Batch update = new Batch(connection, "UPDATE paper SET sightings = ?, record = ? WHERE number = ?")) {
            for (Map.Entry<NormalizedTitle, PaperId> entry : fresh.entrySet()) {
                KnownPaper paper = known(papers, entry.getKey());
                insert.add(
                        paper.number(),
                        entry.getValue().value(),
                        entry.getKey().text(),
                        paper.sightings(),
                        paper.record());
            }
            insert.flush();
            for (Map.Entry<NormalizedTitle, KnownPaper> entry : papers.entrySet()) {
                if (!fresh.containsKey(entry.getKey())) {
                    KnownPaper paper = entry.getValue();
                    update.add(paper.sightings(), paper.record(), paper.number());
                }
            }
            update.flush();
        }
    }

    private void writeSightings(Connection connection, Map<NormalizedTitle, KnownPaper> papers, long listing)
            throws SQLException {
        try (Batch insert = new Batch(connection, """
                INSERT INTO sighting (paper, listing, ordinal, start_line, end_line, record)
                VALUES (?, ?, ?, ?, ?, ?)""")) {
            for (PaperRecord record : digest.records()) {
                Sighting place = record.source();
                insert.add(
                        known(papers, key(record.metadata())).number(),
                        listing,
                        place.ordinal(),
                        place.startLine(),
                        place.endLine(),
                        PaperJson.write(PaperJson.of(record.metadata())));
            }
            insert.flush();
        }
    }

    private static KnownPaper known(Map<NormalizedTitle, KnownPaper> papers, NormalizedTitle title) {
        return Objects.requireNonNull(papers.get(title), "every record was gathered");
    }

    /** The title that tells papers apart, as SQLite can hold it: half a surrogate pair has no form in UTF-8. */
    private static NormalizedTitle key(Metadata metadata) {
        byte[] utf8 = NormalizedTitle.of(metadata.title()).text().getBytes(StandardCharsets.UTF_8);
        return new NormalizedTitle(new String(utf8, StandardCharsets.UTF_8));
    }
}
