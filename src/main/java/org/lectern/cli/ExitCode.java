package org.lectern.cli;

/** What the program says to scripts when it ends. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, but something was refused, or nothing was found. */
    static final int INCOMPLETE = 1;
    /** Called wrongly. */
    static final int USAGE = 2;
    /** Nothing that was named could be read, or the output could not be written. */
    static final int UNREADABLE = 3;
    /** The library is damaged or cannot be used. */
    static final int LIBRARY = 4;

    private ExitCode() {}

    /** For work on several inputs. */
    static int of(int done, int refused) {
        if (refused == 0) {
            return DONE;
        }
        return done == 0 ? UNREADABLE : INCOMPLETE;
    }
}
