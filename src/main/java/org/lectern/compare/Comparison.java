package org.lectern.compare;

import java.util.List;
import java.util.function.Function;

/**
 * Two to six papers read against each other: all that views and the command line show. The order in which the papers are given is that of
 * the columns, and changes nothing else. Immutable.
 *
 * @param columns the papers
 * @param roles the sentences of the abstracts by their roles, in the order of {@link Role}; those roles that a paper has
 * @param shared the terms of two papers or more, the most telling first
 * @param distinct the terms that one paper alone has, paper by paper, the most telling of each first
 * @param measures what the papers tell numbers of: first what several do, and last the numbers of nothing that is named
 * @param facts all of {@link Fact}, also those of which nothing is known
 */
public record Comparison(
        List<Column> columns,
        List<RoleRows> roles,
        List<Term> shared,
        List<Term> distinct,
        List<Measure> measures,
        List<FactRow> facts,
        Summary summary) {
    /** The fewest papers that can be compared. */
    public static final int FEWEST = 2;

    /** The most papers that can be compared. */
    public static final int MOST = 6;

    /** Copies the lists. */
    public Comparison {
        columns = List.copyOf(columns);
        roles = List.copyOf(roles);
        shared = List.copyOf(shared);
        distinct = List.copyOf(distinct);
        measures = List.copyOf(measures);
        facts = List.copyOf(facts);
    }

    /**
     * Compares papers.
     *
     * @param papers {@value #FEWEST} to {@value #MOST}, none twice
     * @param tagger says of each of the sentences of an abstract what it does
     * @throws IllegalArgumentException when they are fewer or more, or one is given twice
     */
    public static Comparison of(List<Subject> papers, Lexicon lexicon, Function<List<String>, List<RoleGuess>> tagger) {
        if (papers.size() < FEWEST || papers.size() > MOST) {
            throw new IllegalArgumentException("papers to compare: " + papers.size());
        }
        if (papers.stream().map(one -> one.paper().id()).distinct().count() < papers.size()) {
            throw new IllegalArgumentException("a paper compared with itself");
        }
        return new Comparing(papers, lexicon, tagger).comparison();
    }

    /** The terms that one paper alone has, the most telling first. */
    public List<Term> distinct(int column) {
        return distinct.stream()
                .filter(term -> term.places().getFirst().column() == column)
                .toList();
    }

    /** The facts of which something is known. */
    public List<FactRow> knownFacts() {
        return facts.stream().filter(FactRow::isKnown).toList();
    }
}
