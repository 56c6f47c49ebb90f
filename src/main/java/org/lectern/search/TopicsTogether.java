package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.lectern.topic.Topic;

/**
 * Which topics papers have together: of the lowest topics of the book alone, as one above another would always be there too.
 *
 * @param topics those that most papers have, so ordered that related ones stand together: by area, and within it beside those that they
 *     are most often with
 * @param pairs all pairs of them that any paper has
 * @param strongest the pairs that are together most beyond chance, whether they are among the topics above or are rare; the strongest first
 */
public record TopicsTogether(List<TopicCount> topics, List<TopicPair> pairs, List<TopicPair> strongest) {
    /** Copies the lists. */
    public TopicsTogether {
        topics = List.copyOf(topics);
        pairs = List.copyOf(pairs);
        strongest = List.copyOf(strongest);
    }

    /** The pair of two topics; empty where no paper has both. */
    public Optional<TopicPair> pair(Topic one, Topic other) {
        return pairs.stream().filter(pair -> pair.isOf(one, other)).findFirst();
    }
}
