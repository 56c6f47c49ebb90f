package org.lectern.paper;

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
 */
public record Sighting(String file, String listing, String layout, int ordinal, int startLine, int endLine) {}
