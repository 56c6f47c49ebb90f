package org.lectern.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far somebody has read a paper, in the order in which a person is offered them. */
public enum ReadingState {
    /** Nothing was said of it: what every paper is at first. */
    UNREAD(0),
    /** To be read. */
    LATER(1),
    READING(4),
    READ(5),
    /** Not to be read. */
    SKIPPED(2),
    /** Looked at and worth having, with no plan to read it. */
    KEPT(3);

    private final int progress;

    ReadingState(int progress) {
        this.progress = progress;
    }

    /** The name in queries, JSON and the library: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a person is shown it: {@code Reading}. */
    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    /** Of two that were said of one paper, that which says more: what was begun before what was decided, and that
     * before what was planned; of two decisions the one that keeps the paper. */
    public ReadingState further(ReadingState other) {
        return other.progress > progress ? other : this;
    }

    /** The state of that key, in any case. */
    public static Optional<ReadingState> ofKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> state.key().equals(lower))
                .findFirst();
    }
}
