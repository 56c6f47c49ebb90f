package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.topic.TopicBook;

/**
 * Which papers of a segment have which topics, by their ordinals in a book. Papers with the same topics share a combination. Immutable.
 */
final class TopicColumn {
    /** As many topics as a paper has at most; of more the strongest are kept. */
    static final int MOST = TopicBook.MOST;

    private final FacetColumn all;
    private final int[][] own;

    /**
     * A column.
     *
     * @param combinations that of each paper
     * @param own of each combination the topics that papers were given, none of them above another
     * @param tree what is above each
     */
    TopicColumn(int[] combinations, int[][] own, TopicTree tree) {
        this.own = own;
        int[][] whole = new int[own.length][];
        for (int i = 0; i < own.length; i++) {
            whole[i] = tree.withThoseAbove(own[i]);
        }
        all = FacetColumn.of(combinations, whole);
    }

    /** The topics of papers and all above them, to count by. */
    FacetColumn all() {
        return all;
    }

    /** The topics of a paper, without those above them. Not to be changed. */
    int[] of(int doc) {
        return own[all.combinations()[doc]];
    }

    /** The topics of a combination of {@link #all}, without those above them. Not to be changed. */
    int[] own(int combination) {
        return own[combination];
    }

    /** Which of the topics that match a paper are the strongest. */
    interface Strength {
        /**
         * How much a paper has of a topic.
         *
         * @param doc the paper
         * @param topic one whose rule it matches
         */
        int of(int doc, int topic) throws IOException;
    }

    /**
     * The column of papers that topics match.
     *
     * @param papers how many papers the segment has
     * @param matches the papers that match each topic, rising
     */
    static TopicColumn of(int papers, int[][] matches, TopicTree tree, Strength strength) throws IOException {
        int[] starts = new int[papers + 1];
        for (int[] docs : matches) {
            for (int doc : docs) {
                starts[doc + 1]++;
            }
        }
        for (int i = 0; i < papers; i++) {
            starts[i + 1] += starts[i];
        }
        int[] ends = Arrays.copyOf(starts, papers);
        int[] topics = new int[starts[papers]];
        for (int topic = 0; topic < matches.length; topic++) {
            for (int doc : matches[topic]) {
                topics[ends[doc]++] = topic;
            }
        }
        int[] combinations = new int[papers];
        Map<List<Integer>, Integer> known = new HashMap<>();
        List<int[]> own = new ArrayList<>();
        for (int doc = 0; doc < papers; doc++) {
            int[] kept = strongest(doc, tree.lowest(Arrays.copyOfRange(topics, starts[doc], ends[doc])), strength);
            List<Integer> key = Arrays.stream(kept).boxed().toList();
            combinations[doc] = known.computeIfAbsent(key, fresh -> {
                own.add(kept);
                return own.size() - 1;
            });
        }
        return new TopicColumn(combinations, own.toArray(int[][]::new), tree);
    }

    private static int[] strongest(int doc, int[] topics, Strength strength) throws IOException {
        if (topics.length <= MOST) {
            return topics;
        }
        Map<Integer, Integer> strengths = new HashMap<>();
        for (int topic : topics) {
            strengths.put(topic, strength.of(doc, topic));
        }
        return Arrays.stream(topics)
                .boxed()
                .sorted((one, other) ->
                        Integer.compare(strengths.getOrDefault(other, 0), strengths.getOrDefault(one, 0)))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
