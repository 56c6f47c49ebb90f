package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.bench.ImportBench;
import org.lectern.bench.ImportFigures;
import org.lectern.bench.RelevanceBench;
import org.lectern.bench.SearchBench;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern bench}. */
@Command(
        name = "bench",
        description = {
            "Measures Lectern on papers of yours: a JSON object a line, in gzip.",
            "The libraries it makes are temporary, or kept in a folder for the next time; yours is not touched."
        },
        footer = {
            "",
            "Examples:",
            "  lectern bench import papers.jsonl.gz --papers 200000 --rounds 1",
            "  lectern bench search papers.jsonl.gz --papers 1000000 --folder benchmark",
            "  lectern bench relevance papers.jsonl.gz"
        })
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a benchmark: import, search or relevance");
    }

    /** What all benchmarks have: a file of papers. */
    abstract static class Benchmark implements Callable<Integer> {
        private final Console console;

        @Parameters(index = "0", paramLabel = "FILE", description = "The papers.")
        private Path file = Path.of("");

        Benchmark(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (StatusProgress progress = StatusProgress.on(console)) {
                measure(file, progress);
            } catch (IOException failed) {
                throw new CommandException(ExitCode.UNREADABLE, file + ": " + failed.getMessage());
            }
            return ExitCode.DONE;
        }

        abstract void measure(Path papers, Progress progress) throws IOException;

        static int atLeastOne(String option, int number) {
            if (number < 1) {
                throw new CommandException(ExitCode.USAGE, option + " takes a number from 1");
            }
            return number;
        }

        static Optional<Long> atLeastOne(String option, @Nullable Long number) {
            if (number != null && number < 1) {
                throw new CommandException(ExitCode.USAGE, option + " takes a number from 1");
            }
            return Optional.ofNullable(number);
        }
    }

    /** {@code lectern bench import}. */
    @Command(
            name = "import",
            description = "Imports the papers as a listing in cards, beside SQLite with FTS5.",
            footer = {"", "Example:", "  lectern bench import papers.jsonl.gz --papers 200000 --rounds 1"})
    static final class ImportCommand extends Benchmark {
        private final Console console;

        @Option(
                names = "--papers",
                paramLabel = "N",
                description = "How many; more than the file has are made from them. All of the file by default.")
        private @Nullable Long papers;

        @Option(names = "--no-peer", negatable = true, description = "Measure Lectern alone.")
        private boolean peer = true;

        @Option(names = "--rounds", paramLabel = "N", description = "How often, in turns; 3 by default.")
        private int rounds = 3;

        ImportCommand(Console console) {
            super(console);
            this.console = console;
        }

        @Override
        void measure(Path file, Progress progress) throws IOException {
            ImportFigures figures = ImportBench.run(
                    file, atLeastOne("--papers", papers), peer, atLeastOne("--rounds", rounds), progress);
            if (figures.rounds().isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "cancelled");
            }
            new ImportFiguresText(console).print(figures);
        }
    }

    /** {@code lectern bench search}. */
    @Command(
            name = "search",
            description = "Asks for a mix of queries as the window does, beside SQLite with FTS5.",
            footer = {"", "Example:", "  lectern bench search papers.jsonl.gz --papers 1000000 --folder benchmark"})
    static final class SearchCommand extends Benchmark {
        private final Console console;

        @Option(
                names = "--papers",
                paramLabel = "N",
                description = "How many; more than the file has are made from them. All of the file by default.")
        private @Nullable Long papers;

        @Option(names = "--no-peer", negatable = true, description = "Measure Lectern alone.")
        private boolean peer = true;

        @Option(
                names = "--rounds",
                paramLabel = "N",
                description = "How often each query is asked, after a first time that does not count; 3 by default.")
        private int rounds = 3;

        @Option(
                names = "--folder",
                paramLabel = "DIR",
                description = "Keep the libraries here for the next time, and use those that are here.")
        private @Nullable Path folder;

        SearchCommand(Console console) {
            super(console);
            this.console = console;
        }

        @Override
        void measure(Path file, Progress progress) throws IOException {
            new SearchFiguresText(console)
                    .print(SearchBench.run(
                            file,
                            atLeastOne("--papers", papers),
                            Optional.ofNullable(folder),
                            peer,
                            atLeastOne("--rounds", rounds),
                            progress));
        }
    }

    /** {@code lectern bench relevance}. */
    @Command(
            name = "relevance",
            description = {
                "Searches for the summaries in a sentence that papers have as \"tldr\", each of which has one right answer,",
                "and says how well it ranks, beside plain Lucene."
            },
            footer = {"", "Example:", "  lectern bench relevance papers.jsonl.gz"})
    static final class RelevanceCommand extends Benchmark {
        private final Console console;

        RelevanceCommand(Console console) {
            super(console);
            this.console = console;
        }

        @Override
        void measure(Path file, Progress progress) throws IOException {
            new RelevanceText(console).print(RelevanceBench.run(file, progress));
        }
    }
}
