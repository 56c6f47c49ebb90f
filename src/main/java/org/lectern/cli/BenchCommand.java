package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.bench.ImportBench;
import org.lectern.bench.ImportFigures;
import org.lectern.bench.ImportFigures.Round;
import org.lectern.bench.ImportFigures.Spread;
import org.lectern.bench.RelevanceBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern bench}. */
@Command(
        name = "bench",
        description = {
            "Measures Lectern on papers of yours: a JSON object a line, in gzip. import measures importing beside",
            "SQLite with FTS5; relevance how well searches rank, beside plain Lucene, where papers have a tldr.",
            "The libraries it makes are temporary; yours is not touched."
        },
        footer = {
            "",
            "Examples:",
            "  lectern bench import papers.jsonl.gz",
            "  lectern bench import papers.jsonl.gz --papers 200000 --rounds 1",
            "  lectern bench relevance papers.jsonl.gz"
        })
final class BenchCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "WHAT", description = "What to measure: import or relevance.")
    private String what = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The papers.")
    private Path file = Path.of("");

    @Option(
            names = "--papers",
            paramLabel = "N",
            description = "How many; more than the file has are made from them. All of the file by default.")
    private @Nullable Long papers;

    @Option(names = "--no-peer", negatable = true, description = "Measure Lectern alone.")
    private boolean peer = true;

    @Option(names = "--rounds", paramLabel = "N", description = "How often, in turns; 3 by default.")
    private int rounds = 3;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!what.equals("import") && !what.equals("relevance")) {
            throw new CommandException(
                    ExitCode.USAGE, "there is no benchmark '%s'; there are import and relevance".formatted(what));
        }
        if (rounds < 1 || (papers != null && papers < 1)) {
            throw new CommandException(ExitCode.USAGE, "--papers and --rounds take numbers from 1");
        }
        try (StatusProgress progress = StatusProgress.on(console)) {
            if (what.equals("relevance")) {
                new RelevanceText(console).print(RelevanceBench.run(file, progress));
                return ExitCode.DONE;
            }
            ImportFigures figures = ImportBench.run(file, Optional.ofNullable(papers), peer, rounds, progress);
            if (figures.rounds().isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "cancelled");
            }
            print(figures);
        } catch (IOException failed) {
            throw new CommandException(ExitCode.UNREADABLE, file + ": " + failed.getMessage());
        }
        return ExitCode.DONE;
    }

    private void print(ImportFigures figures) {
        double megabytes = figures.bytes() / 1e6;
        Round last = figures.rounds().getLast();
        console.line(
                "listing                      %d papers as cards, %.1f MB; %d records read, %d papers, %d found by 'learning'"
                        .formatted(
                                figures.papers(),
                                megabytes,
                                last.ours().records(),
                                last.ours().papers(),
                                last.ours().found()));
        console.line("rounds                       %d; median (smallest to largest)"
                .formatted(figures.rounds().size()));
        row(
                figures,
                "lectern",
                "papers/s",
                round -> round.ours().records() / round.ours().whole().wall());
        row(figures, "", "MB/s", round -> megabytes / round.ours().whole().wall());
        row(figures, "", "s wall", round -> round.ours().whole().wall());
        row(figures, "", "s CPU", round -> round.ours().whole().cpu());
        row(figures, "  read alone", "s wall", round -> round.ours().reading().wall());
        row(figures, "  read and store", "s wall", round -> round.ours().taking());
        row(figures, "  index", "s wall", round -> round.ours().indexing());
        row(figures, "  peak heap", "MB", round -> round.ours().peakHeap() / 1e6);
        for (int i = 0; i < last.peers().size(); i++) {
            int peer = i;
            ToDoubleFunction<Round> ratio = round -> round.peers().get(peer).ratio(round.ours());
            row(
                    figures,
                    last.peers().get(i).name(),
                    "s wall",
                    round -> round.peers().get(peer).whole().wall());
            row(figures, "", "s CPU", round -> round.peers().get(peer).whole().cpu());
            row(
                    figures,
                    "  not reading",
                    "s wall",
                    round -> round.peers().get(peer).given());
            row(figures, "  ratio", "times as fast, both read", ratio);
            row(
                    figures,
                    "",
                    "times, the peer is given the records",
                    round -> round.peers().get(peer).ratioGiven(round.ours()));
        }
    }

    private void row(ImportFigures figures, String name, String unit, ToDoubleFunction<Round> figure) {
        Spread spread = figures.spread(figure);
        console.line(String.format(
                Locale.ROOT, "%-28s %.2f %s (%.2f to %.2f)", name, spread.median(), unit, spread.low(), spread.high()));
    }
}
