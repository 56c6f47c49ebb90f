package org.lectern.search;

/**
 * Tells keys that came seldom from those that may have come often, in a memory of a fixed size: each adds to two of its counters, and a key
 * has come no oftener than the smaller of them says. After Park, Chen and Yu, “An effective hash-based algorithm for mining association
 * rules”, SIGMOD 1995. Not safe for several threads while it is filled.
 */
final class PhraseFilter {
    private static final int SMALLEST = 1 << 16;
    private static final int LARGEST = 1 << 26;
    /** As many distinct phrases a paper brings, about. */
    private static final int EACH = 256;

    private static final int FULL = 255;

    private final byte[] counters;
    private final int mask;

    /** A filter for the phrases of so many papers. */
    PhraseFilter(int papers) {
        long wanted = Math.clamp((long) papers * EACH, SMALLEST, LARGEST);
        int size = Integer.highestOneBit((int) wanted - 1) << 1;
        counters = new byte[size];
        mask = size - 1;
    }

    /** Counts a key. */
    void add(long key) {
        add((int) key & mask);
        add((int) (key >>> 32) & mask);
    }

    private void add(int place) {
        if ((counters[place] & FULL) < FULL) {
            counters[place]++;
        }
    }

    /** Whether a key may have come so often; never false when it has. */
    boolean mayHave(long key, int often) {
        int most = Math.min(counters[(int) key & mask] & FULL, counters[(int) (key >>> 32) & mask] & FULL);
        return most >= Math.min(often, FULL);
    }
}
