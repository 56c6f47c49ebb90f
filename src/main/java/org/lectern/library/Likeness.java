package org.lectern.library;

import java.util.Optional;

/**
 * How like the wordings of two records are.
 *
 * @param title Jaccard index of the titles' words, 0 to 1
 * @param titleWithin the share of the shorter title's words that the other has, 0 to 1
 * @param abstractText Jaccard index of the abstracts' runs of three words, 0 to 1; 0 where one is unknown
 * @param abstractWithin the share of the shorter abstract's runs that the other has, 0 to 1; 0 where one is unknown
 * @param abstractWords Jaccard index of the abstracts' words, 0 to 1; 0 where one is unknown
 * @param abstracts whether both abstracts are known
 * @param sharedAuthors how many authors both name; empty where one names none
 * @param titlesDiffer whether the titles differ in a number, one answers or corrects the other, or above another abstract, or one that is not known, one speaks of
 *     the contrary: supervised, unsupervised
 * @param fewestTitleWords how many words the shorter title has
 */
record Likeness(
        double title,
        double titleWithin,
        double abstractText,
        double abstractWithin,
        double abstractWords,
        boolean abstracts,
        Optional<Integer> sharedAuthors,
        boolean titlesDiffer,
        int fewestTitleWords) {
    /** From here on abstracts are the same, edited. */
    private static final double SAME_TEXT = 0.5;

    /** What two wordings are to each other. */
    static Likeness of(Wording one, Wording other) {
        int runs = shared(one.runs(), other.runs());
        int titles = shared(one.title(), other.title());
        double text = jaccard(runs, one.runs(), other.runs());
        int fewest = Math.min(one.title().length, other.title().length);
        return new Likeness(
                jaccard(titles, one.title(), other.title()),
                within(titles, one.title(), other.title()),
                text,
                within(runs, one.runs(), other.runs()),
                jaccard(shared(one.words(), other.words()), one.words(), other.words()),
                one.hasAbstract() && other.hasAbstract(),
                sharedAuthors(one, other),
                one.isAboutAnother() != other.isAboutAnother()
                        || !one.numbers().equals(other.numbers())
                        || (text < SAME_TEXT && one.contrastsWith(other)),
                fewest);
    }

    private static double jaccard(int shared, int[] one, int[] other) {
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static double within(int shared, int[] one, int[] other) {
        int least = Math.min(one.length, other.length);
        return least == 0 ? 0 : (double) shared / least;
    }

    /** How many elements two sorted sets have in common. */
    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static Optional<Integer> sharedAuthors(Wording one, Wording other) {
        return one.authors().isEmpty() || other.authors().isEmpty()
                ? Optional.empty()
                : Optional.of((int)
                        one.authors().stream().filter(other.authors()::contains).count());
    }
}
