package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.text.DisplayText;

/**
 * What tells the work of a sighting from others, as numbers that SQLite finds fast.
 *
 * @param title the bits of the id that the title gives
 * @param arxiv a hash of the arXiv id without its version; null when there is none
 * @param doi a hash of the DOI in lower case; null when there is none
 */
record SightingKeys(
        long title, @Nullable Long arxiv, @Nullable Long doi) {
    private static final String INCOMPLETE = "SELECT number, record FROM sighting WHERE title_key IS NULL LIMIT 1000";

    static SightingKeys of(Metadata metadata) {
        return of(PaperId.of(title(metadata)), metadata);
    }

    /** The title that tells works apart: as it is shown, so that TeX and Unicode write the same one. */
    static NormalizedTitle title(Metadata metadata) {
        return NormalizedTitle.of(DisplayText.of(metadata.title()).text());
    }

    /** As {@link #of(Metadata)}, where the title's id is known. */
    static SightingKeys of(PaperId titleId, Metadata metadata) {
        Optional<String> arxiv = PaperIdentifiers.arxivId(metadata);
        Optional<String> doi = PaperIdentifiers.doi(metadata);
        return new SightingKeys(
                titleId.bits(),
                arxiv.map(SightingKeys::hash).orElse(null),
                doi.map(SightingKeys::hash).orElse(null));
    }

    private static long hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                bits = (bits << 8) | (hash[i] & 0xff);
            }
            return bits;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Gives keys to the sightings that have none: those from before there were any. */
    static void complete(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(INCOMPLETE);
                Batch update = new Batch(
                        connection, "UPDATE sighting SET title_key = ?, arxiv_key = ?, doi_key = ? WHERE number = ?")) {
            boolean more = true;
            while (more) {
                try (ResultSet rows = query.executeQuery()) {
                    more = false;
                    while (rows.next()) {
                        more = true;
                        SightingKeys keys = of(Papers.metadata(rows.getString(2)));
                        update.add(keys.title, keys.arxiv, keys.doi, rows.getLong(1));
                    }
                }
                update.flush();
            }
        }
    }
}
