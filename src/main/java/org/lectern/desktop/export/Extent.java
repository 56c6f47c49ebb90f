package org.lectern.desktop.export;

import java.util.Locale;
import org.lectern.desktop.base.Texts;

/** Which papers a person wants to export. */
public enum Extent {
    /** Those that are selected among the hits. */
    SELECTION,
    /** All that the search finds. */
    SEARCH,
    /** Those of a list. */
    LIST,
    /** All. */
    LIBRARY;

    private static final Texts TEXTS = Texts.of(Extent.class);

    public String title() {
        return TEXTS.get("extent." + name().toLowerCase(Locale.ROOT));
    }
}
