package org.lectern.share;

import java.time.Instant;
import java.util.Comparator;

/**
 * That somebody wrote something. In the order of the file.
 *
 * @param register where
 * @param said what
 * @param dot its name
 * @param author who, as people know them
 * @param time when, by their clock
 */
record Fact(Register register, Said said, Dot dot, String author, Instant time) implements Comparable<Fact> {
    /** Of several that are there at once the last is shown. */
    static final Comparator<Fact> SHOWN = Comparator.comparing(Fact::time)
            .thenComparing(Fact::author)
            .thenComparing(Fact::dot)
            .thenComparing(Fact::said);

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::register)
            .thenComparing(Fact::dot)
            .thenComparing(Fact::said)
            .thenComparing(Fact::author)
            .thenComparing(Fact::time);

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
