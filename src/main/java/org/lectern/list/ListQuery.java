package org.lectern.list;

/**
 * The search that fills a smart list.
 *
 * @param query in the query language
 * @param sort the order of what it finds, by the key of a sort order
 */
public record ListQuery(String query, String sort) {}
