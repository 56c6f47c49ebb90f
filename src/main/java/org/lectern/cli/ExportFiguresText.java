package org.lectern.cli;

import java.util.Locale;
import org.lectern.bench.ExportFigures;
import org.lectern.bench.Times;
import org.lectern.export.ExportFormat;

/** The speed of exports in lines for a person. */
final class ExportFiguresText {
    private final Console console;

    ExportFiguresText(Console console) {
        this.console = console;
    }

    void print(ExportFigures figures) {
        console.line("%d papers with abstracts to a file; median (smallest to largest)".formatted(figures.papers()));
        for (ExportFormat format : figures.formats()) {
            console.line("%-10s %s entries/s  %s s  %s MB of heap beyond the papers  %s MB written"
                    .formatted(
                            format.key(),
                            spread(figures.spread(format, round -> figures.papers() / round.seconds()), "%,.0f"),
                            spread(figures.spread(format, ExportFigures.Round::seconds), "%.2f"),
                            spread(figures.spread(format, round -> round.heap() / 1e6), "%.0f"),
                            String.format(
                                    Locale.ROOT,
                                    "%.1f",
                                    figures.spread(format, round -> round.bytes() / 1e6)
                                            .median())));
        }
    }

    private static String spread(Times times, String number) {
        return String.format(
                Locale.ROOT,
                number + " (" + number + " to " + number + ")",
                times.median(),
                times.percentile(0),
                times.percentile(1));
    }
}
