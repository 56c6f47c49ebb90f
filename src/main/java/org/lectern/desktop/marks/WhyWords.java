package org.lectern.desktop.marks;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.search.TopicReason;

/** Why a paper has a topic, in words. */
final class WhyWords {
    private static final int MOST = 6;
    private static final int IN_CHIP = 2;
    private static final int CHIP_LENGTH = 26;

    private WhyWords() {}

    /** {@code because of “spiking neural networks”, “SNN”}. */
    static String of(TopicReason reason) {
        List<String> words = reason.words();
        if (reason.given()) {
            return "because somebody gave it to this paper";
        }
        if (words.isEmpty()) {
            return "because of what the listing says beside title and abstract";
        }
        int more = words.size() - MOST;
        return "because of " + quoted(words.subList(0, Math.min(MOST, words.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** The words that fit into a chip; empty when somebody gave the topic. */
    static String inChip(TopicReason reason) {
        String words = quoted(
                reason.words().subList(0, Math.min(IN_CHIP, reason.words().size())));
        if (words.length() <= CHIP_LENGTH) {
            return words;
        }
        String first = quoted(reason.words().subList(0, 1));
        return first.length() <= CHIP_LENGTH
                ? first
                : first.substring(0, CHIP_LENGTH - 2).strip() + "…”";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }
}
