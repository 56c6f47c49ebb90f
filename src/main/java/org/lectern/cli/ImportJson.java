package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.lectern.ImportReport;
import org.lectern.ImportReport.Imported;
import org.lectern.digest.Summary;
import org.lectern.json.PaperJson;

/** The report of an import in JSON (the contract of docs/architecture.md). */
final class ImportJson {
    private ImportJson() {}

    static ObjectNode of(ImportReport report) {
        ObjectNode json = PaperJson.object();
        ArrayNode files = json.putArray("files");
        report.imported().forEach(file -> files.add(of(file)));
        ArrayNode refused = json.putArray("refused");
        report.refused()
                .forEach(refusal -> refused.addObject()
                        .put("file", refusal.file())
                        .put("reason", refusal.reason().name().toLowerCase(Locale.ROOT))
                        .put("message", refusal.message()));
        json.put("added", report.added()).put("known", report.known()).put("cancelled", report.cancelled());
        if (report.rehearsed()) {
            json.put("dryRun", true);
        }
        report.failure().ifPresent(failure -> json.put("failure", failure));
        report.duplicates().ifPresent(pairs -> {
            ArrayNode duplicates = json.putArray("probableDuplicates");
            pairs.forEach(pair -> duplicates.add(PairLines.json(pair)));
        });
        return json;
    }

    private static ObjectNode of(Imported file) {
        Summary read = file.summary();
        ObjectNode json = PaperJson.object()
                .put("file", read.file())
                .put("listing", read.title())
                .put("layout", read.layout())
                .put("records", read.records())
                .put("added", file.result().added())
                .put("known", file.result().known())
                .put("removed", file.result().removed())
                .put("notUnderstood", read.tally().notUnderstood());
        Summary.Tally counts = read.tally();
        json.put("recordLines", counts.ofRecords()).put("furnitureLines", counts.furniture());
        ArrayNode unknown = json.putArray("notUnderstoodLines");
        read.notUnderstood()
                .forEach(line -> unknown.addObject().put("line", line.number()).put("text", line.text()));
        ArrayNode changed = json.putArray("changed");
        file.result().changed().forEach(paper -> {
            ObjectNode entry = changed.addObject().put("id", paper.id().value()).put("title", paper.title());
            paper.fields().forEach(entry.putArray("fields")::add);
        });
        file.result()
                .change()
                .filter(change -> change.number() > 0)
                .ifPresent(change -> json.put("change", change.number()));
        ArrayNode problems = json.putArray("problems");
        read.problems()
                .forEach(problem ->
                        problems.addObject().put("line", problem.line()).put("message", problem.message()));
        return json;
    }
}
