package org.lectern.compare;

/** Hashes that are the same in every run and on every machine, for the weights of {@link RoleFeatures} are found by them. */
final class Hash {
    private Hash() {}

    static int of(String text) {
        int hash = 17;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x01000193 ^ text.charAt(i);
        }
        return mixed(hash);
    }

    /** That of two, in this order. */
    static int of(int first, int second) {
        return mixed(first * 31 + second * 0x9E3779B1 + 7);
    }

    /** The last step of MurmurHash 3. */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed ^= mixed >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
