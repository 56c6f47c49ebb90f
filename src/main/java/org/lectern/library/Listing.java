package org.lectern.library;

import java.time.Instant;

/**
 * A listing that was imported.
 *
 * @param number its number in the library, from 1
 * @param file the file's name, as in {@code Sighting.file()}
 * @param title what it calls itself
 * @param layout the layout it was read in
 * @param sha256 the hash of its text
 * @param records how many records it had
 * @param imported when
 * @param sample whether it is one of the sample listings that come with Lectern
 */
public record Listing(
        long number,
        String file,
        String title,
        String layout,
        String sha256,
        int records,
        Instant imported,
        boolean sample) {}
