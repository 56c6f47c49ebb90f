package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.lectern.text.DisplayText;

/** Finds what a query matches in a text of a paper, by reading the text again; the index is not asked. */
final class Highlights {
    private final UnifiedHighlighter highlighter;

    /**
     * A place in a text.
     *
     * @param term the word of the index that matched there
     */
    record Match(int start, int end, String term) {}

    Highlights(Analysis analysis) {
        // Without weights, which would take 40 times as long for some queries.
        highlighter = UnifiedHighlighter.builderWithoutSearcher(analysis.index())
                .withHandleMultiTermQuery(true)
                .withWeightMatches(false)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Places())
                .build();
    }

    /** The whole text, as it is shown, with marks. */
    MarkedText whole(String field, Query query, String source) {
        DisplayText shown = DisplayText.of(source);
        return new MarkedText(shown.text(), marks(shown(shown, matches(field, query, source))));
    }

    /**
     * The best passage of a text.
     *
     * @param shown as people read it
     * @param source as the source has it
     */
    record Passages(MarkedText shown, MarkedText source) {}

    /** The best passage of the text with marks, shown and in the source. */
    Passages snippet(String field, Query query, String source) {
        List<Match> matches = matches(field, query, source);
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
    private List<Match> matches(String field, Query query, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            Object found = highlighter.highlightWithoutSearcher(field, query, text, 1);
            return found instanceof Found(List<Match> matches) ? matches : List.of();
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

    private record Found(List<Match> matches) {}

    /** Hands out the places instead of a text with tags. */
    private static final class Places extends PassageFormatter {
        @Override
        public Found format(Passage[] passages, String content) {
            List<Match> all = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    all.add(new Match(
                            passage.getMatchStarts()[i],
                            passage.getMatchEnds()[i],
                            passage.getMatchTerms()[i].utf8ToString()));
                }
            }
            all.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
            return new Found(apart(all));
        }
    }
}
