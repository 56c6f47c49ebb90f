package org.lectern.compare;

import java.util.List;

/**
 * Sentences that share a row, one of a paper at most; all have one role.
 *
 * @param likeness how much they say the same, the mean of all pairs; 0 for a sentence by itself
 */
record SentenceGroup(List<RoleSentence> sentences, double likeness) {
    SentenceGroup {
        sentences = List.copyOf(sentences);
    }

    Role role() {
        return sentences.getFirst().role();
    }

    /** Whether there are several. */
    boolean isMatched() {
        return sentences.size() > 1;
    }
}
