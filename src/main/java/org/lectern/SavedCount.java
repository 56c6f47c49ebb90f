package org.lectern;

import org.lectern.library.SavedSearch;

/**
 * A saved search and what it finds now.
 *
 * @param search the search
 * @param total how many papers it finds
 * @param fresh how many of them came after it was last looked at
 * @param freshQuery the query that finds those, narrowed in the same way
 */
public record SavedCount(SavedSearch search, int total, int fresh, String freshQuery) {}
