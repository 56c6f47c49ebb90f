package org.lectern.desktop.search;

import java.util.Locale;
import org.lectern.search.Facet;

/**
 * A value that the hits are narrowed to, or that is kept out of them.
 *
 * @param facet of which facet
 * @param value as it stands in a query
 * @param label as it is shown
 * @param excludes whether hits must not have it
 */
public record Filter(Facet facet, String value, String label, boolean excludes) {
    /** A value that hits must have, or another one of its facet that is chosen too. */
    public Filter(Facet facet, String value, String label) {
        this(facet, value, label, false);
    }

    /** The same value, kept out. */
    public Filter excluding() {
        return new Filter(facet, value, label, true);
    }

    Filter labelled(String text) {
        return new Filter(facet, value, text, excludes);
    }

    boolean isOf(Facet ofFacet, String ofValue) {
        return facet == ofFacet && value.equals(ofValue);
    }

    /** With the facet's name where the value alone says little. */
    public String title() {
        return switch (facet) {
            case YEAR, VENUE, ORGANIZATION, SOURCE, PRESENTATION, AUTHOR -> excludes ? "not " + label : label;
            case HAS -> (excludes ? "not " : "has ") + label.toLowerCase(Locale.ENGLISH);
        };
    }
}
