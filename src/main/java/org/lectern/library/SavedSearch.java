package org.lectern.library;

/**
 * A search that was given a name.
 *
 * @param number what the library knows it by
 * @param name what a person calls it, without blanks around it
 * @param query what is searched for, with the values of facets that it is narrowed to
 * @param sort the order of the hits, by its key
 */
public record SavedSearch(long number, String name, String query, String sort) {}
