package org.lectern.search;

import org.lectern.topic.Topic;

/**
 * Two topics that papers have together.
 *
 * @param one the one that comes first in the book
 * @param other the other
 * @param papers how many papers have both; 1 or more
 * @param lift how many times as many these are as if the two had nothing to do with each other
 */
public record TopicPair(Topic one, Topic other, int papers, double lift) {
    /** Whether it is of those two, in any order. */
    public boolean isOf(Topic first, Topic second) {
        return (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
    }
}
