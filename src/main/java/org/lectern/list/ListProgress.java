package org.lectern.list;

/**
 * How far a group is with a list.
 *
 * @param read how many papers were read
 * @param total how many are to be read or were read
 * @param skipped how many are not to be read, which {@code total} leaves out
 */
public record ListProgress(int read, int total, int skipped) {
    /** In words: {@code 7 of 12 read}. */
    public String words() {
        return read + " of " + total + " read";
    }
}
