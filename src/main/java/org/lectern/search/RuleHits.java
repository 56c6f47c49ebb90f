package org.lectern.search;

import java.util.HashMap;
import java.util.Map;

/**
 * What the rule of a topic found in a segment of the index. Used by one thread.
 *
 * @param docs the papers, rising
 * @param strengths how much of the topic those papers have of which it was asked, as not all of their topics could be kept
 */
record RuleHits(int[] docs, Map<Integer, Integer> strengths) {
    static RuleHits of(int[] docs) {
        return new RuleHits(docs, new HashMap<>());
    }
}
