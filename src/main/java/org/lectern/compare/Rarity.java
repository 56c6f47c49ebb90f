package org.lectern.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare words are in the library, each asked for once. Used by one thread. */
final class Rarity {
    private final Lexicon lexicon;
    private final int papers;
    private final Map<List<String>, Integer> known = new HashMap<>();

    Rarity(Lexicon lexicon) {
        this.lexicon = lexicon;
        papers = lexicon.papers();
    }

    /** How many papers the library has. */
    int papers() {
        return papers;
    }

    /** How many papers have these words side by side. */
    int papers(List<String> stems) {
        return known.computeIfAbsent(stems, lexicon::papers);
    }

    /** The inverse document frequency, never negative; what all papers have still counts a little in a small library. */
    double idf(List<String> stems) {
        int having = Math.max(1, papers(stems));
        return Math.log(1 + (Math.max(papers, having) - having + 0.5) / (having + 0.5));
    }

    double idf(String stem) {
        return idf(List.of(stem));
    }
}
