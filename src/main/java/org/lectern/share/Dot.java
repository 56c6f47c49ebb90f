package org.lectern.share;

import java.util.Comparator;

/**
 * The name of one thing that was written: by whom, and the how-manieth of theirs it is.
 *
 * @param replica the copy of the list in which it was written; not blank, at most {@value #LONGEST} characters
 * @param counter from 1; one copy uses each number once
 */
record Dot(String replica, long counter) implements Comparable<Dot> {
    /** How long the name of a copy can be. */
    static final int LONGEST = 100;

    private static final Comparator<Dot> ORDER =
            Comparator.comparing(Dot::replica).thenComparing(Dot::counter);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another
     */
    Dot {
        if (!isReplica(replica) || counter < 1) {
            throw new IllegalArgumentException("no dot: " + replica + ":" + counter);
        }
    }

    static boolean isReplica(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    @Override
    public int compareTo(Dot other) {
        return ORDER.compare(this, other);
    }

    /** {@code ann-3k7q:12}. */
    @Override
    public String toString() {
        return replica + ":" + counter;
    }
}
