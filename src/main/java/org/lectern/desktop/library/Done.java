package org.lectern.desktop.library;

import java.util.List;

/**
 * What the window did last, for the status line.
 *
 * @param text what, for a person: {@code Imported 45 papers}
 * @param undo the changes that take it back when reverted in this order; empty when there is nothing to take back
 * @param failed whether it went wrong
 */
public record Done(String text, List<Long> undo, boolean failed) {
    /** Copies the list. */
    public Done {
        undo = List.copyOf(undo);
    }

    /** Something that cannot be taken back, or changed nothing. */
    public static Done of(String text) {
        return new Done(text, List.of(), false);
    }

    /** Something that made those changes, in the order in which they were made. */
    public static Done undoable(String text, List<Long> changes) {
        return new Done(text, changes.reversed(), false);
    }

    /** Something that went wrong. */
    public static Done failed(String text) {
        return new Done(text, List.of(), true);
    }
}
