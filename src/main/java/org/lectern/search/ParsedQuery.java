package org.lectern.search;

import java.util.Optional;

/**
 * What came of reading a query.
 *
 * @param node how it was read
 * @param invalid what is wrong with it; empty when nothing is
 */
record ParsedQuery(QueryNode node, Optional<Invalid> invalid) {
    /** What is wrong with it, as a person is told. */
    Optional<String> problem() {
        return invalid.map(Invalid::message);
    }
}
