package org.lectern.desktop.marks;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.desktop.base.Texts;
import org.lectern.search.TopicReason;

/** Why a paper has a topic, in words. */
final class WhyWords {
    private static final Texts TEXTS = Texts.of(WhyWords.class);
    private static final int MOST = 6;
    private static final int IN_CHIP = 2;
    private static final int CHIP_LENGTH = 26;

    private WhyWords() {}

    /** {@code because of “spiking neural networks”, “SNN”}. */
    static String of(TopicReason reason) {
        List<String> words = reason.words();
        if (reason.given()) {
            return TEXTS.get("why.given");
        }
        if (words.isEmpty()) {
            return TEXTS.get("why.beside");
        }
        int more = words.size() - MOST;
        String some = quoted(words.subList(0, Math.min(MOST, words.size())));
        return more > 0 ? TEXTS.get("why.words.more", some, more) : TEXTS.get("why.words", some);
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
                : TEXTS.get(
                        "quoted",
                        reason.words().getFirst().substring(0, CHIP_LENGTH - 3).strip() + '…');
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> TEXTS.get("quoted", word)).collect(Collectors.joining(", "));
    }
}
