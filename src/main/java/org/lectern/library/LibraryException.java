package org.lectern.library;

/** The library's file cannot be used: damaged, from a newer version, locked for too long, or its disk is full. */
public sealed class LibraryException extends RuntimeException permits Refusal {
    private static final long serialVersionUID = 1;

    /**
     * An error of the store.
     *
     * @param message what happened, which file, and what to do
     */
    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** An error found by the library itself. */
    public LibraryException(String message) {
        super(message);
    }
}
