package org.lectern.search;

import java.util.Optional;

/**
 * What is wrong with a query. It was searched all the same, in its best reading.
 *
 * @param position where in the query it is, in UTF-16 units from 0, up to its length
 * @param message what it is and what was done about it: a sentence for a person
 * @param suggestion the query as it was read, without what is wrong; empty when nothing of it is left
 */
public record Invalid(int position, String message, Optional<String> suggestion) {}
