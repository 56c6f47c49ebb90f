package org.lectern.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a group is with a paper of its list. */
public enum EntryState {
    /** Somebody put it there: what every entry is at first. */
    PROPOSED(0),
    /** It is to be read. */
    AGREED(2),
    READ(3),
    /** It is not to be read. */
    SKIPPED(1);

    private final int progress;

    EntryState(int progress) {
        this.progress = progress;
    }

    /** The name in files and on the command line: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a person is shown it: {@code Agreed}. */
    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    /** Of two that were said of one paper, that which says more: what was read before what is to be, and that before what is not. */
    public EntryState further(EntryState other) {
        return other.progress > progress ? other : this;
    }

    /** The state of that key, in any case. */
    public static Optional<EntryState> ofKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> state.key().equals(lower))
                .findFirst();
    }
}
