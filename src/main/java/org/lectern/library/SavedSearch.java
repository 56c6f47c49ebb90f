package org.lectern.library;

import java.util.List;

/**
 * A search that was given a name.
 *
 * @param number what the library knows it by
 * @param name what a person calls it, without blanks around it
 * @param query what was typed
 * @param filters what the hits are narrowed to, in the order of choosing
 * @param sort the order of the hits, by its key
 */
public record SavedSearch(long number, String name, String query, List<Filter> filters, String sort) {
    /** Copies the list. */
    public SavedSearch {
        filters = List.copyOf(filters);
    }

    /**
     * A value of a facet.
     *
     * @param facet the facet, by its key
     * @param value as a search has it
     * @param label as it is shown
     * @param excluded whether hits must not have it
     */
    public record Filter(String facet, String value, String label, boolean excluded) {}
}
