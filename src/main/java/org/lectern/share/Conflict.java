package org.lectern.share;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people wrote in one place without knowing of one another. All of it is kept until somebody writes there again.
 *
 * @param register where
 * @param versions what each wrote, the one that is shown first; two at least, no text twice
 */
public record Conflict(Register register, List<Version> versions) {
    /** Copies the list. */
    public Conflict {
        versions = List.copyOf(versions);
    }

    /** Whether another is of the same place and the same texts, whoever wrote them and whichever is shown. */
    public boolean saysTheSame(Conflict other) {
        return register.equals(other.register) && texts().equals(other.texts());
    }

    private Set<String> texts() {
        return versions.stream().map(Version::text).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What somebody wrote.
     *
     * @param text what
     * @param author who
     * @param time when, by their clock
     */
    public record Version(String text, String author, Instant time) {}
}
