package org.lectern.desktop.topics;

import java.util.List;
import org.lectern.task.Progress;

/**
 * The phrases of a library that no topic covers.
 *
 * @param time the time that they were looked for in, in words
 * @param phrases the first the most telling
 */
public record NewPhrases(String time, List<NewPhrase> phrases) {
    /** Copies the list. */
    public NewPhrases {
        phrases = List.copyOf(phrases);
    }

    /** What finds them. */
    @FunctionalInterface
    public interface Finder {
        /** Goes through the library, which takes some seconds; when it is cancelled there are none. */
        NewPhrases find(Progress progress);
    }
}
