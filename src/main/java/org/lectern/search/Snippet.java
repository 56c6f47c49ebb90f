package org.lectern.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts the passage out of a text that tells most of why it was found. */
final class Snippet {
    /** The longest passage, in characters, without the ellipses. */
    static final int LENGTH = 220;
    /** How much of the text stands before the first mark, at most, when that is not where a sentence begins. */
    private static final int LEAD = 60;

    private static final String BEFORE = "… ";
    private static final String AFTER = " …";

    private Snippet() {}

    static MarkedText best(String text, List<Highlights.Match> matches) {
        if (text.length() <= LENGTH) {
            return new MarkedText(text, Highlights.marks(matches));
        }
        int start = matches.isEmpty() ? 0 : start(text, densest(matches));
        int end = wordEnd(text, start);
        return cut(text, start, end, matches);
    }

    /** The match with which the best passage begins: many different words beat one often, and rare words common ones. */
    private static Highlights.Match densest(List<Highlights.Match> matches) {
        Map<String, Integer> counts = new HashMap<>();
        matches.forEach(match -> counts.merge(match.term(), 1, Integer::sum));
        Highlights.Match best = matches.getFirst();
        double bestScore = 0;
        for (int i = 0; i < matches.size(); i++) {
            double score = score(matches, i, counts);
            if (score > bestScore) {
                bestScore = score;
                best = matches.get(i);
            }
        }
        return best;
    }

    private static double score(List<Highlights.Match> matches, int first, Map<String, Integer> counts) {
        Set<String> seen = new HashSet<>();
        double score = 0;
        int until = matches.get(first).start() + LENGTH - LEAD;
        for (int i = first; i < matches.size() && matches.get(i).end() <= until; i++) {
            String term = matches.get(i).term();
            score += seen.add(term) ? 1 + 1.0 / counts.getOrDefault(term, 1) : 0.01;
        }
        return score;
    }

    /** Where the passage around a match begins: its sentence if that begins close by, else a few words before. */
    private static int start(String text, Highlights.Match match) {
        int earliest = Math.max(0, match.start() - LEAD);
        if (earliest == 0) {
            return 0;
        }
        for (int i = match.start(); i > earliest; i--) {
            if (text.charAt(i - 1) == ' ' && i > 1 && ".!?".indexOf(text.charAt(i - 2)) >= 0) {
                return i;
            }
        }
        int latest = text.length() - LENGTH;
        int from = Math.min(earliest, Math.max(latest, 0));
        return from == 0 ? 0 : wordStart(text, from, match.start());
    }

    /** The first word that begins at {@code from} or after, up to {@code limit}. */
    private static int wordStart(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return limit;
    }

    private static int wordEnd(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        if (end == text.length()) {
            return end;
        }
        int space = text.lastIndexOf(' ', end);
        if (space > start + LENGTH / 2) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static MarkedText cut(String text, int start, int end, List<Highlights.Match> matches) {
        String before = start == 0 ? "" : BEFORE;
        int shift = before.length() - start;
        List<MarkedText.Mark> marks = matches.stream()
                .filter(match -> match.start() >= start && match.end() <= end)
                .map(match -> new MarkedText.Mark(match.start() + shift, match.end() + shift))
                .toList();
        String passage = before + text.substring(start, end) + (end == text.length() ? "" : AFTER);
        return new MarkedText(passage, marks);
    }
}
