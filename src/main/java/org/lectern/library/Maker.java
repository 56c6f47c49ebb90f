package org.lectern.library;

import java.util.Locale;

/** Who makes a change. */
public enum Maker {
    /** Somebody who works with the library, at whatever window or command line. */
    PERSON,

    /** The others of a shared list: what they wrote was taken in. */
    OTHERS,

    /** A folder that is watched, of which something was imported. */
    WATCH;

    /** Its name in the library's file and for scripts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Maker ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
