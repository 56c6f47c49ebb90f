package org.lectern.library;

import java.util.List;

/** A change cannot be undone, and nothing was changed. */
final class Refusal extends LibraryException {
    private static final long serialVersionUID = 1;

    private final transient List<History.Entry> later;

    /**
     * A refusal.
     *
     * @param later the changes that build on it, the newest first; none when that is not why
     */
    Refusal(String message, List<History.Entry> later) {
        super(message);
        this.later = List.copyOf(later);
    }

    List<History.Entry> later() {
        return later;
    }
}
