package org.lectern.library;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Keys made by chance, which no two things have in any library. Stateless. */
final class RandomKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomKey() {}

    static String ofList() {
        return ofBytes(12);
    }

    /** Names a section among those of its list. */
    static String ofSection() {
        return ofBytes(6);
    }

    private static String ofBytes(int many) {
        byte[] bytes = new byte[many];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
