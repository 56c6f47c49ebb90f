package org.lectern.export.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.Place;
import org.lectern.compare.Quantity;
import org.lectern.compare.RoleRows;
import org.lectern.compare.RoleSentence;
import org.lectern.compare.Row;
import org.lectern.compare.Summary;
import org.lectern.compare.Term;
import org.lectern.json.PaperJson;

/** A comparison in JSON, as docs/architecture.md describes it. Stateless. */
final class ComparisonJson {
    private ComparisonJson() {}

    static String of(Comparison comparison) {
        ObjectNode all = PaperJson.object();
        ArrayNode papers = all.putArray("papers");
        comparison.columns().forEach(column -> papers.add(paper(column)));
        ArrayNode roles = all.putArray("roles");
        comparison.roles().forEach(rows -> roles.add(rows(rows)));
        terms(all.putArray("shared"), comparison.shared());
        terms(all.putArray("distinct"), comparison.distinct());
        ArrayNode numbers = all.putArray("numbers");
        comparison.measures().forEach(measure -> numbers.add(measure(measure)));
        ArrayNode facts = all.putArray("facts");
        comparison.facts().forEach(row -> facts.add(fact(row)));
        ObjectNode summary = all.putObject("summary");
        summary(
                summary.putObject("all"),
                comparison.summary().terms(),
                comparison.summary().facts());
        ArrayNode alone = summary.putArray("alone");
        comparison.summary().alone().forEach(one -> summary(alone.addObject(), one.terms(), one.facts()));
        return PaperJson.write(all);
    }

    private static ObjectNode paper(Column column) {
        ObjectNode paper = PaperJson.of(column.paper()).put("shownTitle", column.title());
        if (column.hasAbstract()) {
            paper.put("shownAbstract", column.abstractText());
        }
        ArrayNode sentences = paper.putArray("sentences");
        for (RoleSentence sentence : column.sentences()) {
            sentences
                    .addObject()
                    .put("role", sentence.role().key())
                    .put("start", sentence.sentence().start())
                    .put("end", sentence.sentence().end())
                    .put("text", sentence.text());
        }
        return paper;
    }

    /** A sentence in a row is named by its number in its paper. */
    private static ObjectNode rows(RoleRows rows) {
        ObjectNode node = PaperJson.object().put("role", rows.role().key());
        ArrayNode all = node.putArray("rows");
        for (Row row : rows.rows()) {
            ObjectNode one = all.addObject();
            ArrayNode cells = one.putArray("sentences");
            for (Optional<RoleSentence> cell : row.cells()) {
                cell.ifPresentOrElse(sentence -> cells.add(sentence.index()), cells::addNull);
            }
            if (row.isMatched()) {
                ArrayNode alike = one.putArray("alike");
                row.alike().forEach(alike::add);
                one.put("likeness", row.likeness());
            }
            if (row.isSame()) {
                one.put("same", true);
            }
        }
        return node;
    }

    private static void terms(ArrayNode to, List<Term> terms) {
        for (Term term : terms) {
            ObjectNode node = to.addObject().put("term", term.shown()).put("weight", term.weight());
            ArrayNode written = node.putArray("written");
            term.written().forEach(written::add);
            ArrayNode places = node.putArray("places");
            term.places().forEach(place -> places.add(place(place)));
        }
    }

    private static ObjectNode place(Place place) {
        return PaperJson.object()
                .put("paper", place.column())
                .put("in", place.part().key())
                .put("start", place.start())
                .put("end", place.end());
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode node = PaperJson.object().put("of", measure.name());
        ArrayNode values = node.putArray("values");
        for (List<Quantity> cell : measure.cells()) {
            for (Quantity quantity : cell) {
                ObjectNode value = place(quantity.place()).put("value", quantity.value());
                if (!quantity.unit().isEmpty()) {
                    value.put("unit", quantity.unit());
                }
                values.add(value.put("measures", quantity.measures()));
            }
        }
        return node;
    }

    private static ObjectNode fact(FactRow row) {
        ObjectNode node = PaperJson.object()
                .put("fact", row.fact().key())
                .put("label", row.fact().label())
                .put("same", row.isSame());
        ArrayNode values = node.putArray("values");
        for (List<String> known : row.values()) {
            ArrayNode one = values.addArray();
            known.forEach(one::add);
        }
        ArrayNode shared = node.putArray("shared");
        row.shared().forEach(shared::add);
        return node;
    }

    private static void summary(ObjectNode to, List<Term> terms, List<Summary.FactValues> facts) {
        ArrayNode names = to.putArray("terms");
        terms.forEach(term -> names.add(term.shown()));
        ObjectNode known = to.putObject("facts");
        for (Summary.FactValues values : facts) {
            ArrayNode one = known.putArray(values.fact().key());
            values.values().forEach(one::add);
        }
    }
}
