package org.lectern.desktop.library;

import java.util.List;
import org.lectern.desktop.base.Texts;
import org.lectern.library.Change;

/**
 * What the window did last, for the status line.
 *
 * @param what what was done, for a person: {@code Imported 45 papers}
 * @param undo the changes that take it back when reverted in this order; empty when there is nothing to take back
 * @param kind how it came about
 * @param brought how many papers it brought that somebody may want to go through; 0 for none
 */
public record Done(String what, List<Long> undo, Kind kind, int brought) {
    private static final Texts TEXTS = Texts.of(Done.class);

    /** How something came about. */
    public enum Kind {
        /** It was done. */
        DONE,
        /** It had been done, and was taken back. */
        UNDONE,
        /** It had been taken back, and was brought back. */
        REDONE,
        /** It went wrong. */
        FAILED
    }

    /** Copies the list. */
    public Done {
        undo = List.copyOf(undo);
    }

    /** Something that brought no papers. */
    public Done(String what, List<Long> undo, Kind kind) {
        this(what, undo, kind, 0);
    }

    /** This, which brought so many papers. */
    public Done bringing(int papers) {
        return new Done(what, undo, kind, papers);
    }

    /** Something that cannot be taken back, or changed nothing. */
    public static Done of(String text) {
        return new Done(text, List.of(), Kind.DONE);
    }

    /** A change that can be taken back, in its own words. */
    public static Done undoable(Change change) {
        return undoable(ChangeWords.of(change.summary()), List.of(change.number()));
    }

    /** Something that made those changes, in the order in which they were made. */
    public static Done undoable(String text, List<Long> changes) {
        return new Done(text, changes.reversed(), Kind.DONE);
    }

    /** Something that went wrong. */
    public static Done failed(String text) {
        return failed(text, List.of());
    }

    /** Something that went wrong after it had made those changes, in the order in which they were made. */
    public static Done failed(String text, List<Long> changes) {
        return new Done(text, changes.reversed(), Kind.FAILED);
    }

    /** This, taken back by those changes, in the order in which they were made. */
    Done takenBack(List<Change> changes) {
        return new Done(
                what,
                changes.stream().map(Change::number).toList().reversed(),
                kind == Kind.UNDONE ? Kind.REDONE : Kind.UNDONE);
    }

    /** All of it, for a person. */
    public String text() {
        return switch (kind) {
            case DONE, FAILED -> what;
            case UNDONE -> TEXTS.get("undone", what);
            case REDONE -> TEXTS.get("redone", what);
        };
    }

    /** Whether it went wrong. */
    public boolean failed() {
        return kind == Kind.FAILED;
    }

    /** What taking it back is called. */
    public String back() {
        return kind == Kind.UNDONE ? TEXTS.get("back.redo") : TEXTS.get("back.undo");
    }

    /** What is said while it is taken back. */
    String goingBack() {
        return kind == Kind.UNDONE ? TEXTS.get("underway.redo") : TEXTS.get("underway.undo");
    }
}
