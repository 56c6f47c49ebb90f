package org.lectern.compare;

import java.util.Locale;

/** Which text of a paper a place is in. */
public enum Part {
    TITLE,
    ABSTRACT;

    /** Its name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
