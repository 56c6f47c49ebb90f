package org.lectern.library;

/**
 * A tag.
 *
 * @param name as it was first typed
 * @param papers how many papers of the library have it
 */
public record TagCount(String name, int papers) {}
