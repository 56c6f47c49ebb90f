package org.lectern.compare;

import java.util.List;
import org.lectern.paper.Paper;
import org.lectern.paper.Version;

/**
 * A paper to be compared, with what is known of it beside its record.
 *
 * @param topics their names, in the order of the book
 * @param versions those of a work that has several; none otherwise
 */
public record Subject(Paper paper, List<String> topics, List<Version> versions) {
    /** Copies the lists. */
    public Subject {
        topics = List.copyOf(topics);
        versions = List.copyOf(versions);
    }
}
