package org.lectern.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.list.EntryState;
import org.lectern.paper.ReadingState;

/** A query that was read. */
sealed interface QueryNode {
    /** Where it looks for words; {@link Scope#ANYWHERE} of what looks for none, or is made of several. */
    default Scope scope() {
        return switch (this) {
            case Term term -> term.scope;
            case Prefix prefix -> prefix.scope;
            case Phrase phrase -> phrase.scope;
            case Exact exact -> exact.scope;
            case Near near -> near.scope;
            case Fuzzy fuzzy -> fuzzy.scope;
            case Filled filled -> filled.scope;
            case All _,
                    Years _,
                    Has _,
                    Seen _,
                    Published _,
                    SeenAgo _,
                    SeenAfter _,
                    Identifier _,
                    New _,
                    State _,
                    Written _,
                    Rated _,
                    Entry _,
                    And _,
                    Or _,
                    Not _ -> Scope.ANYWHERE;
        };
    }

    /** Finds everything. */
    record All() implements QueryNode {}

    /**
     * A word.
     *
     * @param scope where it is looked for
     * @param text as it was typed, with at least one letter or digit, without white space, quotes and parentheses
     */
    record Term(Scope scope, String text) implements QueryNode {}

    /**
     * The beginning of a word.
     *
     * @param scope where it is looked for
     * @param text as it was typed, without the star
     */
    record Prefix(Scope scope, String text) implements QueryNode {}

    /**
     * Words that follow one another.
     *
     * @param scope where they are looked for, always within one field
     * @param text what stood between the quotes, white space folded
     */
    record Phrase(Scope scope, String text) implements QueryNode {}

    /**
     * Exactly that text. In titles and abstracts words that follow one another as they are written there, with case, accents, hyphens
     * and endings; elsewhere the whole value, as the facets list it.
     *
     * @param scope where it is looked for
     * @param text not blank; in titles and abstracts with at least one letter or digit
     */
    record Exact(Scope scope, String text) implements QueryNode {
        /** Whether it is the whole value of a facet. */
        boolean isValue() {
            return scope.facet().isPresent();
        }
    }

    /**
     * Words near one another, in any order.
     *
     * @param scope where they are looked for, always within one field
     * @param text what stood between the quotes, white space folded
     * @param apart how many words more than there are may stand among them, 1 to 99; to turn two neighbours round takes two
     */
    record Near(Scope scope, String text, int apart) implements QueryNode {}

    /**
     * A word that may be mistyped: a letter more, less or another, or two neighbours changed over; two of these in a word of six letters or
     * more. Its first letter is right.
     *
     * @param scope where it is looked for
     * @param text as it was typed, without the tilde
     */
    record Fuzzy(Scope scope, String text) implements QueryNode {}

    /**
     * Anything at all in a field.
     *
     * @param scope the field, not {@link Scope#ANYWHERE}
     */
    record Filled(Scope scope) implements QueryNode {}

    /**
     * A year of publication.
     *
     * @param from the first year, from 1
     * @param to the last, up to 9999, not before the first
     */
    record Years(int from, int to) implements QueryNode {
        static final int FIRST = 1;
        static final int LAST = 9999;
    }

    /** Something a paper comes with. */
    record Has(Trait trait) implements QueryNode {}

    /**
     * When the library first saw a paper.
     *
     * @param from the first day
     * @param to the last, not before the first
     */
    record Seen(LocalDate from, LocalDate to) implements QueryNode {
        static final LocalDate FIRST = LocalDate.of(Years.FIRST, 1, 1);
        static final LocalDate LAST = LocalDate.of(Years.LAST, 12, 31);
    }

    /**
     * The day of publication. Where only the year or the month of it is known, it counts as the first day of that.
     *
     * @param from the first day
     * @param to the last, not before the first
     */
    record Published(LocalDate from, LocalDate to) implements QueryNode {}

    /**
     * When the library first saw a paper, counted back from the day of the search.
     *
     * @param within whether it is so long ago at most; else longer ago
     * @param age how long: only days, only months or only years
     */
    record SeenAgo(boolean within, Period age) implements QueryNode {}

    /** First seen by the library after a moment. */
    record SeenAfter(Instant moment) implements QueryNode {}

    /**
     * An identifier, whole.
     *
     * @param kind {@link Fact#ARXIV}, {@link Fact#DOI} or {@link Fact#ID}
     * @param text as the index has it: in lower case, without a version and without an address before it; of an id the first four
     *     characters or more will do
     */
    record Identifier(Fact kind, String text) implements QueryNode {}

    /** First seen by the last import, and so in no earlier listing. */
    record New() implements QueryNode {}

    /** How far somebody has read a paper. */
    record State(ReadingState state) implements QueryNode {}

    /** The language of title and abstract. */
    record Written(Language language) implements QueryNode {}

    /**
     * How many stars people give a paper.
     *
     * @param from the fewest, from 1
     * @param to the most, not fewer
     */
    record Rated(int from, int to) implements QueryNode {}

    /** How far a group is with a paper, in any list that people made. */
    record Entry(EntryState state) implements QueryNode {}

    /** All of two or more. */
    record And(List<QueryNode> parts) implements QueryNode {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Any of two or more. */
    record Or(List<QueryNode> parts) implements QueryNode {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Everything but what the part finds. */
    record Not(QueryNode part) implements QueryNode {}

    /** All of some, each once: what finds everything adds nothing, and all of all of them is all of them. */
    static QueryNode all(List<QueryNode> parts) {
        Set<QueryNode> flat = new LinkedHashSet<>();
        for (QueryNode part : parts) {
            if (part instanceof And(List<QueryNode> inner)) {
                flat.addAll(inner);
            } else if (!(part instanceof All)) {
                flat.add(part);
            }
        }
        return switch (flat.size()) {
            case 0 -> new All();
            case 1 -> flat.iterator().next();
            default -> new And(List.copyOf(flat));
        };
    }

    /** Any of at least one, each once. */
    static QueryNode any(List<QueryNode> parts) {
        Set<QueryNode> flat = new LinkedHashSet<>();
        for (QueryNode part : parts) {
            if (part instanceof Or(List<QueryNode> inner)) {
                flat.addAll(inner);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.iterator().next() : new Or(List.copyOf(flat));
    }

    static QueryNode not(QueryNode part) {
        return part instanceof Not(QueryNode inner) ? inner : new Not(part);
    }
}
