package org.lectern.cli;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.lectern.bench.ImportFigures;
import org.lectern.bench.ImportFigures.Round;
import org.lectern.bench.Times;

/** Prints what {@code lectern bench import} measured. */
final class ImportFiguresText {
    private final Console console;

    ImportFiguresText(Console console) {
        this.console = console;
    }

    void print(ImportFigures figures) {
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
        Times spread = figures.spread(figure);
        console.line(String.format(
                Locale.ROOT,
                "%-28s %.2f %s (%.2f to %.2f)",
                name,
                spread.median(),
                unit,
                spread.percentile(0),
                spread.percentile(1)));
    }
}
