package org.lectern.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The name of a paper in the library: twelve characters of Crockford's base 32 (digits and lower-case letters without i,
 * l, o, u), made from the normalised title it first came with, so that two people who import the same listing name its
 * papers alike. A paper keeps its id when its title is corrected.
 *
 * @param value twelve characters
 */
public record PaperId(String value) implements Comparable<PaperId> {
    /** How long an id is. */
    public static final int LENGTH = 12;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final boolean[] LETTERS = new boolean[128];

    static {
        ALPHABET.chars().forEach(c -> LETTERS[c] = true);
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not an id
     */
    public PaperId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a paper id: " + value);
        }
    }

    private static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (c >= LETTERS.length || !LETTERS[c]) {
                return false;
            }
        }
        return true;
    }

    /** Reads an id; empty when the text is not one. */
    public static Optional<PaperId> parse(String text) {
        return isOne(text) ? Optional.of(new PaperId(text)) : Optional.empty();
    }

    /** The id of a paper first seen under that title. */
    public static PaperId of(NormalizedTitle title) {
        return of(title, 0);
    }

    /** As {@link #of(NormalizedTitle)}; a library whose paper of another title has that id counts {@code attempt} up. */
    public static PaperId of(NormalizedTitle title, int attempt) {
        String name = attempt == 0 ? title.text() : title.text() + '#' + attempt;
        byte[] hash = sha256(name.getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder(LENGTH);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 8) | (hash[i] & 0xff);
        }
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt((int) ((bits >>> (59 - 5 * i)) & 31)));
        }
        return new PaperId(id.toString());
    }

    /** The id of which {@link #bits} is that number; what is beyond 60 bits is left out. */
    public static PaperId ofBits(long bits) {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt((int) ((bits >>> (5 * i)) & 31)));
        }
        return new PaperId(id.toString());
    }

    /** The id as a number of 60 bits, for what stores it: the numbers are in the order of the ids. */
    public long bits() {
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            bits = (bits << 5) | ALPHABET.indexOf(value.charAt(i));
        }
        return bits;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
