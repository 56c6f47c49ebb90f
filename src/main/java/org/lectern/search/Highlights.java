package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lectern.text.DisplayText;

/** Finds what a query matches in a text of a paper, by reading the text again; the index is not asked. */
final class Highlights {
    private final Analysis analysis;

    /**
     * A place in a text.
     *
     * @param term the word of the index that matched there
     */
    record Match(int start, int end, String term) {}

    Highlights(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The whole text, as it is shown, with marks. */
    MarkedText whole(SoughtWords query, String source) {
        DisplayText shown = DisplayText.of(source);
        return new MarkedText(shown.text(), marks(shown(shown, matches(query, source))));
    }

    /**
     * The best passage of a text.
     *
     * @param shown as people read it
     * @param source as the source has it
     */
    record Passages(MarkedText shown, MarkedText source) {}

    /** The best passage of the text with marks, shown and in the source. */
    Passages snippet(SoughtWords query, String source) {
        List<Match> matches = matches(query, source);
        DisplayText display = DisplayText.of(source);
        if (display.isSource()) {
            MarkedText best = Snippet.best(source, matches);
            return new Passages(best, best);
        }
        List<Match> shown = shown(display, matches);
        List<Match> exact = shown.stream()
                .map(match ->
                        new Match(display.sourceStart(match.start()), display.sourceEnd(match.end()), match.term()))
                .toList();
        return new Passages(Snippet.best(display.text(), shown), Snippet.best(source, apart(exact)));
    }

    /** The matches of a source where they are shown. */
    private static List<Match> shown(DisplayText text, List<Match> matches) {
        return text.isSource()
                ? matches
                : apart(matches.stream()
                        .map(match ->
                                new Match(text.shownStart(match.start()), text.shownEnd(match.end()), match.term()))
                        .toList());
    }

    /** In rising order, none overlapping another. */
    private List<Match> matches(SoughtWords query, String text) {
        if (text.isEmpty() || query.isEmpty()) {
            return List.of();
        }
        try {
            return apart(query.in(text, analysis));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    static List<MarkedText.Mark> marks(List<Match> matches) {
        return matches.stream()
                .map(match -> new MarkedText.Mark(match.start(), match.end()))
                .toList();
    }

    /** Those that are not empty and do not overlap one before. */
    private static List<Match> apart(List<Match> sorted) {
        List<Match> apart = new ArrayList<>();
        int end = 0;
        for (Match match : sorted) {
            if (match.start() >= end && match.end() > match.start()) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart;
    }
}
