package org.lectern.export.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.RoleRows;
import org.lectern.compare.RoleSentence;
import org.lectern.compare.Row;
import org.lectern.compare.Term;

/** Writes a comparison as Markdown with tables, a column a paper. Used once. */
final class MarkdownComparison {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~$&]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Comparison comparison;
    private final Appendable target;

    MarkdownComparison(Comparison comparison, Appendable target) {
        this.comparison = comparison;
        this.target = target;
    }

    /** A text in which no sign means anything to Markdown, in one line. */
    private static String escaped(String text) {
        return SPECIAL.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$0");
    }

    void write() throws IOException {
        line("# Comparison");
        line("");
        for (int i = 0; i < comparison.columns().size(); i++) {
            Column column = comparison.columns().get(i);
            String source = ComparisonWords.source(column);
            line("- **" + ComparisonWords.letter(i) + ": " + escaped(column.title()) + "**"
                    + (source.isEmpty() ? "" : ", " + escaped(source)) + " (`"
                    + column.paper().id() + "`)" + (column.hasAbstract() ? "" : ", no abstract"));
        }
        summary();
        for (RoleRows rows : comparison.roles()) {
            head(ComparisonWords.label(rows.role()));
            table("");
            for (Row row : rows.rows()) {
                row(
                        ComparisonWords.alike(row),
                        row.cells().stream()
                                .map(cell -> cell.map(RoleSentence::text).orElse(""))
                                .toList());
            }
        }
        terms();
        measures();
        facts();
    }

    private void summary() throws IOException {
        head("In short");
        item(ComparisonWords.papers(comparison), ComparisonWords.ofAll(comparison));
        for (int i = 0; i < comparison.columns().size(); i++) {
            item(
                    ComparisonWords.letter(i) + " alone",
                    ComparisonWords.alone(comparison.summary().alone().get(i)));
        }
    }

    private void item(String name, List<String> lines) throws IOException {
        line("- **" + name + ":** " + escaped(ComparisonWords.told(lines)));
    }

    private void terms() throws IOException {
        head("Terms");
        table("Term");
        List<Term> all = new ArrayList<>(comparison.shared());
        all.addAll(comparison.distinct());
        for (Term term : all) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < comparison.columns().size(); i++) {
                int count = term.places(i).size();
                cells.add(count == 0 ? "" : String.valueOf(count));
            }
            row(term.shown(), cells);
        }
    }

    private void measures() throws IOException {
        if (!comparison.measures().isEmpty()) {
            head("Numbers");
            table("What");
            for (Measure measure : comparison.measures()) {
                row(
                        ComparisonWords.name(measure),
                        measure.cells().stream().map(ComparisonWords::shown).toList());
            }
        }
    }

    private void facts() throws IOException {
        head("Facts");
        table("Fact");
        for (FactRow row : comparison.knownFacts()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < comparison.columns().size(); i++) {
                cells.add(row.shown(i));
            }
            row(row.fact().label(), cells);
        }
    }

    private void head(String text) throws IOException {
        line("");
        line("## " + text);
        line("");
    }

    private void table(String name) throws IOException {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < comparison.columns().size(); i++) {
            letters.add(ComparisonWords.letter(i));
        }
        row(name, letters);
        line("|" + " --- |".repeat(letters.size() + 1));
    }

    private void row(String name, List<String> cells) throws IOException {
        line(cells.stream()
                .map(MarkdownComparison::escaped)
                .collect(Collectors.joining(" | ", "| " + escaped(name) + " | ", " |")));
    }

    private void line(String text) throws IOException {
        target.append(text).append('\n');
    }
}
