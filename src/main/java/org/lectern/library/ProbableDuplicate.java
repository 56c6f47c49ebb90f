package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.paper.Paper;

/**
 * Two papers that are probably one work, with what speaks for it.
 *
 * @param first that which the library had first
 * @param second the other
 * @param title how like the titles are: the Jaccard index of their telling words, which are all but those that any text has, 0 to 1
 * @param abstractText how like the abstracts are: the Jaccard index of their telling words, 0 to 1; empty where one is unknown
 * @param sharedAuthors how many authors both name; empty where one names none
 */
public record ProbableDuplicate(
        Paper first, Paper second, double title, Optional<Double> abstractText, Optional<Integer> sharedAuthors) {
    static ProbableDuplicate of(Paper first, Paper second, Likeness like) {
        return new ProbableDuplicate(
                first,
                second,
                like.title(),
                like.abstracts() ? Optional.of(like.abstractWords()) : Optional.empty(),
                like.sharedAuthors());
    }

    /** How sure it is, 0 to 1: the surest first is how they are offered. */
    public double likeness() {
        return (title + abstractText.orElse(title)) / 2;
    }

    /** What speaks for it, for a person, a sentence or two each. */
    public List<String> evidence() {
        List<String> words = new ArrayList<>();
        words.add("The titles share %d %% of their telling words.".formatted(Math.round(100 * title)));
        words.add(abstractText
                .map(like -> String.format(
                        Locale.ROOT, "The abstracts share %d %% of their telling words.", Math.round(100 * like)))
                .orElse("The abstract of one is unknown."));
        words.add(sharedAuthors
                .map(shared -> shared == 1 ? "One author is named by both." : shared + " authors are named by both.")
                .orElse("The authors of one are unknown."));
        Optional<Integer> one = year(first);
        Optional<Integer> other = year(second);
        if (one.isPresent() && other.isPresent()) {
            words.add(one.equals(other) ? "Both are of " + one.get() + "." : one.get() + " and " + other.get() + ".");
        }
        return words;
    }

    private static Optional<Integer> year(Paper paper) {
        return paper.metadata().year().isPresent()
                ? Optional.of(paper.metadata().year().getAsInt())
                : Optional.empty();
    }
}
