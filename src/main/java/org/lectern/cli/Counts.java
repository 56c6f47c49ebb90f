package org.lectern.cli;

/** Numbers of things, in words. */
final class Counts {
    private Counts() {}

    /** {@code 1 paper}, {@code 2 papers}. */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    static String of(long count, String thing, String things) {
        return count + " " + (count == 1 ? thing : things);
    }
}
