package org.lectern.search;

import java.util.Optional;

/**
 * What came of reading a query.
 *
 * @param node how it was read
 * @param problem what is wrong with it and how it was read all the same; empty when nothing is
 */
record ParsedQuery(QueryNode node, Optional<String> problem) {}
