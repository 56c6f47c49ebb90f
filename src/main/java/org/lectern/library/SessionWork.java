package org.lectern.library;

import java.util.Optional;
import org.lectern.digest.Digest;

/** Reads a listing into a library, part by part. */
@FunctionalInterface
public interface SessionWork {
    /**
     * Gives the session every record of the listing, on this thread, before it returns.
     *
     * @return what is known of the listing now; empty to leave the library as it was, as when the reading was cancelled. Whatever
     *     is thrown has the same effect, and is passed on
     */
    Optional<ListingHead> run(ImportSession session);

    /** Gives all of a listing that was read before. */
    static SessionWork of(Digest digest) {
        return session -> {
            session.add(digest.records());
            return Optional.of(new ListingHead(digest.title(), digest.layout(), digest.sha256()));
        };
    }
}
