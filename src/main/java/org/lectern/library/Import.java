package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The work of taking in one listing. For one use. */
final class Import implements Door.Work {
    private final Database database;
    private final ListingSource source;
    private final SessionWork work;
    private final Instant now;
    private int added;
    private int known;
    private List<ChangedPaper> changed = List.of();
    private int removed;

    Import(Database database, ListingSource source, SessionWork work, Instant now) {
        this.database = database;
        this.source = source;
        this.work = work;
        this.now = now;
    }

    ImportResult result(Optional<Change> change) {
        return new ImportResult(change, added, known, changed, removed);
    }

    @Override
    public Optional<Door.Done> run(Connection connection) throws SQLException {
        Optional<Listing> before = source.path().isEmpty()
                ? Optional.empty()
                : Listings.atPath(connection, source.path().get());
        long listing = before.isPresent() ? before.get().number() : Sql.nextNumber(connection, "listing");
        long lastSighting = Sql.nextNumber(connection, "sighting") - 1;
        Sql.execute(connection, "SAVEPOINT import");
        if (before.isEmpty()) {
            // Sightings refer to it; its title and its hash are known in the end.
            Listings.insert(connection, listing(listing, new ListingHead(source.file(), "", ""), 0));
        }
        ImportSession session = new ImportSession(database, connection, listing, before.isPresent());
        Optional<ListingHead> head;
        try {
            head = work.run(session);
        } finally {
            session.close();
        }
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Listing> same = Listings.ofHash(connection, head.get().sha256());
        if (same.isPresent()) {
            Sql.execute(connection, "ROLLBACK TO import");
            known = session.records();
            return unchanged(connection, before, same.get());
        }
        added = session.added();
        known = session.records() - added;
        Listing now = listing(listing, head.get(), session.records());
        Listings.update(connection, now);
        if (before.isPresent()) {
            Replacement replacement = Replacement.of(connection, listing, lastSighting);
            changed = replacement.changed();
            removed = replacement.removed();
            return Optional.of(new Door.Done("Imported %s again: %s, %d of them new, %d changed, %d gone"
                    .formatted(now.title(), Sql.count(now.records(), "paper"), added, changed.size(), removed)));
        }
        return Optional.of(new Door.Done("Imported " + now.title() + ": " + Sql.count(now.records(), "paper")
                + (known == 0 ? "" : ", " + known + " of them known")));
    }

    private Listing listing(long number, ListingHead head, int records) {
        return new Listing(
                number,
                source.file(),
                head.title(),
                head.layout(),
                head.sha256(),
                records,
                now,
                source.sample(),
                source.path());
    }

    /** The library has the text: as that file's, as that of another, or as a sample. */
    private Optional<Door.Done> unchanged(Connection connection, Optional<Listing> before, Listing same)
            throws SQLException {
        if (before.isPresent() && before.get().number() != same.number()) {
            // The file says what another one says, and no longer what it said itself.
            return new Removal(List.of(before.get().number())).run(connection);
        }
        return source.sample() || !same.sample() ? Optional.empty() : keepSample(connection, same);
    }

    /** The user has imported, for themselves, what was there as a sample: it no longer goes when the samples go. */
    private static Optional<Door.Done> keepSample(Connection connection, Listing listing) throws SQLException {
        Sql.update(connection, "UPDATE listing SET sample = 0 WHERE number = ?", listing.number());
        return Optional.of(new Door.Done(
                "Kept the sample listing " + listing.title() + ": " + Sql.count(listing.records(), "paper")));
    }
}
