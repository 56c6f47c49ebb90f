package org.lectern.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a group is with a paper of its list. */
public enum EntryState {
    /** Somebody put it there: what every entry is at first. */
    PROPOSED,
    /** It is to be read. */
    AGREED,
    READ,
    /** It is not to be read. */
    SKIPPED;

    /** The name in files and on the command line: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a person is shown it: {@code Agreed}. */
    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    /** The state of that key, in any case. */
    public static Optional<EntryState> ofKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> state.key().equals(lower))
                .findFirst();
    }
}
