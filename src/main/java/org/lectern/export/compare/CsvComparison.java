package org.lectern.export.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.lectern.compare.Comparison;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.RoleRows;
import org.lectern.compare.RoleSentence;
import org.lectern.compare.Row;
import org.lectern.compare.Term;
import org.lectern.export.table.Cell;

/** Writes a comparison as a table (RFC 4180): what is compared, its name, then a column a paper. Used once. */
final class CsvComparison {
    private final Comparison comparison;
    private final Appendable target;

    CsvComparison(Comparison comparison, Appendable target) {
        this.comparison = comparison;
        this.target = target;
    }

    void write() throws IOException {
        row("part", "name", ComparisonWords::letter);
        row("paper", "id", i -> comparison.columns().get(i).paper().id().value());
        row("paper", "title", i -> comparison.columns().get(i).title());
        for (FactRow fact : comparison.facts()) {
            row("fact", fact.fact().label(), fact::shown);
        }
        for (RoleRows rows : comparison.roles()) {
            for (Row row : rows.rows()) {
                row(
                        "sentence",
                        ComparisonWords.label(rows.role()),
                        i -> row.cells().get(i).map(RoleSentence::text).orElse(""));
            }
        }
        for (Term term : comparison.shared()) {
            row("shared term", term.shown(), i -> count(term, i));
        }
        for (Term term : comparison.distinct()) {
            row("term of one paper", term.shown(), i -> count(term, i));
        }
        for (Measure measure : comparison.measures()) {
            row(
                    "number",
                    ComparisonWords.name(measure),
                    i -> measure.cells().get(i).isEmpty()
                            ? ""
                            : ComparisonWords.shown(measure.cells().get(i)));
        }
    }

    private static String count(Term term, int column) {
        return String.valueOf(term.places(column).size());
    }

    private void row(String part, String name, IntFunction<String> cell) throws IOException {
        List<String> cells = new ArrayList<>(List.of(part, name));
        for (int i = 0; i < comparison.columns().size(); i++) {
            cells.add(cell.apply(i));
        }
        target.append(cells.stream()
                        .map(text -> Cell.quoted(Cell.guarded(text)))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
