package org.lectern.paper;

import java.util.List;

/**
 * One record of a listing: what it says of a paper, and where it says so.
 *
 * @param metadata the fields
 * @param source the place
 * @param fields where each field stands, in the order of the file; a field that stands at several places has an entry each
 */
public record PaperRecord(Metadata metadata, Sighting source, List<FieldPlace> fields) {
    /** Copies the list. */
    public PaperRecord {
        fields = List.copyOf(fields);
    }

    /** A record of which it is only known as a whole where it stands. */
    public PaperRecord(Metadata metadata, Sighting source) {
        this(metadata, source, List.of());
    }
}
