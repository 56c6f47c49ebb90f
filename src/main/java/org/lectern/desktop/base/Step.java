package org.lectern.desktop.base;

/**
 * How far long work is.
 *
 * @param what the thing at hand, how much of it is done, and how long it will take
 * @param done how much is done
 * @param total how much there is, 0 when not known
 */
public record Step(String what, long done, long total) {
    /** The share that is done, 0 to 1, or less than 0 when it is not known. */
    public double share() {
        return total > 0 ? Math.min(1, (double) done / total) : -1;
    }
}
