package org.lectern.search;

import java.util.List;
import org.lectern.topic.Topic;

/**
 * Why a paper has a topic.
 *
 * @param topic the topic
 * @param given whether somebody gave it to the paper, whose words do not say it
 * @param clauses the parts of the rule that the paper matches, as queries
 * @param words what made it, as title and abstract write it, each once
 * @param title the title as it is shown, marked where the rule matches it
 * @param abstractText the abstract as it is shown, marked likewise
 */
public record TopicReason(
        Topic topic,
        boolean given,
        List<String> clauses,
        List<String> words,
        MarkedText title,
        MarkedText abstractText) {
    /** Copies the lists. */
    public TopicReason {
        clauses = List.copyOf(clauses);
        words = List.copyOf(words);
    }
}
