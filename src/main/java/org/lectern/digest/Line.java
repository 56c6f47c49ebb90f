package org.lectern.digest;

import org.jspecify.annotations.Nullable;

/**
 * A line of a listing. Its folded text is asked for time and again, so it is kept; two lines are equal by number and text.
 * Immutable.
 */
public final class Line {
    private static final char MARK = '\ufeff';

    private final int number;
    private final String text;
    private @Nullable String folded;

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its line end
     */
    public Line(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** Its text, without its line end. */
    public String text() {
        return text;
    }

    /** Whether there is nothing to see on the line. */
    public boolean isBlank() {
        return Text.isBlank(text);
    }

    /**
     * The text with every run of white space, no-break spaces too, folded to one space, and none at the ends; without the byte order
     * mark that a file has left there which somebody joined to another.
     */
    public String folded() {
        // Two threads may both fold it, to equal strings.
        String known = folded;
        if (known == null) {
            known = Text.fold(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
            folded = known;
        }
        return known;
    }

    /** The same text with another number. */
    Line numbered(int other) {
        Line same = new Line(other, text);
        same.folded = folded;
        return same;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line && line.number == number && line.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * number + text.hashCode();
    }

    @Override
    public String toString() {
        return number + ": " + text;
    }
}
