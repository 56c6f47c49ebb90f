package org.lectern.desktop.topics;

import java.util.List;
import org.lectern.desktop.base.Words;
import org.lectern.search.Proposals;
import org.lectern.search.TimeWindow;
import org.lectern.task.Progress;

/**
 * The phrases of a library that no topic covers.
 *
 * @param time the time that they were looked for in, in words
 * @param byGrowth whether there is a time before to compare with
 * @param phrases the first the most telling
 */
public record NewPhrases(String time, boolean byGrowth, List<NewPhrase> phrases) {
    /** Copies the list. */
    public NewPhrases {
        phrases = List.copyOf(phrases);
    }

    /** The phrases that were found in a library. */
    static NewPhrases of(Proposals found) {
        return new NewPhrases(
                time(found),
                found.byGrowth(),
                found.phrases().stream()
                        .map(one -> new NewPhrase(
                                one.phrase(),
                                one.name(),
                                one.synonyms(),
                                one.rule(),
                                one.now(),
                                one.before(),
                                one.growth()))
                        .toList());
    }

    private static String time(Proposals found) {
        TimeWindow window = found.window();
        return found.byGrowth()
                ? "What has grown in %s (%s), compared with the time since %s (%s)"
                        .formatted(
                                window,
                                Words.count(found.now(), "paper"),
                                window.monthly()
                                        ? window.since()
                                        : window.since().getYear(),
                                Words.count(found.before(), "paper"))
                : "Phrases of all %s: there is too little of the time before to tell what has grown"
                        .formatted(Words.count(found.now(), "paper"));
    }

    /** What finds them. */
    @FunctionalInterface
    public interface Finder {
        /** Goes through the library, which takes some seconds; when it is cancelled there are none. */
        NewPhrases find(Progress progress);
    }
}
