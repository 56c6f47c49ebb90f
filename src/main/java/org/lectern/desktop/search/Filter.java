package org.lectern.desktop.search;

import java.util.Locale;
import org.lectern.search.Facet;

/**
 * A value that the hits are narrowed to.
 *
 * @param facet of which facet
 * @param value as it stands in a query
 * @param label as it is shown
 */
public record Filter(Facet facet, String value, String label) {
    /** With the facet's name where the value alone says little. */
    public String title() {
        return switch (facet) {
            case YEAR, VENUE, ORGANIZATION, SOURCE, PRESENTATION -> label;
            case HAS -> "has " + label.toLowerCase(Locale.ENGLISH);
        };
    }
}
