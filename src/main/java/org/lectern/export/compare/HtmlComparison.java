package org.lectern.export.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.FactRow;
import org.lectern.compare.Mark;
import org.lectern.compare.Measure;
import org.lectern.compare.RoleRows;
import org.lectern.compare.RoleSentence;
import org.lectern.compare.Row;
import org.lectern.compare.Term;

/** Writes a comparison as a page of HTML that needs no other file and runs no script. Used once. */
final class HtmlComparison {
    /** So many shared terms have a colour of their own; the others have one together. */
    private static final int COLOURS = 8;

    private final Comparison comparison;
    private final Appendable target;

    HtmlComparison(Comparison comparison, Appendable target) {
        this.comparison = comparison;
        this.target = target;
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    private static String sheet() {
        try (InputStream stream = HtmlComparison.class.getResourceAsStream("comparison.css")) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: comparison.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program is incomplete: comparison.css", unreadable);
        }
    }

    void write() throws IOException {
        target.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Comparison</title>
                <style>
                """).append(sheet()).append("""
                </style>
                </head>
                <body>
                <main>
                <h1>Comparison</h1>
                """);
        summary();
        head("");
        for (RoleRows rows : comparison.roles()) {
            section(ComparisonWords.label(rows.role()));
            for (Row row : rows.rows()) {
                row(row);
            }
        }
        if (!comparison.measures().isEmpty()) {
            section("Numbers");
            for (Measure measure : comparison.measures()) {
                cells(
                        ComparisonWords.name(measure),
                        measure.cells().stream().map(ComparisonWords::shown).toList());
            }
        }
        terms();
        section("Facts");
        for (FactRow row : comparison.knownFacts()) {
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < comparison.columns().size(); i++) {
                shown.add(row.shown(i));
            }
            cells(row.fact().label(), shown);
        }
        line("</tbody>");
        line("</table>");
        line("</main>");
        line("</body>");
        line("</html>");
    }

    private void summary() throws IOException {
        line("<ul>");
        item(ComparisonWords.papers(comparison), ComparisonWords.ofAll(comparison));
        for (int i = 0; i < comparison.columns().size(); i++) {
            item(
                    ComparisonWords.letter(i) + " alone",
                    ComparisonWords.alone(comparison.summary().alone().get(i)));
        }
        line("</ul>");
    }

    private void item(String name, List<String> lines) throws IOException {
        line("<li><b>" + name + ":</b> " + escaped(ComparisonWords.told(lines)) + "</li>");
    }

    private void head(String name) throws IOException {
        line("<table>");
        target.append("<thead><tr><th scope=\"col\">").append(name).append("</th>");
        for (int i = 0; i < comparison.columns().size(); i++) {
            Column column = comparison.columns().get(i);
            target.append("<th scope=\"col\">")
                    .append(ComparisonWords.letter(i))
                    .append(": ")
                    .append(marked(column.title(), 0, column.title().length(), column.titleMarks()))
                    .append(column.hasAbstract() ? "" : " <small>no abstract</small>")
                    .append("</th>");
        }
        line("</tr></thead>");
        line("<tbody>");
    }

    private void section(String name) throws IOException {
        line("<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"%d\">%s</th></tr>"
                .formatted(comparison.columns().size() + 1, name));
    }

    private void row(Row row) throws IOException {
        target.append("<tr><th scope=\"row\">")
                .append(ComparisonWords.alike(row))
                .append("</th>");
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<RoleSentence> cell = row.cells().get(i);
            Column column = comparison.columns().get(i);
            target.append(row.alike().contains(i) ? "<td class=\"alike\">" : "<td>");
            if (cell.isPresent()) {
                target.append(marked(
                        column.abstractText(),
                        cell.get().sentence().start(),
                        cell.get().sentence().end(),
                        column.abstractMarks()));
            }
            target.append("</td>");
        }
        line("</tr>");
    }

    /** A part of a text with its terms marked. */
    private String marked(String text, int from, int to, List<Mark> marks) {
        StringBuilder html = new StringBuilder();
        int done = from;
        for (Mark mark : marks) {
            int number = comparison.shared().indexOf(mark.term());
            if (mark.start() >= done && mark.end() <= to && number >= 0) {
                html.append(escaped(text.substring(done, mark.start())))
                        .append("<mark class=\"t")
                        .append(Math.min(number, COLOURS))
                        .append("\">")
                        .append(escaped(text.substring(mark.start(), mark.end())))
                        .append("</mark>");
                done = mark.end();
            }
        }
        return html.append(escaped(text.substring(done, to))).toString();
    }

    private void terms() throws IOException {
        section("Terms");
        List<Term> all = new ArrayList<>(comparison.shared());
        all.addAll(comparison.distinct());
        for (Term term : all) {
            List<String> counts = new ArrayList<>();
            for (int i = 0; i < comparison.columns().size(); i++) {
                int count = term.places(i).size();
                counts.add(count == 0 ? "" : String.valueOf(count));
            }
            cells(term.shown(), counts);
        }
    }

    private void cells(String name, List<String> cells) throws IOException {
        target.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th>");
        for (String cell : cells) {
            target.append("<td>").append(escaped(cell)).append("</td>");
        }
        line("</tr>");
    }

    private void line(String text) throws IOException {
        target.append(text).append('\n');
    }
}
