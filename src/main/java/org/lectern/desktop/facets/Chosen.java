package org.lectern.desktop.facets;

import java.util.Optional;
import org.lectern.desktop.search.Filter;

/** How a value is chosen. */
enum Chosen {
    NO,
    SELECTED,
    EXCLUDED;

    static Chosen of(Optional<Filter> filter) {
        return filter.map(known -> known.excludes() ? EXCLUDED : SELECTED).orElse(NO);
    }
}
