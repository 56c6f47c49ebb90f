package org.lectern;

import java.util.Optional;
import org.lectern.library.Change;
import org.lectern.library.Library;

/**
 * A state of a library, by which one that was brought back from a backup is told.
 *
 * @param change the number of its last change then; 0 for a new library, and where that is not known
 * @param made when that change was made, and what it did: in a library that has changed since it was brought back another has the number
 */
record LibraryStamp(long change, String made) {
    static final LibraryStamp NONE = new LibraryStamp(0, "");

    /** That of a library now, or at one of its changes. */
    static LibraryStamp of(Library library, long change) {
        return new LibraryStamp(change, made(library, change));
    }

    /** Whether a library has been in this state: it is the same, at this change or later. */
    boolean isPastOf(Library library) {
        return change == 0 || made.equals(made(library, change));
    }

    private static String made(Library library, long change) {
        Optional<Change> known = library.change(change);
        return known.map(found -> found.made() + " " + found.summary()).orElse("");
    }
}
