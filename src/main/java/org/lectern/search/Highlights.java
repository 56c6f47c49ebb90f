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

    /** The whole text with marks. */
    MarkedText whole(String field, Query query, String text) {
        return new MarkedText(text, marks(matches(field, query, text)));
    }

    /** The best passage of the text with marks. */
    MarkedText snippet(String field, Query query, String text) {
        return Snippet.best(text, matches(field, query, text));
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
            List<Match> apart = new ArrayList<>();
            int end = 0;
            for (Match match : all) {
                if (match.start() >= end && match.end() > match.start()) {
                    apart.add(match);
                    end = match.end();
                }
            }
            return new Found(apart);
        }
    }
}
