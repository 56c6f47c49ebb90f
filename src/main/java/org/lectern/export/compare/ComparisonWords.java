package org.lectern.export.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.Fact;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.Quantity;
import org.lectern.compare.Role;
import org.lectern.compare.Row;
import org.lectern.compare.Summary;
import org.lectern.compare.Term;
import org.lectern.paper.Metadata;

/** Words that all ways to write a comparison down have in common. Stateless. */
public final class ComparisonWords {
    private ComparisonWords() {}

    /** The name of a role for people. */
    public static String label(Role role) {
        return switch (role) {
            case BACKGROUND -> "Background";
            case OBJECTIVE -> "Objective";
            case METHOD -> "Method";
            case RESULT -> "Results";
            case OTHER -> "Other";
        };
    }

    /** A letter for each column, from A. */
    public static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /** The letters of the columns that have a term. */
    public static String letters(Term term) {
        return term.columns().stream().map(ComparisonWords::letter).collect(Collectors.joining(", "));
    }

    /** A term and how often it stands in each paper that has it: {@code diffusion models (A 3, B 1)}. */
    public static String counted(Term term) {
        return term.columns().stream()
                .map(column -> letter(column) + " " + term.places(column).size())
                .collect(Collectors.joining(", ", term.shown() + " (", ")"));
    }

    /** Where and when, as far as known. */
    public static String source(Column column) {
        Metadata known = column.paper().metadata();
        List<String> facts = new ArrayList<>();
        known.venue().ifPresent(facts::add);
        known.published().ifPresent(date -> facts.add(date.toString()));
        return String.join(", ", facts);
    }

    /** The numbers of one paper for a measure; a dash for none. */
    public static String shown(List<Quantity> cell) {
        return cell.isEmpty()
                ? "–"
                : cell.stream().map(Quantity::shown).distinct().collect(Collectors.joining(", "));
    }

    /** The name of a measure. */
    public static String name(Measure measure) {
        return measure.name().isEmpty() ? "(not said)" : measure.name();
    }

    /** A value, with a sign where other papers have it too. */
    public static String marked(FactRow row, int column) {
        List<String> values = row.values().get(column);
        return values.isEmpty()
                ? row.fact().none()
                : values.stream()
                        .map(value -> row.isShared(value) ? value + " *" : value)
                        .collect(Collectors.joining("; "));
    }

    /** What all papers share, as lines. */
    public static List<String> ofAll(Comparison comparison) {
        Summary summary = comparison.summary();
        List<String> lines = new ArrayList<>();
        if (!summary.terms().isEmpty()) {
            lines.add("Terms: " + terms(summary.terms()));
        }
        summary.facts().stream()
                .filter(values -> isTold(values) || values.fact() == Fact.AUTHORS || values.fact() == Fact.KEYWORDS)
                .forEach(values -> lines.add(line(values)));
        return lines;
    }

    /** Which papers say most nearly the same in a row: {@code A = C}; empty where none do. */
    public static String alike(Row row) {
        return row.alike().stream().map(ComparisonWords::letter).collect(Collectors.joining(" = "));
    }

    /** How all papers of a comparison are called together. */
    public static String papers(Comparison comparison) {
        return comparison.columns().size() == 2 ? "Both" : "All";
    }

    /** Lines as one; says so where there are none. */
    public static String told(List<String> lines) {
        return lines.isEmpty() ? "nothing that tells" : String.join(". ", lines);
    }

    /** What one paper alone has, as lines. */
    public static List<String> alone(Summary.Alone alone) {
        List<String> lines = new ArrayList<>();
        if (!alone.terms().isEmpty()) {
            lines.add("Terms: " + terms(alone.terms()));
        }
        alone.facts().stream().filter(ComparisonWords::isTold).forEach(values -> lines.add(line(values)));
        return lines;
    }

    /** Whether a fact says something of papers in few words. */
    private static boolean isTold(Summary.FactValues values) {
        return switch (values.fact()) {
            case ORGANIZATION, VENUE, TOPICS -> true;
            case AUTHORS, PUBLISHED, PRESENTATION, KEYWORDS, CATEGORIES, LINKS, LISTINGS, VERSIONS, ARXIV, DOI -> false;
        };
    }

    private static String line(Summary.FactValues values) {
        return values.fact().label() + ": " + String.join("; ", values.values());
    }

    private static String terms(List<Term> terms) {
        return terms.stream().map(Term::shown).collect(Collectors.joining(", "));
    }
}
