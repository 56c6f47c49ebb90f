package org.lectern.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A listing that was imported.
 *
 * @param number its number in the library, from 1
 * @param file the file's name, as in {@code Sighting.file()}
 * @param title what it calls itself
 * @param layout the layout it was read in
 * @param sha256 the hash of its text
 * @param records how many records it had
 * @param imported when, the last time
 * @param sample whether it is one of the sample listings that come with Lectern
 * @param path the file, absolute; empty for pasted text, and for what an older Lectern imported
 */
public record Listing(
        long number,
        String file,
        String title,
        String layout,
        String sha256,
        int records,
        Instant imported,
        boolean sample,
        Optional<Path> path) {
    /** A listing without a file. */
    public Listing(
            long number,
            String file,
            String title,
            String layout,
            String sha256,
            int records,
            Instant imported,
            boolean sample) {
        this(number, file, title, layout, sha256, records, imported, sample, Optional.empty());
    }
}
