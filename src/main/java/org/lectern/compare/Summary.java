package org.lectern.compare;

import java.util.List;

/**
 * What all papers have in common, and what each alone has, in few words.
 *
 * @param terms those that all papers have, the most telling first
 * @param facts those of which all papers have a value in common
 * @param alone what each paper has that no other has
 */
public record Summary(List<Term> terms, List<FactValues> facts, List<Alone> alone) {
    /** Copies the lists. */
    public Summary {
        terms = List.copyOf(terms);
        facts = List.copyOf(facts);
        alone = List.copyOf(alone);
    }

    /** Some values of a fact. */
    public record FactValues(Fact fact, List<String> values) {
        /** Copies the list. */
        public FactValues {
            values = List.copyOf(values);
        }
    }

    /**
     * What one paper alone has.
     *
     * @param terms the most telling first
     */
    public record Alone(List<Term> terms, List<FactValues> facts) {
        /** Copies the lists. */
        public Alone {
            terms = List.copyOf(terms);
            facts = List.copyOf(facts);
        }
    }
}
