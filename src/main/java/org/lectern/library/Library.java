package org.lectern.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.digest.Digest;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** The durable store (signatures only, for now). */
public final class Library implements AutoCloseable {
    private Library() {}

    /** Opens the library in a folder, which is made when missing; brings an older schema up to date. */
    public static Library open(Path folder) {
        throw new LibraryException("soon: " + folder);
    }

    /** The number of the last change, 0 for a new library. */
    public long changeNumber() {
        return 0;
    }

    /** Imports a digest in one transaction. */
    public ImportResult add(Digest digest, boolean sample) {
        throw new LibraryException("soon: " + digest.file() + sample);
    }

    public Optional<Paper> paper(PaperId id) {
        throw new LibraryException("soon: " + id);
    }

    /** The papers of those ids, in that order; one that is gone is left out. */
    public List<Paper> papers(List<PaperId> ids) {
        throw new LibraryException("soon: " + ids);
    }

    /** The one paper whose id starts so; empty when there is none, or more than one. */
    public Optional<PaperId> resolve(String prefix) {
        throw new LibraryException("soon: " + prefix);
    }

    /** Gives every paper to the consumer, by id, without holding all of them in memory. */
    public void forEachPaper(Consumer<Paper> consumer) {
        throw new LibraryException("soon: " + consumer);
    }

    /** The papers touched by changes after that number: added, changed or gone, each once. */
    public List<PaperId> touchedSince(long changeNumber) {
        throw new LibraryException("soon: " + changeNumber);
    }

    /** The imported listings, the earliest first. */
    public List<Listing> listings() {
        throw new LibraryException("soon");
    }

    /** Takes listings out, with the papers seen nowhere else; one change. Empty when none of the numbers is in the library. */
    public Optional<Change> removeListings(Collection<Long> numbers) {
        throw new LibraryException("soon: " + numbers);
    }

    /** Undoes one change by a new change. */
    public Change revert(long changeNumber) {
        throw new LibraryException("soon: " + changeNumber);
    }

    /** The latest changes, the newest first. */
    public List<Change> changes(int limit) {
        throw new LibraryException("soon: " + limit);
    }

    public Statistics statistics() {
        throw new LibraryException("soon");
    }

    @Override
    public void close() {}
}
