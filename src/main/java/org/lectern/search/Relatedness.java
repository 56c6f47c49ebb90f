package org.lectern.search;

/**
 * What relates papers, and how much each part weighs: words and neighbouring words of title and abstract, people, keywords, links and
 * topics, all measured in how rare they are (idf). The words are compared by BM25F as if the papers that are given were a query. The
 * weights were fitted to one half of the papers of {@code lectern bench related}; see {@code docs/benchmarks.md}.
 */
final class Relatedness {
    /** So many papers, found by the most telling words and by all else, are looked at closely. */
    static final int WINDOW = 200;

    /** So many of the words of the papers that are given find those. */
    static final int FINDING = 25;

    /** So many words are compared. */
    static final int WORDS = 60;

    /** Of a larger selection so many papers, evenly taken, say what it is about. */
    static final int MOST_PAPERS = 50;

    /** Of one paper so many authors, keywords and links are looked for. */
    static final int MOST_FACTS = 64;

    /** How much more a word counts in the title than in the abstract, on both sides. */
    static final int TITLE = 4;

    /** BM25's k1: how soon more of one word tells no more. */
    static final double SATURATION = 2;

    /** BM25's k3: the same for the papers that are given. */
    static final double GIVEN_SATURATION = 3;

    /** Two words that stand side by side in both. */
    static final double PAIRS = 1.5;

    static final double AUTHOR = 1;
    static final double KEYWORD = 1;
    static final double LINK = 1.5;
    static final double TOPIC = 1;

    /** What half of all papers have relates none. */
    static final double LEAST_IDF = Math.log(2);

    private Relatedness() {}

    /** How much a word tells of the papers that are given, by how often it is in one of them. */
    static double given(double often) {
        return often * (GIVEN_SATURATION + 1) / (often + GIVEN_SATURATION);
    }

    /** How much of a word another paper has: 0 for nothing to 1. */
    static double found(double often, double relativeLength) {
        return often / (often + SATURATION * (1 - Ranking.LENGTH + Ranking.LENGTH * relativeLength));
    }
}
