package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
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
    private static final Pattern VERSION = Pattern.compile("v\\d+$");

    /** What arXiv registers for each of its papers (https://info.arxiv.org/help/doi.html). */
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");

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
        Optional<String> arxiv = arxivId(metadata);
        Optional<String> doi = doi(metadata);
        return new SightingKeys(
                titleId.bits(),
                arxiv.map(SightingKeys::hash).orElse(null),
                doi.map(SightingKeys::hash).orElse(null));
    }

    /** The arXiv id without its version, also where it stands as the DOI that arXiv gives. */
    static Optional<String> arxivId(Metadata metadata) {
        Optional<String> own = metadata.arxivId();
        if (own.isEmpty() && metadata.doi().isPresent()) {
            Matcher registered = ARXIV_DOI.matcher(lower(metadata.doi().get()));
            own = registered.matches() ? Optional.of(registered.group(1)) : Optional.empty();
        }
        return own.map(id -> VERSION.matcher(lower(id)).replaceFirst(""));
    }

    /** The DOI of a publisher in lower case, since DOIs know no case. */
    static Optional<String> doi(Metadata metadata) {
        return metadata.doi()
                .map(SightingKeys::lower)
                .filter(doi -> !ARXIV_DOI.matcher(doi).matches());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
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
