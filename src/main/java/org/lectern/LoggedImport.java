package org.lectern;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An import that was made, or tried, as the log remembers it.
 *
 * @param began when it began, in milliseconds
 * @param took how long it took; empty where nobody noted it
 * @param origin where it came from
 * @param named the files and folders that were named, as they were; none for a text
 * @param report what became of it, with the first lines not understood, shortened; empty for an import of the time before there was a log, of
 *     which the library knows the listings alone
 * @param listings the names of the listings that were read
 * @param records how many papers these have
 * @param standing the numbers of its changes that stand, in the order in which they were made: none where it changed nothing or was undone
 */
public record LoggedImport(
        Instant began,
        Optional<Duration> took,
        Origin origin,
        List<String> named,
        Optional<ImportReport> report,
        List<String> listings,
        int records,
        List<Long> standing) {
    /** Where an import came from. */
    public enum Origin {
        /** Files and folders that somebody named, dropped or chose. */
        FILES,
        /** A text that was pasted. */
        PASTED,
        /** The samples that come with Lectern. */
        SAMPLES,
        /** A folder that is watched. */
        WATCHED;

        /** Its name in the log and for scripts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public LoggedImport {
        named = List.copyOf(named);
        listings = List.copyOf(listings);
        standing = List.copyOf(standing);
    }

    /** Whether it changed the library and was taken back since. */
    public boolean isUndone() {
        return standing.isEmpty()
                && report.filter(done -> !done.changes().isEmpty()).isPresent();
    }
}
