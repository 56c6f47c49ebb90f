package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.compare.Comparison;
import org.lectern.compare.Fact;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.Role;
import org.lectern.compare.RoleRows;
import org.lectern.compare.Row;
import org.lectern.compare.Summary;

/** A row of the board, from the label at its left to the cell of the last paper. */
sealed interface BoardRow {
    /** What all papers share: one cell across all columns. */
    record Everywhere(Summary summary) implements BoardRow {}

    /** What each paper alone has. */
    record Alone(List<Summary.Alone> papers) implements BoardRow {
        /** Copies the list. */
        public Alone {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Sentences of one role.
     *
     * @param rows how many rows the role has
     * @param index the number of this one among them, from 0
     */
    record Sentences(Role role, Row row, int rows, int index) implements BoardRow {}

    /** The abstracts as they were written. */
    record Abstracts() implements BoardRow {}

    /** What several papers tell numbers of. */
    record Numbers(Measure measure) implements BoardRow {}

    /** What one paper alone tells numbers of, and the numbers of nothing that is named. */
    record OtherNumbers(List<Measure> measures) implements BoardRow {
        /** Copies the list. */
        public OtherNumbers {
            measures = List.copyOf(measures);
        }
    }

    /** A fact of the papers, in words. */
    record Known(FactRow fact) implements BoardRow {}

    /** Where the papers are in the web. */
    record Links() implements BoardRow {}

    /** The facts of which nothing is known of any paper. */
    record Unknown(List<Fact> facts) implements BoardRow {
        /** Copies the list. */
        public Unknown {
            facts = List.copyOf(facts);
        }
    }

    /**
     * All rows, from top to bottom.
     *
     * @param different whether those are left out in which the papers are the same
     */
    static List<BoardRow> of(Comparison comparison, Alignment alignment, boolean different) {
        List<BoardRow> rows = new ArrayList<>();
        Summary summary = comparison.summary();
        if (!different
                && !(summary.terms().isEmpty() && BoardCells.telling(summary).isEmpty())) {
            rows.add(new Everywhere(summary));
        }
        if (summary.alone().stream().anyMatch(one -> !one.terms().isEmpty())) {
            rows.add(new Alone(summary.alone()));
        }
        rows.addAll(
                switch (alignment) {
                    case BY_ROLE -> sentences(comparison, different);
                    case FREE -> List.of(new Abstracts());
                });
        rows.addAll(numbers(comparison, different));
        rows.addAll(facts(comparison, different));
        return rows;
    }

    private static List<BoardRow> sentences(Comparison comparison, boolean different) {
        List<BoardRow> rows = new ArrayList<>();
        for (RoleRows role : comparison.roles()) {
            List<Row> shown = role.rows().stream()
                    .filter(row -> !different || !row.isSame())
                    .toList();
            for (int i = 0; i < shown.size(); i++) {
                rows.add(new Sentences(role.role(), shown.get(i), shown.size(), i));
            }
        }
        return rows.isEmpty() && comparison.columns().stream().noneMatch(column -> column.hasAbstract())
                ? List.of(new Abstracts())
                : rows;
    }

    private static List<BoardRow> numbers(Comparison comparison, boolean different) {
        List<BoardRow> rows = new ArrayList<>();
        List<Measure> others = new ArrayList<>();
        for (Measure measure : comparison.measures()) {
            if (!measure.isShared() || measure.name().isEmpty()) {
                others.add(measure);
            } else if (!different || !measure.isSame()) {
                rows.add(new Numbers(measure));
            }
        }
        if (!others.isEmpty()) {
            rows.add(new OtherNumbers(others));
        }
        return rows;
    }

    private static List<BoardRow> facts(Comparison comparison, boolean different) {
        List<BoardRow> rows = new ArrayList<>();
        boolean links = false;
        boolean sameLinks = true;
        List<Fact> unknown = new ArrayList<>();
        for (FactRow fact : topicsFirst(comparison.facts())) {
            if (isLink(fact.fact())) {
                links |= fact.isKnown();
                sameLinks &= fact.isSame();
            } else if (!fact.isKnown()) {
                if (fact.fact() != Fact.VERSIONS) {
                    unknown.add(fact.fact());
                }
            } else if (!different || !fact.isSame()) {
                rows.add(new Known(fact));
            }
        }
        if (links && !(different && sameLinks)) {
            rows.add(new Links());
        }
        if (!links) {
            unknown.add(Fact.LINKS);
        }
        if (!different && !unknown.isEmpty()) {
            rows.add(new Unknown(unknown));
        }
        return rows;
    }

    /** What papers are about tells more than who wrote them. */
    private static List<FactRow> topicsFirst(List<FactRow> facts) {
        List<FactRow> rows = new ArrayList<>(facts);
        rows.sort(Comparator.comparing((FactRow row) -> row.fact() != Fact.TOPICS));
        return rows;
    }

    private static boolean isLink(Fact fact) {
        return switch (fact) {
            case LINKS, ARXIV, DOI -> true;
            case AUTHORS,
                    ORGANIZATION,
                    PUBLISHED,
                    VENUE,
                    PRESENTATION,
                    TOPICS,
                    KEYWORDS,
                    CATEGORIES,
                    LISTINGS,
                    VERSIONS -> false;
        };
    }
}
