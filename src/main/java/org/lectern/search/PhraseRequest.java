package org.lectern.search;

import java.util.OptionalInt;

/**
 * What phrases are asked for.
 *
 * @param query the papers that they are looked for in; blank for all
 * @param months how long the stretch of time is that is looked at; empty for what suits the library
 * @param limit how many phrases at most
 */
public record PhraseRequest(String query, OptionalInt months, int limit) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is not positive
     */
    public PhraseRequest {
        if (limit < 1 || months.orElse(1) < 1) {
            throw new IllegalArgumentException("not positive: " + limit + ", " + months);
        }
    }
}
