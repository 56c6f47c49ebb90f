package org.lectern.export.key;

/** A key pattern that cannot be read; the message says what is wrong and what to write instead. */
public final class KeyPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    KeyPatternException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where in the pattern, counted in characters from 0. */
    public int position() {
        return position;
    }
}
