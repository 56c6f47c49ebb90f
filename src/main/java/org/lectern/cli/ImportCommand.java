package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.ImportReport;
import org.lectern.ImportReport.Imported;
import org.lectern.digest.Digest;
import org.lectern.digest.Summary;
import org.lectern.json.PaperJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern import}. */
@Command(
        name = "import",
        description = {
            "Reads files, and the files of folders, into the library and reports what is new.",
            "Each file is taken as a whole or not at all; the same file again changes nothing, and an edited one",
            "replaces what it said before."
        },
        footer = {
            "",
            "Examples:",
            "  lectern import digest.txt",
            "  lectern import ~/listings --json",
            "  lectern import page.html --verbose",
            "  lectern import --library reading-group listings/"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Option(names = "--verbose", description = "Print the lines that were not understood, up to 100 of each file.")
    private boolean verbose;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StatusProgress progress = StatusProgress.on(console)) {
            ImportReport report = library.with(console, progress, lectern -> lectern.importPaths(paths, progress));
            tell(report);
            if (json) {
                console.line(PaperJson.write(json(report)));
            } else {
                print(report);
            }
            console.flush(); // what was done is said even when the end of the program waits for it
            report.failure().ifPresent(failure -> console.tell("lectern: " + failure));
            return exitCode(report);
        }
    }

    private void tell(ImportReport report) {
        report.refused().forEach(refusal -> console.tell(Reports.of(refusal)));
        for (Imported file : report.imported()) {
            Digest digest = file.digest();
            digest.problems().forEach(problem -> console.tell(Reports.of(digest.file(), problem)));
        }
        if (report.cancelled()) {
            console.tell("cancelled; the files named are in the library as a whole, the others are not");
        }
    }

    private static int exitCode(ImportReport report) {
        int read = report.imported().size();
        int refused = report.refused().size();
        if (report.failure().isPresent()) {
            return ExitCode.LIBRARY;
        }
        if (report.cancelled()) {
            return ExitCode.INCOMPLETE;
        }
        if (read + refused == 0) {
            throw new CommandException(ExitCode.INCOMPLETE, "there are no files in what was named");
        }
        return ExitCode.of(read, refused);
    }

    private void print(ImportReport report) {
        for (Imported file : report.imported()) {
            console.line(line(file));
            if (verbose) {
                lines(file.digest()).forEach(console::line);
            }
        }
        if (report.imported().size() > 1) {
            int refused = report.refused().size();
            console.line("%s: %s new, %d known%s"
                    .formatted(
                            Counts.of(report.imported().size(), "file"),
                            Counts.of(report.added(), "paper"),
                            report.known(),
                            refused == 0 ? "" : "; " + Counts.of(refused, "file") + " refused"));
        }
    }

    private static String line(Imported file) {
        Digest digest = file.digest();
        String read = "%s: layout %s, %s"
                .formatted(
                        digest.file(),
                        digest.layout(),
                        Counts.of(digest.records().size(), "record"));
        String done = file.result().change().isEmpty()
                ? "; in the library already, nothing changed"
                : ", %s new, %d known"
                        .formatted(
                                Counts.of(file.result().added(), "paper"),
                                file.result().known());
        int changed = file.result().changed().size();
        int removed = file.result().removed();
        done += (changed == 0 ? "" : ", %d changed".formatted(changed))
                + (removed == 0 ? "" : ", %d gone".formatted(removed));
        int lost = digest.notUnderstood();
        return read + done + (lost == 0 ? "" : "; " + Counts.of(lost, "line") + " not understood");
    }

    /** What became of the lines, and those that nobody understood. */
    private static List<String> lines(Digest digest) {
        Summary.Tally counts = digest.summary().tally();
        List<String> lines = new ArrayList<>();
        lines.add("  %s of papers, %d furniture, %d not understood"
                .formatted(Counts.of(counts.ofRecords(), "line"), counts.furniture(), counts.notUnderstood()));
        digest.summary()
                .notUnderstood()
                .forEach(line -> lines.add("  " + digest.file() + ":" + line.number() + ": " + line.text()));
        if (counts.notUnderstood() > Summary.SHOWN) {
            lines.add("  … and " + Counts.of(counts.notUnderstood() - Summary.SHOWN, "line") + " more");
        }
        return lines;
    }

    private static ObjectNode json(ImportReport report) {
        ObjectNode json = PaperJson.object();
        ArrayNode files = json.putArray("files");
        report.imported().forEach(file -> files.add(json(file)));
        ArrayNode refused = json.putArray("refused");
        report.refused()
                .forEach(refusal -> refused.addObject()
                        .put("file", refusal.file())
                        .put("reason", refusal.reason().name().toLowerCase(Locale.ROOT))
                        .put("message", refusal.message()));
        json.put("added", report.added()).put("known", report.known()).put("cancelled", report.cancelled());
        report.failure().ifPresent(failure -> json.put("failure", failure));
        return json;
    }

    private static ObjectNode json(Imported file) {
        Digest digest = file.digest();
        ObjectNode json = PaperJson.object()
                .put("file", digest.file())
                .put("listing", digest.title())
                .put("layout", digest.layout())
                .put("records", digest.records().size())
                .put("added", file.result().added())
                .put("known", file.result().known())
                .put("removed", file.result().removed())
                .put("notUnderstood", digest.notUnderstood());
        Summary.Tally counts = digest.summary().tally();
        json.put("recordLines", counts.ofRecords()).put("furnitureLines", counts.furniture());
        ArrayNode unknown = json.putArray("notUnderstoodLines");
        digest.summary()
                .notUnderstood()
                .forEach(line -> unknown.addObject().put("line", line.number()).put("text", line.text()));
        ArrayNode changed = json.putArray("changed");
        file.result().changed().forEach(paper -> {
            ObjectNode entry = changed.addObject().put("id", paper.id().value()).put("title", paper.title());
            paper.fields().forEach(entry.putArray("fields")::add);
        });
        file.result().change().ifPresent(change -> json.put("change", change.number()));
        ArrayNode problems = json.putArray("problems");
        digest.problems()
                .forEach(problem ->
                        problems.addObject().put("line", problem.line()).put("message", problem.message()));
        return json;
    }
}
