package org.lectern.paper;

/**
 * One record of a listing: what it says of a paper, and where it says so.
 *
 * @param metadata the fields
 * @param source the place
 */
public record PaperRecord(Metadata metadata, Sighting source) {}
