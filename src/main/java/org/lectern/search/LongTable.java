package org.lectern.search;

import java.util.Arrays;

/** Numbers its keys from 0 in the order in which they come: columns beside it hold what is known of each. Not safe for several threads. */
final class LongTable {
    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE / 2];
    /** The number of a key at a place that its bits give, or after it. */
    private int[] places = empty(FIRST_SIZE);

    private int size;

    private static int[] empty(int length) {
        int[] places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }

    /** How many keys there are. */
    int size() {
        return size;
    }

    /** The key of that number. */
    long key(int number) {
        return keys[number];
    }

    /** The number of a key; negative when there is none. */
    int find(long key) {
        return places[place(key)];
    }

    /** The number of a key, which is taken up when it is new. */
    int add(long key) {
        int place = place(key);
        if (places[place] != NONE) {
            return places[place];
        }
        if (size == keys.length) {
            grow();
            place = place(key);
        }
        keys[size] = key;
        places[place] = size;
        return size++;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        places = empty(2 * places.length);
        for (int number = 0; number < size; number++) {
            places[place(keys[number])] = number;
        }
    }

    private int place(long key) {
        int mask = places.length - 1;
        int place = (int) mixed(key) & mask;
        while (places[place] != NONE && keys[places[place]] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Every bit of the key moves every bit of this (the finalizer of MurmurHash3). */
    static long mixed(long key) {
        long bits = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
        bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return bits ^ (bits >>> 33);
    }
}
