package org.lectern.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a paper was seen: a place in a listing.
 *
 * @param file the name of the listing's file, without its folder; or a name for pasted text
 * @param listing a name for the listing, made of what its head says ({@code Daily Papers, Dec 10}), or the file's name when it
 *     says nothing
 * @param layout the name of the layout it was read in
 * @param ordinal the record's place among those of the file, from 1
 * @param startLine the record's first line, from 1
 * @param endLine its last line, inclusive
 * @param fields where each field stands, in the order of the file, when the library was asked for a paper; otherwise empty
 * @param seen when a library first saw the paper there; empty for a record that is in none
 */
public record Sighting(
        String file,
        String listing,
        String layout,
        int ordinal,
        int startLine,
        int endLine,
        List<FieldPlace> fields,
        Optional<Instant> seen) {
    /** Copies the list. */
    public Sighting {
        fields = List.copyOf(fields);
    }

    /** A place in a listing that is in no library. */
    public Sighting(String file, String listing, String layout, int ordinal, int startLine, int endLine) {
        this(file, listing, layout, ordinal, startLine, endLine, List.of(), Optional.empty());
    }
}
