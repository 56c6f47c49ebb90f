package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.compare.Comparison;
import org.lectern.export.compare.ComparisonFormat;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern compare}. */
@Command(
        name = "compare",
        description = {
            "Reads two to six papers against each other: their sentences by role, what they share and what each alone has,",
            "their numbers and what is known of them."
        },
        footer = {
            "",
            "Examples:",
            "  lectern compare 3k7q 9x2m",
            "  lectern compare 3k7q 9x2m 0qcy --html -o three.html"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Two to six papers, by their ids or the first characters of them.")
    private List<String> ids = List.of();

    @ArgGroup
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to this file, which is replaced as a whole; as its name ends, unless a format is named.")
    private @Nullable Path output;

    /** The ways to write it down, one of them. */
    static final class Format {
        @Option(names = "--json", description = "Print one JSON object.")
        @SuppressWarnings("UnusedVariable") // what none of the others is
        private boolean json;

        @Option(names = "--markdown", description = "Print Markdown with tables.")
        private boolean markdown;

        @Option(names = "--html", description = "Print a page of HTML that needs no other file.")
        private boolean html;

        @Option(names = "--csv", description = "Print a table with a column for each paper.")
        private boolean csv;

        ComparisonFormat named() {
            if (markdown) {
                return ComparisonFormat.MARKDOWN;
            }
            if (html) {
                return ComparisonFormat.HTML;
            }
            return csv ? ComparisonFormat.CSV : ComparisonFormat.JSON;
        }
    }

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkCount(ids.size());
        Optional<ComparisonFormat> written = written();
        return library.with(console, Progress.NONE, lectern -> {
            List<Paper> papers =
                    ids.stream().map(id -> MarkingCommand.paper(lectern, id)).toList();
            if (papers.stream().map(Paper::id).distinct().count() < papers.size()) {
                throw new CommandException(ExitCode.USAGE, "a paper is named twice; name each of the papers once");
            }
            write(lectern.comparisons().of(papers), written);
            return ExitCode.DONE;
        });
    }

    private static void checkCount(int papers) {
        if (papers < Comparison.FEWEST || papers > Comparison.MOST) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "compare takes %d to %d papers, and %s named"
                            .formatted(Comparison.FEWEST, Comparison.MOST, papers == 1 ? "1 is" : papers + " are"));
        }
    }

    /** The format that is asked for, by name or by that of the file; empty for lines that a person reads. */
    private Optional<ComparisonFormat> written() {
        if (format != null) {
            return Optional.of(format.named());
        }
        if (output == null) {
            return Optional.empty();
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        Optional<ComparisonFormat> named = Arrays.stream(ComparisonFormat.values())
                .filter(one -> name.endsWith('.' + one.extension()))
                .findFirst();
        if (named.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "-o: name a format (--markdown, --html, --csv, --json) or a file that ends as one");
        }
        return named;
    }

    private void write(Comparison comparison, Optional<ComparisonFormat> written) {
        if (written.isEmpty()) {
            new CompareText(console).print(comparison);
        } else if (output == null) {
            try {
                written.get().write(comparison, console.out());
            } catch (IOException failed) {
                throw console.broken(failed);
            }
        } else {
            try {
                written.get().writeFile(comparison, output);
                console.tell("%s: %s"
                        .formatted(output, Counts.of(comparison.columns().size(), "paper")));
            } catch (IOException failed) {
                throw new CommandException(ExitCode.UNREADABLE, Problems.writing(output, failed));
            }
        }
    }
}
