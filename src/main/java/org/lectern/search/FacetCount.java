package org.lectern.search;

/**
 * A value of a facet and how many hits have it.
 *
 * @param value as it stands in a query
 * @param label as it is shown to a person
 * @param count how many hits of the search, all narrowing by other facets applied, have it
 */
public record FacetCount(String value, String label, int count) {}
