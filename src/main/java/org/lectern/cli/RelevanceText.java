package org.lectern.cli;

import java.util.Locale;
import org.lectern.bench.Interval;
import org.lectern.bench.RelevanceBench;
import org.lectern.bench.RelevanceFigures;

/** The relevance of searches in lines for a person. */
final class RelevanceText {
    private final Console console;

    RelevanceText(Console console) {
        this.console = console;
    }

    void print(RelevanceFigures figures) {
        console.line("%d papers; the summary of one in a sentence is searched for, which the index does not have; %s"
                .formatted(figures.papers(), "in brackets 95 % intervals"));
        for (RelevanceFigures.Half half : figures.halves()) {
            for (RelevanceFigures.Answers answers : half.systems()) {
                console.line(String.format(
                        Locale.ROOT,
                        "%-11s %-13s %4d queries  MRR@%d %s  Recall@%4$d %s  CPU ms p50 %.1f p95 %.1f",
                        half.name(),
                        answers.system(),
                        answers.ranks().size(),
                        RelevanceBench.DEPTH,
                        shown(answers.reciprocalRank()),
                        shown(answers.recall()),
                        answers.times().percentile(0.5),
                        answers.times().percentile(0.95)));
            }
        }
    }

    static String shown(Interval interval) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", interval.mean(), interval.low(), interval.high());
    }
}
