package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.digest.Refusal;
import org.lectern.digest.Summary;
import org.lectern.library.Change;
import org.lectern.library.ImportResult;
import org.lectern.library.ProbableDuplicate;

/**
 * What an import did, file by file.
 *
 * @param imported the listings that were read, in order
 * @param refused the files that were not
 * @param cancelled whether it was cancelled before the last file
 * @param failure what ended it before its time, in a sentence or two for a person: the library's disk is full, say; what is
 *     imported above is in the library all the same. Empty when it came to its end
 * @param rehearsed whether this is only what an import would do
 * @param duplicates the new papers that are probably one work with others; empty when they were not looked for, as where very
 *     many are new
 */
public record ImportReport(
        List<Imported> imported,
        List<Refusal> refused,
        boolean cancelled,
        Optional<String> failure,
        boolean rehearsed,
        Optional<List<ProbableDuplicate>> duplicates) {
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
        duplicates = duplicates.map(List::copyOf);
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
        this(imported, refused, cancelled, failure, false, Optional.empty());
    }

    /** This, with what is probably one work. */
    ImportReport offering(List<ProbableDuplicate> pairs) {
        return new ImportReport(imported, refused, cancelled, failure, rehearsed, Optional.of(pairs));
    }

    /** Whether the new papers are so many that they were not compared with others. */
    public boolean isUncompared() {
        return duplicates.isEmpty() && added() > NewDuplicates.MOST_NEW && !cancelled && failure.isEmpty();
    }

    /** The numbers of the changes made, in their order; none of a rehearsal. */
    public List<Long> changes() {
        return imported.stream()
                .filter(file -> !rehearsed)
                .flatMap(file -> file.result().change().stream())
                .map(Change::number)
                .toList();
    }

    /** The number of the last change made; empty when nothing changed. */
    public Optional<Long> lastChange() {
        return changes().reversed().stream().findFirst();
    }
}
