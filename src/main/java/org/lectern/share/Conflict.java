package org.lectern.share;

import java.time.Instant;
import java.util.List;

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

    /**
     * What somebody wrote.
     *
     * @param text what
     * @param author who
     * @param time when, by their clock
     */
    public record Version(String text, String author, Instant time) {}
}
