package org.lectern.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one person thinks of reading a paper. */
public enum Vote {
    UP(1),
    DOWN(-1);

    private final int weight;

    Vote(int weight) {
        this.weight = weight;
    }

    /** What it adds to the sum of votes. */
    public int weight() {
        return weight;
    }

    /** The name in files and on the command line: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The vote of that key, in any case. */
    public static Optional<Vote> ofKey(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(vote -> vote.key().equals(lower)).findFirst();
    }
}
