package org.lectern.paper;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What people say of a paper.
 *
 * @param state how far they have read it
 * @param tags their tags, in the order of the alphabet
 * @param note their note, in Markdown
 * @param lists the names of the lists it is in, in the order of the alphabet
 * @param topicsGiven the ids of the topics that they gave it, whatever the rules of these say
 * @param topicsRefused the ids of the topics that they took off it
 * @param rating how many stars they give it, 1 to {@value #MOST_STARS}; empty when none
 */
public record PaperMarks(
        ReadingState state,
        List<String> tags,
        Optional<String> note,
        List<String> lists,
        List<String> topicsGiven,
        List<String> topicsRefused,
        OptionalInt rating) {
    /** How many stars a paper has at most. */
    public static final int MOST_STARS = 5;

    /** Of a paper of which nothing was said. */
    public static final PaperMarks NONE = new PaperMarks(ReadingState.UNREAD, List.of(), Optional.empty(), List.of());

    /** Copies the lists. */
    public PaperMarks {
        tags = List.copyOf(tags);
        lists = List.copyOf(lists);
        topicsGiven = List.copyOf(topicsGiven);
        topicsRefused = List.copyOf(topicsRefused);
    }

    /** Of a paper that nobody rated and whose topics nobody changed. */
    public PaperMarks(ReadingState state, List<String> tags, Optional<String> note, List<String> lists) {
        this(state, tags, note, lists, List.of(), List.of(), OptionalInt.empty());
    }
}
