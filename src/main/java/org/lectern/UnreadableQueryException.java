package org.lectern;

/** A query that cannot be understood, so that nobody knows which papers it is to find; the message says what is wrong. */
public final class UnreadableQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableQueryException(String problem) {
        super(problem);
    }
}
