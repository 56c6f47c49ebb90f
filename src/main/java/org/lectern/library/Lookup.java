package org.lectern.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;

/** Finds, for an import, which papers the library has already. */
final class Lookup implements AutoCloseable {
    /** So many papers of one title are looked at, such as editorials. */
    private static final int MOST_ALIKE = 16;

    private final PreparedStatement byTitle;
    private final PreparedStatement byArxiv;
    private final PreparedStatement byDoi;
    private final PreparedStatement byId;
    private final PreparedStatement alias;
    private final PreparedStatement target;
    private final PreparedStatement separation;
    private final PreparedStatement paper;
    private final PreparedStatement seen;
    private final PreparedStatement inListing;

    /**
     * Finds papers for the import of a listing.
     *
     * @param firstSighting the number that its first sighting has or is to have
     */
    Lookup(Connection connection, long firstSighting) throws SQLException {
        inListing = connection.prepareStatement("SELECT record FROM sighting WHERE paper = ? AND number >= ?");
        inListing.setLong(2, firstSighting);
        byTitle = alike(connection, "title_key");
        byArxiv = alike(connection, "arxiv_key");
        byDoi = alike(connection, "doi_key");
        byId = connection.prepareStatement("SELECT number FROM paper WHERE id = ?");
        alias = connection.prepareStatement("SELECT target FROM alias WHERE id = ?");
        target = connection.prepareStatement("SELECT 1 FROM alias WHERE target = ? LIMIT 1");
        separation = connection.prepareStatement("SELECT 1 FROM separation WHERE first_id = ? AND second_id = ?");
        paper = connection.prepareStatement("""
                SELECT paper.record, sighting.record, paper.id
                FROM paper JOIN sighting ON sighting.paper = paper.number
                WHERE paper.number = ?
                ORDER BY sighting.number LIMIT 1""");
        seen = connection.prepareStatement("""
                SELECT sighting.seen, imported
                FROM sighting JOIN listing ON listing.number = sighting.listing
                WHERE paper = ? AND listing = ? ORDER BY sighting.number LIMIT 1""");
    }

    private static PreparedStatement alike(Connection connection, String key) throws SQLException {
        return connection.prepareStatement(
                "SELECT DISTINCT paper FROM sighting WHERE " + key + " = ? ORDER BY paper LIMIT " + MOST_ALIKE);
    }

    /**
     * The paper that the record is of, when the library has it: what a person has said of its id goes before what its title and
     * its identifiers say.
     *
     * @param id that which the record's title gives
     */
    Optional<KnownPaper> find(PaperId id, SightingKeys keys, Metadata record) throws SQLException {
        Optional<PaperId> merged = target(id);
        if (merged.isPresent()) {
            Optional<Long> number = number(merged.get());
            if (number.isPresent()) {
                return Optional.of(known(number.get()));
            }
        }
        Set<Long> candidates = new LinkedHashSet<>();
        collect(byTitle, keys.title(), candidates);
        collect(byArxiv, keys.arxiv(), candidates);
        collect(byDoi, keys.doi(), candidates);
        Optional<KnownPaper> same = same(id, record, candidates);
        if (same.isPresent()) {
            return same;
        }
        // A paper that others were merged into, and that came again by the title of one of these.
        Optional<Long> number = number(id);
        return number.isPresent() && isTarget(id) ? Optional.of(known(number.get())) : Optional.empty();
    }

    /** The candidate that is the paper; of several the first that has its address, or else that came out where it did. */
    private Optional<KnownPaper> same(PaperId id, Metadata record, Set<Long> candidates) throws SQLException {
        Optional<KnownPaper> same = Optional.empty();
        boolean sameIsApart = false;
        for (long candidate : candidates) {
            KnownPaper known = known(candidate);
            boolean sure = !isSeparate(id, known.id())
                    && (known.merged().equals(record) || Identity.isSure(record, known.merged()))
                    && !isAnotherOfTheListing(record, known);
            if (sure && (candidates.size() == 1 || Identity.shareAddress(record, known.merged()))) {
                return Optional.of(known);
            }
            boolean apart = sure && Printings.differ(record, known.merged());
            if (sure && (same.isEmpty() || (sameIsApart && !apart))) {
                same = Optional.of(known);
                sameIsApart = apart;
            }
        }
        return same;
    }

    private boolean isAnotherOfTheListing(Metadata record, KnownPaper known) throws SQLException {
        if (!Identity.areTwoOfOneListing(record, known.merged())) {
            return false;
        }
        inListing.setLong(1, known.number());
        try (ResultSet rows = inListing.executeQuery()) {
            while (rows.next()) {
                if (Identity.areTwoOfOneListing(record, Papers.metadata(rows.getString(1)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean isTarget(PaperId id) throws SQLException {
        target.setString(1, id.value());
        try (ResultSet row = target.executeQuery()) {
            return row.next();
        }
    }

    /** The id that the papers of an id were given by merging; empty when they were not. */
    Optional<PaperId> target(PaperId id) throws SQLException {
        alias.setString(1, id.value());
        try (ResultSet row = alias.executeQuery()) {
            return row.next() ? Optional.of(new PaperId(row.getString(1))) : Optional.empty();
        }
    }

    private Optional<Long> number(PaperId id) throws SQLException {
        byId.setString(1, id.value());
        try (ResultSet row = byId.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    private boolean isSeparate(PaperId one, PaperId other) throws SQLException {
        boolean ordered = one.compareTo(other) < 0;
        separation.setString(1, (ordered ? one : other).value());
        separation.setString(2, (ordered ? other : one).value());
        try (ResultSet row = separation.executeQuery()) {
            return row.next();
        }
    }

    private static void collect(PreparedStatement query, @Nullable Long key, Set<Long> papers) throws SQLException {
        if (key == null) {
            return;
        }
        query.setLong(1, key);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                papers.add(rows.getLong(1));
            }
        }
    }

    private KnownPaper known(long number) throws SQLException {
        paper.setLong(1, number);
        try (ResultSet row = paper.executeQuery()) {
            if (!row.next()) {
                throw new LibraryException(
                        "The library is damaged: paper " + number + " lacks its sightings." + " Restore a backup.");
            }
            Metadata first = Papers.metadata(row.getString(2));
            Metadata merged =
                    Optional.ofNullable(row.getString(1)).map(Papers::metadata).orElse(first);
            return new KnownPaper(number, new PaperId(row.getString(3)), first, merged);
        }
    }

    /** When the paper was first seen in that listing; empty when it never was. */
    Optional<Instant> seen(long paper, long listing) throws SQLException {
        seen.setLong(1, paper);
        seen.setLong(2, listing);
        try (ResultSet row = seen.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long milliseconds = row.getLong(1);
            return Optional.of(row.wasNull() ? Instant.parse(row.getString(2)) : Instant.ofEpochMilli(milliseconds));
        }
    }

    @Override
    public void close() throws SQLException {
        try (byTitle;
                byArxiv;
                byDoi;
                byId;
                alias;
                target;
                separation;
                paper;
                seen;
                inListing) {
            return;
        }
    }
}
