package org.lectern.desktop.topics;

import java.time.YearMonth;
import java.util.List;
import org.lectern.desktop.base.Texts;
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
    private static final Texts TEXTS = Texts.of(NewPhrases.class);

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
                ? TEXTS.get(
                        "phrases.grown",
                        words(window),
                        Words.papers(found.now()),
                        word(window.since(), window),
                        Words.papers(found.before()))
                : TEXTS.get("phrases.all", Words.papers(found.now()));
    }

    private static String words(TimeWindow window) {
        String from = word(window.from(), window);
        String to = word(window.to(), window);
        return from.equals(to) ? to : TEXTS.get("phrases.window", from, to);
    }

    private static String word(YearMonth month, TimeWindow window) {
        return window.monthly() ? month.toString() : Integer.toString(month.getYear());
    }

    /** What finds them. */
    @FunctionalInterface
    public interface Finder {
        /** Goes through the library, which takes some seconds; when it is cancelled there are none. */
        NewPhrases find(Progress progress);
    }
}
