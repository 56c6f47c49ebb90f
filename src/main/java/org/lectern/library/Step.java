package org.lectern.library;

import java.util.List;

/**
 * What a person did at once, which is taken back at once: one change, or several such as the files of one import.
 *
 * @param changes the numbers of its changes that stand, the newest first; at least one
 * @param summary what was done, for a person, also where it is the undoing that stands: {@code Imported 5 listings: 213 papers}
 */
public record Step(List<Long> changes, String summary) {
    /** Copies the list. */
    public Step {
        changes = List.copyOf(changes);
    }
}
