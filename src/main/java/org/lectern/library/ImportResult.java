package org.lectern.library;

import java.util.List;
import java.util.Optional;

/**
 * What importing a listing did.
 *
 * @param change the change that was recorded; empty when the library had that listing already and nothing changed
 * @param added how many papers are new to the library
 * @param known how many records are of papers that it had already, from this listing or an earlier one
 * @param changed the papers of which the listing says something else than when it was imported before
 * @param removed how many papers are no longer in the library, because the listing no longer has them
 */
public record ImportResult(Optional<Change> change, int added, int known, List<ChangedPaper> changed, int removed) {
    /** Copies the list. */
    public ImportResult {
        changed = List.copyOf(changed);
    }

    /** What importing a listing for the first time did. */
    public ImportResult(Optional<Change> change, int added, int known) {
        this(change, added, known, List.of(), 0);
    }
}
