package org.lectern.library;

import java.util.Optional;

/**
 * What importing a digest did.
 *
 * @param change the change that was recorded; empty when the library had that listing already and nothing changed
 * @param added how many papers are new to the library
 * @param known how many records are of papers that it had already, from this listing or an earlier one
 */
public record ImportResult(Optional<Change> change, int added, int known) {}
