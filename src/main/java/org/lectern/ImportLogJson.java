package org.lectern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.ImportReport.Imported;
import org.lectern.LoggedImport.Origin;
import org.lectern.digest.Line;
import org.lectern.digest.Problem;
import org.lectern.digest.Refusal;
import org.lectern.digest.Summary;
import org.lectern.json.PaperJson;
import org.lectern.library.Change;
import org.lectern.library.ChangedPaper;
import org.lectern.library.ImportResult;
import org.lectern.library.Maker;
import org.lectern.paper.PaperId;

/** An import in JSON and back, as the log keeps it: texts shortened, and of very many papers that changed the first. */
final class ImportLogJson {
    /** So many characters of a line or a message are kept. */
    static final int LONGEST_TEXT = 500;

    /** So many papers of which a listing says something else are kept. */
    private static final int MOST_CHANGED = 200;

    /** So many files and folders that were named are kept. */
    private static final int MOST_NAMED = 50;

    private ImportLogJson() {}

    static String write(LoggedImport made) {
        ObjectNode json = PaperJson.object().put("began", made.began().toString());
        made.took().ifPresent(took -> json.put("millis", took.toMillis()));
        json.put("origin", made.origin().key());
        ArrayNode named = json.putArray("named");
        made.named().stream().limit(MOST_NAMED).forEach(named::add);
        made.report().ifPresent(report -> write(report, json));
        return PaperJson.write(json);
    }

    private static void write(ImportReport report, ObjectNode json) {
        ArrayNode files = json.putArray("files");
        report.imported().forEach(file -> write(file, files.addObject()));
        ArrayNode refused = json.putArray("refused");
        report.refused()
                .forEach(refusal -> refused.addObject()
                        .put("file", refusal.file())
                        .put("reason", refusal.reason().name().toLowerCase(Locale.ROOT))
                        .put("message", shortened(refusal.message())));
        if (report.cancelled()) {
            json.put("cancelled", true);
        }
        if (report.rehearsed()) {
            json.put("rehearsed", true);
        }
        report.failure().ifPresent(failure -> json.put("failure", shortened(failure)));
    }

    private static void write(Imported file, ObjectNode json) {
        Summary read = file.summary();
        json.put("file", read.file()).put("title", read.title()).put("records", read.records());
        read.layouts().forEach(json.putArray("layouts")::add);
        Summary.Tally tally = read.tally();
        json.putArray("lines")
                .add(tally.ofRecords())
                .add(tally.furniture())
                .add(tally.notUnderstood())
                .add(tally.blank());
        ArrayNode problems = json.putArray("problems");
        read.problems()
                .forEach(problem ->
                        problems.addObject().put("line", problem.line()).put("message", shortened(problem.message())));
        json.put("problemCount", read.problemCount());
        ArrayNode unknown = json.putArray("notUnderstood");
        read.notUnderstood()
                .forEach(line -> unknown.addObject().put("line", line.number()).put("text", shortened(line.text())));
        json.put("sha256", read.sha256());
        ImportResult result = file.result();
        json.put("added", result.added()).put("known", result.known()).put("removed", result.removed());
        ArrayNode changed = json.putArray("changed");
        result.changed().stream().limit(MOST_CHANGED).forEach(paper -> {
            ObjectNode one = changed.addObject().put("id", paper.id().value()).put("title", shortened(paper.title()));
            paper.fields().forEach(one.putArray("fields")::add);
        });
        result.change()
                .ifPresent(change -> json.putObject("change")
                        .put("number", change.number())
                        .put("made", change.made().toString())
                        .put("summary", shortened(change.summary()))
                        .put("maker", change.maker().key()));
    }

    /** Without a half of a character at the end. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + '…';
    }

    /**
     * Reads what {@link #write(LoggedImport)} wrote; empty when it is something else.
     *
     * @throws RuntimeException when a date or an id is none
     */
    static Optional<LoggedImport> read(JsonNode json) {
        if (!json.hasNonNull("began")) {
            return Optional.empty();
        }
        ImportReport report = new ImportReport(
                each(json.path("files"), ImportLogJson::file),
                each(json.path("refused"), ImportLogJson::refusal),
                json.path("cancelled").asBoolean(),
                text(json, "failure"),
                json.path("rehearsed").asBoolean(),
                Optional.empty());
        return Optional.of(new LoggedImport(
                Instant.parse(json.path("began").asText()),
                json.has("millis")
                        ? Optional.of(Duration.ofMillis(json.path("millis").asLong()))
                        : Optional.empty(),
                Origin.valueOf(json.path("origin").asText().toUpperCase(Locale.ROOT)),
                each(json.path("named"), JsonNode::asText),
                Optional.of(report),
                report.imported().stream().map(file -> file.summary().title()).toList(),
                report.imported().stream()
                        .mapToInt(file -> file.summary().records())
                        .sum(),
                report.changes()));
    }

    private static Imported file(JsonNode json) {
        JsonNode lines = json.path("lines");
        Summary read = new Summary(
                json.path("file").asText(),
                json.path("title").asText(),
                each(json.path("layouts"), JsonNode::asText),
                json.path("records").asInt(),
                new Summary.Tally(
                        lines.path(0).asLong(),
                        lines.path(1).asLong(),
                        lines.path(2).asLong(),
                        lines.path(3).asLong()),
                each(
                        json.path("problems"),
                        problem -> new Problem(
                                problem.path("line").asInt(),
                                problem.path("message").asText())),
                json.path("problemCount").asInt(),
                each(
                        json.path("notUnderstood"),
                        line -> new Line(
                                line.path("line").asInt(), line.path("text").asText())),
                json.path("sha256").asText());
        JsonNode change = json.path("change");
        Optional<Change> made = change.has("number")
                ? Optional.of(new Change(
                        change.path("number").asLong(),
                        Instant.parse(change.path("made").asText()),
                        change.path("summary").asText(),
                        Maker.valueOf(change.path("maker").asText().toUpperCase(Locale.ROOT))))
                : Optional.empty();
        return new Imported(
                read,
                new ImportResult(
                        made,
                        json.path("added").asInt(),
                        json.path("known").asInt(),
                        each(json.path("changed"), ImportLogJson::changed),
                        json.path("removed").asInt()));
    }

    private static ChangedPaper changed(JsonNode json) {
        return new ChangedPaper(
                new PaperId(json.path("id").asText()),
                json.path("title").asText(),
                each(json.path("fields"), JsonNode::asText));
    }

    private static Refusal refusal(JsonNode json) {
        return new Refusal(
                json.path("file").asText(),
                Refusal.Reason.valueOf(json.path("reason").asText().toUpperCase(Locale.ROOT)),
                json.path("message").asText());
    }

    private static Optional<String> text(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.path(field).asText()) : Optional.empty();
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(read.apply(one)));
        return all;
    }
}
