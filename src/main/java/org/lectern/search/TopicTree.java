package org.lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** What is above and below what in a book, by ordinals. Immutable. */
final class TopicTree {
    /** The ordinal of the topic right above, or -1. */
    private final int[] parents;
    /** The ordinal behind the last of the topics below. */
    private final int[] ends;

    private TopicTree(int[] parents, int[] ends) {
        this.parents = parents;
        this.ends = ends;
    }

    static TopicTree of(TopicBook book) {
        List<Topic> topics = book.topics();
        int[] parents = new int[topics.size()];
        int[] ends = new int[topics.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = book.parent(topics.get(i)).map(book::ordinal).orElse(-1);
            for (int above = i; above >= 0; above = parents[above]) {
                ends[above] = i + 1;
            }
        }
        return new TopicTree(parents, ends);
    }

    /** Those of some topics that are above no other of them. */
    int[] lowest(int[] rising) {
        int kept = 0;
        int[] lowest = new int[rising.length];
        for (int i = 0; i < rising.length; i++) {
            // What is below a topic comes right behind it.
            if (i + 1 == rising.length || rising[i + 1] >= ends[rising[i]]) {
                lowest[kept++] = rising[i];
            }
        }
        return Arrays.copyOf(lowest, kept);
    }

    /** Some topics and all above any of them, rising. */
    int[] withThoseAbove(int[] topics) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int topic : topics) {
            for (int above = topic; above >= 0; above = parents[above]) {
                all.add(above);
            }
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
