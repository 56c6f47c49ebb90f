package org.lectern.compare;

/**
 * Where a text is marked with a term.
 *
 * @param start the index of the first character
 * @param end the index behind the last
 */
public record Mark(int start, int end, Term term) {}
