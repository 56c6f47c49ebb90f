package org.lectern.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.bench.DesktopBench;
import org.lectern.bench.ExportBench;
import org.lectern.bench.ExportFigures;
import org.lectern.bench.GrowthPlot;
import org.lectern.bench.ImportBench;
import org.lectern.bench.ImportFigures;
import org.lectern.bench.RelatedBench;
import org.lectern.bench.RelevanceBench;
import org.lectern.bench.RolesBench;
import org.lectern.bench.RolesFile;
import org.lectern.bench.SearchBench;
import org.lectern.bench.SearchFigures;
import org.lectern.bench.TopicsBench;
import org.lectern.bench.UnlabelledFile;
import org.lectern.compare.RoleTagger;
import org.lectern.compare.RoleTrainer;
import org.lectern.export.ExportFormat;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  lectern bench desktop papers.jsonl.gz --papers 100000",
            "  lectern bench relevance papers.jsonl.gz",
            "  lectern bench related papers.jsonl.gz",
            "  lectern bench roles abstracts.jsonl",
            "  lectern bench export papers.jsonl.gz --papers 100000"
        })
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a benchmark: import, search, desktop, relevance, related, topics, roles or export");
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
                measure(file, console, progress);
            } catch (IOException failed) {
                throw new CommandException(ExitCode.UNREADABLE, file + ": " + failed.getMessage());
            }
            return ExitCode.DONE;
        }

        abstract void measure(Path papers, Console out, Progress progress) throws IOException;
    }

    /** How much is measured. */
    static final class Extent {
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
                description = "How often, 3 by default; search asks each query once more before, which does not count.")
        private int rounds = 3;

        Optional<Long> papers() {
            if (papers != null && papers < 1) {
                throw new CommandException(ExitCode.USAGE, "--papers takes a number from 1");
            }
            return Optional.ofNullable(papers);
        }

        int rounds() {
            if (rounds < 1) {
                throw new CommandException(ExitCode.USAGE, "--rounds takes a number from 1");
            }
            return rounds;
        }
    }

    /** {@code lectern bench import}. */
    @Command(
            name = "import",
            description = "Imports the papers as a listing in cards, beside SQLite with FTS5.",
            footer = {"", "Example:", "  lectern bench import papers.jsonl.gz --papers 200000 --rounds 1"})
    static final class ImportCommand extends Benchmark {
        @Mixin
        private Extent extent = new Extent();

        ImportCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            ImportFigures figures = ImportBench.run(file, extent.papers(), extent.peer, extent.rounds(), progress);
            if (figures.rounds().isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "cancelled");
            }
            new ImportFiguresText(out).print(figures);
        }
    }

    /** {@code lectern bench search}. */
    @Command(
            name = "search",
            description = "Asks for a mix of queries as the window does, beside SQLite with FTS5.",
            footer = {"", "Example:", "  lectern bench search papers.jsonl.gz --papers 1000000 --folder benchmark"})
    static final class SearchCommand extends Benchmark {
        private static final long SMALLEST = 10_000;
        private static final long LARGEST = 1_000_000;

        @Mixin
        private Extent extent = new Extent();

        @Option(
                names = "--folder",
                paramLabel = "DIR",
                description = "Keep the libraries here for the next time, and use those that are here.")
        private @Nullable Path folder;

        @Option(
                names = "--plot",
                paramLabel = "SVG",
                description = {
                    "Measure libraries of 10,000 papers and ten times as many each, up to --papers,",
                    "and draw into that file how time, index and heap grow."
                })
        private @Nullable Path plot;

        SearchCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            List<SearchFigures> figures = new ArrayList<>();
            for (Optional<Long> papers : sizes()) {
                figures.add(SearchBench.run(
                        file, papers, Optional.ofNullable(folder), extent.peer, extent.rounds(), progress));
                new SearchFiguresText(out).print(figures.getLast());
            }
            if (plot != null) {
                Files.writeString(plot, GrowthPlot.svg(figures));
            }
        }

        private List<Optional<Long>> sizes() {
            if (plot == null) {
                return List.of(extent.papers());
            }
            long most = extent.papers().orElse(LARGEST);
            List<Optional<Long>> sizes = new ArrayList<>();
            for (long size = SMALLEST; size < most; size *= 10) {
                sizes.add(Optional.of(size));
            }
            sizes.add(Optional.of(most));
            return sizes;
        }
    }

    /** {@code lectern bench desktop}. */
    @Command(
            name = "desktop",
            description = {
                "Measures the window itself, in a process of its own: how fast it starts with and without the AOT cache, answers",
                "keys and scrolls, and what memory it takes. It opens by itself, types, and closes; it needs a display."
            },
            footer = {
                "",
                "Example:",
                "  lectern bench desktop papers.jsonl.gz --papers 100000 --rounds 5 --folder benchmark"
            })
    static final class DesktopCommand extends Benchmark {
        @Mixin
        private Extent extent = new Extent();

        @Option(
                names = "--folder",
                paramLabel = "DIR",
                description = "Keep the library here for the next time, and use the one that is here.")
        private @Nullable Path folder;

        @Option(names = "--queries", paramLabel = "N", description = "How many queries are typed, 20 by default.")
        private int queries = 20;

        @Option(
                names = "--cold",
                description = "Empty the system's cache of files before each start, which on Linux root may do.")
        private boolean cold;

        DesktopCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            new DesktopFiguresText(out)
                    .print(DesktopBench.run(
                            file,
                            extent.papers(),
                            Optional.ofNullable(folder),
                            new DesktopBench.Plan(extent.peer, extent.rounds(), queries, cold),
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
        RelevanceCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            new RelevanceText(out).print(RelevanceBench.run(file, progress));
        }
    }

    /** {@code lectern bench topics}. */
    @Command(
            name = "topics",
            description = {
                "Measures how good the topics are that papers get: how many papers whose authors gave a keyword that means a",
                "topic get it, how many of the topics given to papers that people read are right, and how fast all are given."
            },
            footer = {"", "Example:", "  lectern bench topics papers.jsonl.gz --with listings --details"})
    static final class TopicsCommand extends Benchmark {
        @Option(
                names = "--with",
                paramLabel = "PATH",
                description = "Listings with more papers, among them those that were read; may be repeated.")
        private List<Path> listings = List.of();

        @Option(
                names = "--labels",
                paramLabel = "DIR",
                description = "The folder with keywords.tsv and labels.jsonl; src/test/resources/topics by default.")
        private Path labels = Path.of("src", "test", "resources", "topics");

        @Option(names = "--details", description = "Print every topic's recall, and what is not right.")
        private boolean details;

        @Option(
                names = "--rounds",
                paramLabel = "N",
                description = "How often all topics are given anew, 5 by default.")
        private int rounds = 5;

        TopicsCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            if (rounds < 1) {
                throw new CommandException(ExitCode.USAGE, "--rounds takes a number from 1");
            }
            new TopicsFiguresText(out).print(TopicsBench.run(file, listings, labels, rounds, progress), details);
        }
    }

    /** {@code lectern bench related}. */
    @Command(
            name = "related",
            description = {
                "Finds the related papers of those with authors' keywords, which it is not given, and says how many share one,",
                "beside Lucene's MoreLikeThis. With --papers it says how long it takes in a library of so many."
            },
            footer = {
                "",
                "Examples:",
                "  lectern bench related papers.jsonl.gz",
                "  lectern bench related papers.jsonl.gz --papers 1000000 --folder benchmark"
            })
    static final class RelatedCommand extends Benchmark {
        @Option(
                names = "--papers",
                paramLabel = "N",
                description = "Measure only how long it takes with so many; more than the file has are made from them.")
        private @Nullable Long papers;

        @Option(
                names = "--folder",
                paramLabel = "DIR",
                description = "Keep that library here for the next time, and use the one that is here.")
        private @Nullable Path folder;

        RelatedCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            if (papers == null && folder == null) {
                new RelatedFiguresText(out).print(RelatedBench.run(file, progress));
            } else if (papers != null && papers < 1) {
                throw new CommandException(ExitCode.USAGE, "--papers takes a number from 1");
            } else {
                new RelatedFiguresText(out)
                        .print(RelatedBench.times(
                                file, Optional.ofNullable(papers), Optional.ofNullable(folder), progress));
            }
        }
    }

    /** {@code lectern bench roles}. */
    @Command(
            name = "roles",
            description = {
                "Gives the sentences of abstracts their roles (background, objective, method, result, other)",
                "and says how many get the one that people gave them. A line of the file, as in CSAbstruct:",
                "{\"sentences\":[…],\"labels\":[…],\"confs\":[…]}",
                "confs says which share of the readers agreed, and may be missing."
            },
            footer = {
                "",
                "Examples:",
                "  lectern bench roles dev.jsonl",
                "  lectern bench roles dev.jsonl --train train.jsonl --unlabelled papers.jsonl.gz -o roles.bin"
            })
    static final class RolesCommand extends Benchmark {
        @Option(
                names = "--train",
                paramLabel = "TRAIN",
                description = "Learn from this file, of the same shape, and measure what was learned.")
        private @Nullable Path training;

        @Option(
                names = "--unlabelled",
                paramLabel = "PAPERS",
                description = "Learn from the abstracts of these papers too, a JSON object a line, in gzip.")
        private @Nullable Path unlabelled;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "WEIGHTS",
                description = "Write there what was learned; the same files always make the same bytes.")
        private @Nullable Path output;

        RolesCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            if (output != null && training == null) {
                throw new CommandException(ExitCode.USAGE, "-o takes what was learned: name a file with --train");
            }
            if (unlabelled != null && training == null) {
                throw new CommandException(
                        ExitCode.USAGE, "--unlabelled adds to what is learned from: name a file with --train");
            }
            RolesFile labelled = read(file);
            List<String> problems = new ArrayList<>(labelled.problems());
            RoleTagger tagger = tagger(problems);
            new RolesFiguresText(out).print(RolesBench.run(tagger, labelled.abstracts()));
            problems.forEach(problem -> out.tell("lectern: " + problem));
            if (!problems.isEmpty()) {
                throw new CommandException(
                        ExitCode.INCOMPLETE, "%d lines could not be read and were left out".formatted(problems.size()));
            }
        }

        private RoleTagger tagger(List<String> problems) {
            if (training == null) {
                return RoleTagger.standard();
            }
            RolesFile examples = read(training);
            problems.addAll(examples.problems());
            RoleTagger tagger = RoleTrainer.train(examples.abstracts(), others());
            if (output != null) {
                try (OutputStream weights = Files.newOutputStream(output)) {
                    tagger.write(weights);
                } catch (IOException failed) {
                    throw new CommandException(ExitCode.UNREADABLE, Problems.writing(output, failed));
                }
            }
            return tagger;
        }

        private List<List<String>> others() {
            if (unlabelled == null) {
                return List.of();
            }
            try {
                return UnlabelledFile.read(unlabelled);
            } catch (IOException failed) {
                throw new CommandException(ExitCode.UNREADABLE, Problems.reading(unlabelled, failed));
            }
        }

        /** Reads a file, of which at least a line must be right. */
        private static RolesFile read(Path file) {
            try {
                RolesFile labelled = RolesFile.read(file);
                if (labelled.abstracts().isEmpty()) {
                    throw new CommandException(
                            ExitCode.UNREADABLE,
                            labelled.problems().isEmpty()
                                    ? file + ": has no abstract"
                                    : labelled.problems().getFirst());
                }
                return labelled;
            } catch (IOException failed) {
                throw new CommandException(ExitCode.UNREADABLE, Problems.reading(file, failed));
            }
        }
    }

    /** {@code lectern bench export}. */
    @Command(
            name = "export",
            description = "Exports the papers in every format, or in those that are named.",
            footer = {
                "",
                "Examples:",
                "  lectern bench export papers.jsonl.gz",
                "  lectern bench export papers.jsonl.gz --papers 100000 --format bibtex --rounds 5"
            })
    static final class ExportCommand extends Benchmark {
        @Option(
                names = "--papers",
                paramLabel = "N",
                description = "How many; more than the file has are made from them. All of the file by default.")
        private @Nullable Long papers;

        @Option(names = "--rounds", paramLabel = "N", description = "How often, 3 by default.")
        private int rounds = 3;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "In which; may be given several times.",
                converter = FormatConverter.class)
        private List<ExportFormat> formats = List.of(ExportFormat.values());

        ExportCommand(Console console) {
            super(console);
        }

        @Override
        void measure(Path file, Console out, Progress progress) throws IOException {
            if (rounds < 1 || (papers != null && papers < 1)) {
                throw new CommandException(ExitCode.USAGE, "--papers and --rounds take a number from 1");
            }
            ExportFigures figures = ExportBench.run(file, Optional.ofNullable(papers), formats, rounds, progress);
            if (figures.rounds().isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "cancelled");
            }
            new ExportFiguresText(out).print(figures);
        }
    }
}
