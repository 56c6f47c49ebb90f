package org.lectern.digest;

/**
 * A line of a listing.
 *
 * @param number from 1
 * @param text without its line end
 */
public record Line(int number, String text) {
    /** Whether there is nothing to see on the line. */
    public boolean isBlank() {
        return Text.isBlank(text);
    }

    /** The text with every run of white space, no-break spaces too, folded to one space, and none at the ends. */
    public String folded() {
        return Text.fold(text);
    }
}
