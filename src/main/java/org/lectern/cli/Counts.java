package org.lectern.cli;

/** Numbers of things, in words. */
final class Counts {
    private Counts() {}

    /** {@code 1 paper}, {@code 2 papers}. */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
