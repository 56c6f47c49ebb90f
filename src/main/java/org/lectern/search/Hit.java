package org.lectern.search;

import java.util.List;
import org.lectern.paper.Paper;
import org.lectern.topic.Topic;

/**
 * A paper that a search found.
 *
 * @param paper the paper
 * @param score how well it matches, higher is better; comparable within one search only
 * @param title its title as it is shown, with marks
 * @param snippet the passage of the abstract that matches best, as it is shown, with marks; the abstract's beginning when
 *     none does
 * @param sourceSnippet the same as the source has it
 * @param topics its topics, without those above them, in the order of the book
 */
public record Hit(
        Paper paper, float score, MarkedText title, MarkedText snippet, MarkedText sourceSnippet, List<Topic> topics) {
    /** Copies the list. */
    public Hit {
        topics = List.copyOf(topics);
    }
}
