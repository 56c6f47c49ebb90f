package org.lectern.library;

/**
 * What is known of a listing when all of it was read.
 *
 * @param title a name for it, made of what its head says, or its file's name when it says nothing
 * @param layout the name of the layout it was read in
 * @param sha256 the hash of its text, in lower-case hexadecimal: two listings with the same are one
 */
public record ListingHead(String title, String layout, String sha256) {}
