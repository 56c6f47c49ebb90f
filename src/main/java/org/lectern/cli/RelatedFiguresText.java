package org.lectern.cli;

import java.util.Locale;
import org.lectern.bench.Interval;
import org.lectern.bench.RelatedBench;
import org.lectern.bench.RelatedFigures;
import org.lectern.bench.Times;

/** How well related papers are found, in lines for a person. */
final class RelatedFiguresText {
    private final Console console;

    RelatedFiguresText(Console console) {
        this.console = console;
    }

    void print(RelatedFigures figures) {
        console.line("which part of %d related papers shares an author's keyword, which nobody is shown; %s"
                .formatted(RelatedBench.PLACES, "in brackets 95 % intervals"));
        for (RelatedFigures.Measured library : figures.libraries()) {
            console.line(
                    "%d papers, of which the %d with keywords count".formatted(library.papers(), library.judged()));
            library.halves().forEach(this::print);
        }
    }

    private void print(RelatedFigures.Half half) {
        for (RelatedFigures.Answers answers : half.systems()) {
            Interval share = answers.share();
            console.line(String.format(
                    Locale.ROOT,
                    "%-10s %-13s %4d papers  %.4f [%.4f, %.4f] of %.3f at best  %s",
                    half.name(),
                    answers.system(),
                    answers.shares().size(),
                    share.mean(),
                    share.low(),
                    share.high(),
                    half.most(),
                    shown(answers.times())));
        }
    }

    void print(Times times) {
        console.line("related papers of %d papers  %s".formatted(times.values().size(), shown(times)));
    }

    private static String shown(Times times) {
        return String.format(
                Locale.ROOT,
                "ms p50 %.1f p95 %.1f p99 %.1f",
                times.median(),
                times.percentile(0.95),
                times.percentile(0.99));
    }
}
