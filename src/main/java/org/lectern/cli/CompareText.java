package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.RoleRows;
import org.lectern.compare.RoleSentence;
import org.lectern.compare.Row;
import org.lectern.compare.Term;
import org.lectern.export.compare.ComparisonWords;

/** A comparison in lines for a person: papers have letters, and what stands beside one another in the window stands below here. */
final class CompareText {
    private final Console console;

    CompareText(Console console) {
        this.console = console;
    }

    void print(Comparison comparison) {
        for (int column = 0; column < comparison.columns().size(); column++) {
            Column one = comparison.columns().get(column);
            hanging(ComparisonWords.letter(column) + "  ", console::bold, one.title());
            String facts = PaperLines.facts(one.paper().metadata());
            console.line("   " + one.paper().id() + (facts.isEmpty() ? "" : "  " + facts));
            if (!one.hasAbstract()) {
                console.line("   no abstract");
            }
        }
        summary(comparison);
        comparison.roles().forEach(this::rows);
        terms(comparison);
        measures(comparison.measures());
        facts(comparison.knownFacts());
    }

    private void head(String text) {
        console.line("");
        console.line(console.bold(text));
    }

    private void summary(Comparison comparison) {
        head("In short");
        hanging(
                "  " + ComparisonWords.papers(comparison) + ": ",
                text -> text,
                ComparisonWords.told(ComparisonWords.ofAll(comparison)));
        for (int column = 0; column < comparison.columns().size(); column++) {
            List<String> alone =
                    ComparisonWords.alone(comparison.summary().alone().get(column));
            hanging("  " + ComparisonWords.letter(column) + " alone: ", text -> text, ComparisonWords.told(alone));
        }
    }

    private void rows(RoleRows rows) {
        head(ComparisonWords.label(rows.role()));
        for (Row row : rows.rows()) {
            row.cells().stream()
                    .flatMap(Optional::stream)
                    .filter(cell -> row.alike().contains(cell.column()))
                    .forEach(cell -> sentence("= ", cell));
            row.cells().stream()
                    .flatMap(Optional::stream)
                    .filter(cell -> !row.alike().contains(cell.column()))
                    .forEach(cell -> sentence("  ", cell));
        }
    }

    private void sentence(String lead, RoleSentence cell) {
        hanging(lead + ComparisonWords.letter(cell.column()) + "  ", text -> text, cell.text());
    }

    private void terms(Comparison comparison) {
        head("Shared terms");
        hanging(
                "  ",
                text -> text,
                comparison.shared().isEmpty()
                        ? "none"
                        : comparison.shared().stream()
                                .map(ComparisonWords::counted)
                                .collect(Collectors.joining("; ")));
        head("Terms of one paper alone");
        for (int column = 0; column < comparison.columns().size(); column++) {
            List<Term> own = comparison.distinct(column);
            hanging(
                    "  " + ComparisonWords.letter(column) + "  ",
                    text -> text,
                    own.isEmpty() ? "none" : own.stream().map(Term::shown).collect(Collectors.joining("; ")));
        }
    }

    private void measures(List<Measure> measures) {
        head("Numbers");
        if (measures.isEmpty()) {
            console.line("  none");
        }
        for (Measure measure : measures) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < measure.cells().size(); column++) {
                if (!measure.cells().get(column).isEmpty()) {
                    cells.add(ComparisonWords.letter(column) + " "
                            + ComparisonWords.shown(measure.cells().get(column)));
                }
            }
            hanging("  " + ComparisonWords.name(measure) + ": ", text -> text, String.join("; ", cells));
        }
    }

    private void facts(List<FactRow> facts) {
        head("Facts (* also of another paper)");
        for (FactRow row : facts) {
            console.line("  " + row.fact().label() + (row.isSame() ? ", the same" : ""));
            for (int column = 0; column < row.values().size(); column++) {
                hanging(
                        "    " + ComparisonWords.letter(column) + "  ",
                        text -> text,
                        ComparisonWords.marked(row, column));
            }
        }
    }

    private interface Look {
        String of(String text);
    }

    /** A text in lines, of which all but the first stand below its first word. */
    private void hanging(String lead, Look look, String text) {
        String indent = " ".repeat(Math.min(lead.length(), 6));
        List<String> lines = PaperLines.wrapped(text, lead.length(), indent.length());
        for (int i = 0; i < lines.size(); i++) {
            console.line((i == 0 ? lead : indent) + look.of(lines.get(i)));
        }
    }
}
