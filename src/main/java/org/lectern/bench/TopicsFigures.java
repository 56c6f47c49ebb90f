package org.lectern.bench;

import java.util.List;
import java.util.Map;

/**
 * What {@link TopicsBench} measured.
 *
 * @param papers how many papers were given topics
 * @param covered how many of them have a leaf topic
 * @param others how many papers came from the listings beside the file, 0 without any
 * @param othersCovered how many of these have a leaf topic
 * @param sizes by how many topics papers have, how many have so many
 * @param otherSizes the same of the papers of the listings
 * @param recalls how many of the papers whose authors gave a keyword of a topic got it, in the half that the rules may be tuned on and in that
 *     which is kept back
 * @param precision how many of the topics given are right, by the labels of the papers that were read
 * @param agreement Cohen's kappa of the two who read, over all pairs of a paper and a topic
 * @param all how long it took to give all papers their topics anew after every rule was edited, in milliseconds
 * @param one the same after one rule was edited
 */
public record TopicsFigures(
        long papers,
        long covered,
        long others,
        long othersCovered,
        Map<Integer, Integer> sizes,
        Map<Integer, Integer> otherSizes,
        List<Recall> recalls,
        Precision precision,
        double agreement,
        Times all,
        Times one) {
    /** Copies what it holds. */
    public TopicsFigures {
        sizes = Map.copyOf(sizes);
        otherSizes = Map.copyOf(otherSizes);
        recalls = List.copyOf(recalls);
    }

    /**
     * Of one half of the papers with keywords.
     *
     * @param half which one
     * @param average over all topics: of the pairs of a paper and a topic of which it has a keyword those that have the topic
     * @param topics each topic, in the order of the book
     */
    public record Recall(String half, Interval average, List<OfTopic> topics) {
        /** Copies the list. */
        public Recall {
            topics = List.copyOf(topics);
        }

        public int papers() {
            return topics.stream().mapToInt(OfTopic::papers).sum();
        }
    }

    /**
     * Of a topic.
     *
     * @param papers how many papers have a keyword of it
     * @param found how many of these have it, or one below it
     */
    public record OfTopic(String topic, int papers, int found) {}

    /**
     * Of the papers that were read.
     *
     * @param papers how many of them were there
     * @param given how many topics they were given
     * @param right how many of these are right
     * @param labels how many topics those who read found right
     * @param share the share of the given ones that are right
     * @param wrong title and topic of those that are not
     */
    public record Precision(int papers, int given, int right, int labels, Interval share, List<String> wrong) {
        /** Copies the list. */
        public Precision {
            wrong = List.copyOf(wrong);
        }
    }
}
