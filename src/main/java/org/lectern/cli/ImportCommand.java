package org.lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.ImportReport;
import org.lectern.ImportReport.Imported;
import org.lectern.digest.Summary;
import org.lectern.json.PaperJson;
import org.lectern.library.ProbableDuplicate;
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
            "  lectern import read.txt",
            "  lectern import ~/listings --json",
            "  lectern import page.html --verbose",
            "  lectern import listings/ --dry-run",
            "  lectern import ~/listings --watch",
            "  lectern import --library reading-group listings/"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int PAIRS_SHOWN = 20;

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    @Option(names = "--verbose", description = "Print the lines that were not understood, up to 100 of each file.")
    private boolean verbose;

    @Option(
            names = "--dry-run",
            description = "Only report what an import would do; the library stays as it is, or is not made.")
    private boolean dryRun;

    @Option(
            names = "--watch",
            description = {
                "Go on importing what is new or edited in the folders, until Ctrl-C.",
                "What is deleted there stays in the library."
            })
    private boolean watch;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (dryRun && watch) {
            throw new CommandException(ExitCode.USAGE, "--dry-run and --watch do not go together");
        }
        try (StatusProgress progress = StatusProgress.on(console)) {
            if (dryRun) {
                return said(library.rehearsing(console, progress, lectern -> lectern.rehearsePaths(paths, progress)));
            }
            return library.with(console, progress, lectern -> {
                if (!watch) {
                    return said(lectern.importPaths(paths, progress));
                }
                console.tell("watching; Ctrl-C ends it");
                lectern.watch(paths, progress, this::said);
                return ExitCode.DONE;
            });
        }
    }

    private int said(ImportReport report) {
        console.clearStatus();
        tell(report);
        if (json) {
            console.line(PaperJson.write(ImportJson.of(report)));
        } else {
            print(report);
        }
        console.flush(); // what was done is said even when the end of the program waits for it
        report.failure().ifPresent(failure -> console.tell("lectern: " + failure));
        return exitCode(report);
    }

    private void tell(ImportReport report) {
        report.refused().forEach(refusal -> console.tell(Reports.of(refusal)));
        for (Imported file : report.imported()) {
            Summary read = file.summary();
            read.problems().forEach(problem -> console.tell(Reports.of(read.file(), problem)));
        }
        if (report.cancelled()) {
            console.tell(
                    report.rehearsed()
                            ? "cancelled; only what the files named would do is known"
                            : "cancelled; the files named are in the library as a whole, the others are not");
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
        if (report.rehearsed()) {
            console.line("Nothing is written; an import would do this:");
        }
        for (Imported file : report.imported()) {
            console.line(line(file));
            if (verbose) {
                lines(file.summary()).forEach(console::line);
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
        print(report.duplicates().orElse(List.of()), report.rehearsed());
        if (report.isUncompared()) {
            console.line("So many new papers are not compared with others here; afterwards see: lectern duplicates");
        }
    }

    /** The new papers that are probably one work with others. */
    private void print(List<ProbableDuplicate> pairs, boolean rehearsed) {
        if (!pairs.isEmpty()) {
            console.line(Counts.of(pairs.size(), "pair") + " of papers "
                    + (rehearsed ? "would probably be" : pairs.size() == 1 ? "is probably" : "are probably")
                    + " one work; say so with: lectern duplicates");
        }
        pairs.stream()
                .limit(PAIRS_SHOWN)
                .flatMap(pair -> PairLines.of(pair, console).stream())
                .forEach(line -> console.line("  " + line));
        if (pairs.size() > PAIRS_SHOWN) {
            console.line("  … and " + (pairs.size() - PAIRS_SHOWN) + " more");
        }
    }

    private static String line(Imported file) {
        Summary read = file.summary();
        String says = "%s: layout %s, %s".formatted(read.file(), read.layout(), Counts.of(read.records(), "record"));
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
        long lost = read.tally().notUnderstood();
        return says + done + (lost == 0 ? "" : "; " + Counts.of(lost, "line") + " not understood");
    }

    /** What became of the lines, and those that nobody understood. */
    private static List<String> lines(Summary read) {
        Summary.Tally counts = read.tally();
        List<String> lines = new ArrayList<>();
        lines.add("  %s of papers, %d furniture, %d not understood"
                .formatted(Counts.of(counts.ofRecords(), "line"), counts.furniture(), counts.notUnderstood()));
        read.notUnderstood().forEach(line -> lines.add("  " + read.file() + ":" + line.number() + ": " + line.text()));
        if (counts.notUnderstood() > Summary.SHOWN) {
            lines.add("  … and " + Counts.of(counts.notUnderstood() - Summary.SHOWN, "line") + " more");
        }
        return lines;
    }
}
