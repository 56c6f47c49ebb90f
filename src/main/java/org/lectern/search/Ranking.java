package org.lectern.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What a hit's place is made of, and how much each part weighs. First comes BM25F over title and abstract (Robertson and Zaragoza,
 * The Probabilistic Relevance Framework, 2009, section 3.6), for every paper that matches; the parts below look at the best
 * {@link #WINDOW} of those again and only add. All are measured in the inverse document frequency (idf) of the words concerned,
 * so a rare word tells more in every part.
 *
 * <p>The weights were fitted to one half of the queries of {@code lectern bench relevance}, by the likelihood of the right paper,
 * and rounded; see {@code docs/benchmarks.md}.
 */
final class Ranking {
    /** So many of the best by their words alone are looked at again. */
    static final int WINDOW = 200;

    /** How much more a word counts in the title than in the abstract. */
    static final int TITLE = 2;

    /** BM25's k1: how soon more of one word tells no more. */
    static final float SATURATION = 1.1f;

    /** BM25's b: how much of a text's length counts against it. */
    static final float LENGTH = 0.7f;

    /**
     * Words that are neighbours in the query and near one another in the paper, in any order: the unordered windows of the
     * sequential dependence model (Metzler and Croft, A Markov Random Field Model for Term Dependencies, 2005).
     */
    static final double PAIRS = 0.55;

    /** So many words apart is near, for {@link #PAIRS}. */
    static final int NEAR = 16;

    /**
     * The part of the title that the query says, of the idf of all its words. It does not grow with the title, as a title's
     * weight does, so a paper about more than was asked is behind the one about just that.
     */
    static final double TITLE_SAID = 0.15;

    /**
     * The different words of the query that stand in the best passage: a passage that says it all is the answer, words here
     * and there are not (Kaszkiel and Zobel, Passage Retrieval Revisited, 1997).
     */
    static final double PASSAGE = 0.4;

    /** A passage is so many words. */
    static final int PASSAGE_WORDS = 60;

    /** What a paper of the library's newest year gains, of the idf of all words: enough to order those that are alike. */
    static final double RECENCY = 0.01;

    /** After so many years half of {@link #RECENCY} is left. */
    static final double HALF_LIFE = 5;

    /**
     * How far a paper can be ahead of its time: proceedings and issues of the next year appear in this one. A later date is a slip, and
     * its paper counts as of the newest year.
     */
    static final int YEARS_AHEAD = 1;

    private Ranking() {}

    static Similarity similarity() {
        return new BM25Similarity(SATURATION, LENGTH);
    }

    /** As Lucene's BM25: never negative. */
    static double idf(long papers, long having) {
        return Math.log(1 + (papers - having + 0.5) / (having + 0.5));
    }

    /** Of BM25: from 0 for none to 1, the sooner the shorter the text. */
    static double saturated(double often, double relativeLength) {
        return often / (often + SATURATION * (1 - LENGTH + LENGTH * relativeLength));
    }

    static double recency(int yearsBeforeNewest) {
        return Math.pow(0.5, Math.max(0, yearsBeforeNewest) / HALF_LIFE);
    }
}
