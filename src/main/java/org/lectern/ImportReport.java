package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.digest.Refusal;
import org.lectern.digest.Summary;
import org.lectern.library.ImportResult;

/**
 * What an import did, file by file.
 *
 * @param imported the listings that were read, in order
 * @param refused the files that were not
 * @param cancelled whether it was cancelled before the last file
 * @param failure what ended it before its time, in a sentence or two for a person: the library's disk is full, say; what is
 *     imported above is in the library all the same. Empty when it came to its end
 * @param rehearsed whether this is only what an import would do
 */
public record ImportReport(
        List<Imported> imported,
        List<Refusal> refused,
        boolean cancelled,
        Optional<String> failure,
        boolean rehearsed) {
    /**
     * A listing that was read, and what the library did with it.
     *
     * @param summary what was read
     * @param result what changed
     */
    public record Imported(Summary summary, ImportResult result) {}

    /** Copies the lists. */
    public ImportReport {
        imported = List.copyOf(imported);
        refused = List.copyOf(refused);
    }

    /** How many papers are new to the library. */
    public int added() {
        return imported.stream().mapToInt(file -> file.result().added()).sum();
    }

    /** How many records are of papers the library had. */
    public int known() {
        return imported.stream().mapToInt(file -> file.result().known()).sum();
    }

    /** What an import did that was no rehearsal. */
    public ImportReport(List<Imported> imported, List<Refusal> refused, boolean cancelled, Optional<String> failure) {
        this(imported, refused, cancelled, failure, false);
    }

    /** The number of the last change made; empty when nothing changed. */
    public Optional<Long> lastChange() {
        return imported.stream()
                .filter(file -> !rehearsed)
                .flatMap(file -> file.result().change().stream())
                .map(change -> change.number())
                .reduce((first, second) -> second);
    }
}
