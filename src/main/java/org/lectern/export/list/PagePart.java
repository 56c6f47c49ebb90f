package org.lectern.export.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or a script that stands in the page itself, and the print by which the page allows it and no other. */
record PagePart(String text) {
    /** Reads one that comes with the program. */
    static PagePart of(String name) {
        try (InputStream stream = PagePart.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            // A browser takes both ends of a line for the one, and the print is made of what it takes.
            return new PagePart(new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program is incomplete: " + name, unreadable);
        }
    }

    /** As a Content-Security-Policy names it. */
    String print() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
