package org.lectern.search;

/**
 * A word, or some words in a row, that sets the papers of a search apart from the rest of the library.
 *
 * @param term as it is written in the papers
 * @param query the query of the search with the term added
 * @param hits how many papers that query finds, narrowed as the search was
 * @param papers how many papers of the library have the term
 */
public record SignificantTerm(String term, String query, int hits, int papers) {}
