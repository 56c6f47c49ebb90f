package org.lectern.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of lines in UTF-8, each ended by a line feed: the same however a file ends its lines. For one text and one thread. */
final class LinesHash {
    private final MessageDigest digest;

    LinesHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    void add(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** In lower-case hexadecimal, of all that was added; begins anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
