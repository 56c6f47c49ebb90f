package org.lectern.search;

/**
 * What a person probably meant by a query that finds little.
 *
 * @param query the query, as it was typed but for the words that were probably mistyped
 * @param total how many papers it finds
 */
public record Suggestion(String query, int total) {}
