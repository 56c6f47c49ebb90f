package org.lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.digest.DigestReader;
import org.lectern.digest.Line;
import org.lectern.digest.LineFate;
import org.lectern.digest.ListingFiles;
import org.lectern.digest.Outcome;
import org.lectern.digest.Passage;
import org.lectern.digest.Refusal;
import org.lectern.digest.Stopped;
import org.lectern.digest.Summary;
import org.lectern.json.PaperJson;
import org.lectern.paper.PaperRecord;
import org.lectern.text.DisplayText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern parse}. */
@Command(
        name = "parse",
        description = {
            "Reads listings of papers and prints their records; no library is needed.",
            "What was recognised is said on standard error, a line a file."
        },
        footer = {
            "",
            "Examples:",
            "  lectern parse digest.txt",
            "  lectern parse --json listings/ > papers.jsonl",
            "  lectern parse --explain digest.txt"
        })
final class ParseCommand implements Callable<Integer> {
    private final Console console;
    private final DigestReader reader = DigestReader.standard();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, and folders whose files are meant.")
    private List<Path> paths = new ArrayList<>();

    @ArgGroup
    private Style style = new Style();

    /** One way to print. */
    static final class Style {
        @Option(names = "--json", description = "Print each record as a JSON object on a line of its own.")
        private boolean json;

        @Option(
                names = "--explain",
                description = "Print each line of the files with its number and what became of it.")
        private boolean explain;
    }

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ListingFiles found = ListingFiles.below(paths);
        found.refused().forEach(this::refuse);
        int read = 0;
        boolean several = found.files().size() > 1;
        for (Path file : found.files()) {
            Outcome outcome = reader.read(file, passage -> print(passage, several));
            console.flush();
            switch (outcome) {
                case Summary summary -> {
                    read++;
                    Reports.of(summary).forEach(console::tell);
                }
                case Refusal refusal -> refuse(refusal);
                case Stopped stopped -> throw new IllegalStateException("nobody stops " + stopped.file());
            }
        }
        int refused = found.refused().size() + found.files().size() - read;
        if (read + refused == 0) {
            throw new CommandException(ExitCode.INCOMPLETE, "there are no files in what was named");
        }
        return ExitCode.of(read, refused);
    }

    /** Prints a passage as it is read, so that a listing of any size needs little memory; true, for the next. */
    private boolean print(Passage passage, boolean several) {
        if (style.json) {
            passage.records().forEach(parsed -> console.line(PaperJson.write(PaperJson.of(parsed))));
        } else if (style.explain) {
            explain(passage, several ? passage.file() + ":" : "");
        } else {
            passage.records().forEach(this::print);
        }
        return true;
    }

    private void print(PaperRecord parsed) {
        console.line("%4d  %s"
                .formatted(
                        parsed.source().ordinal(),
                        console.bold(DisplayText.of(parsed.metadata().title()).text())));
        String facts = PaperLines.facts(parsed.metadata());
        if (!facts.isEmpty()) {
            console.line("      " + facts);
        }
    }

    private void explain(Passage passage, String prefix) {
        for (int i = 0; i < passage.lines().size(); i++) {
            Line line = passage.lines().get(i);
            console.line("%s%5d  %-26s  %s"
                    .formatted(prefix, line.number(), name(passage.fates().get(i)), line.text())
                    .stripTrailing());
        }
    }

    private static String name(LineFate fate) {
        return switch (fate) {
            case LineFate.Field(int ordinal, String field) -> ordinal + " " + field;
            case LineFate.Furniture(String rule) -> "furniture: " + rule;
            case LineFate.Blank() -> "blank";
            case LineFate.NotUnderstood() -> "not understood";
        };
    }

    private void refuse(Refusal refusal) {
        console.tell(Reports.of(refusal));
    }
}
