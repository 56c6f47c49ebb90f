package org.lectern.library;

import java.util.List;

/** What came of undo or redo. */
public sealed interface Stepped {
    /**
     * It was done, all of it.
     *
     * @param step what was undone, or brought back
     * @param changes the changes that did it, in order
     */
    record Done(Step step, List<Change> changes) implements Stepped {
        /** Copies the list. */
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /**
     * It cannot be done, and nothing was changed.
     *
     * @param step what would have been undone, or brought back
     * @param why in a sentence or two, for a person
     * @param later the changes that build on it, the newest first, which others made or a watched folder; none when that is not why
     */
    record Refused(Step step, String why, List<String> later) implements Stepped {
        /** Copies the list. */
        public Refused {
            later = List.copyOf(later);
        }
    }

    /** There is nothing to undo, or to bring back. */
    record Nothing() implements Stepped {}
}
