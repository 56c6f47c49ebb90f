package org.lectern;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.digest.Digest;

/**
 * A place in a listing, with all of the listing around it.
 *
 * @param digest the listing as it is read, with the fate of each line
 * @param ordinal which record it is about, from 1; 0 for none
 * @param firstLine the first line it is about, from 1
 * @param lastLine the last, inclusive
 * @param file the file the listing came from, be it there still or not; empty for pasted text and samples
 * @param state what has become of that file
 */
public record ListingText(
        Digest digest, int ordinal, int firstLine, int lastLine, Optional<Path> file, FileState state) {
    /** What has become of the file of a listing since it was imported. */
    public enum FileState {
        /** There never was one. */
        NONE,
        /** It is as it was imported. */
        SAME,
        /** It says something else now. */
        CHANGED,
        /** It is no longer there, or cannot be read. */
        GONE
    }
}
