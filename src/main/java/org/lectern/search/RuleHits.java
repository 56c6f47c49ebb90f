package org.lectern.search;

import java.util.HashMap;
import java.util.Map;

/** What the rule of a topic found in a segment of the index. Used by one thread. */
final class RuleHits {
    private final int[] docs;
    private final Map<Integer, Integer> strengths = new HashMap<>();

    /**
     * Hits.
     *
     * @param docs the papers, rising; not to be changed
     */
    RuleHits(int[] docs) {
        this.docs = docs;
    }

    int[] docs() {
        return docs;
    }

    /** How much of the topic those papers have of which it was asked, as not all of their topics could be kept; others may be added. */
    Map<Integer, Integer> strengths() {
        return strengths;
    }
}
