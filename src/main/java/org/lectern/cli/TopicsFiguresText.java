package org.lectern.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.bench.TopicsFigures;

/** How good topics are, in lines for a person. */
final class TopicsFiguresText {
    private final Console console;

    TopicsFiguresText(Console console) {
        this.console = console;
    }

    void print(TopicsFigures figures, boolean details) {
        print("the file", figures.papers(), figures.covered(), figures.sizes());
        if (figures.others() > 0) {
            print("the listings", figures.others(), figures.othersCovered(), figures.otherSizes());
        }
        for (TopicsFigures.Recall recall : figures.recalls()) {
            console.line(String.format(
                    Locale.ROOT,
                    "recall     %-9s %s of %d pairs of a paper and a topic that a keyword of its authors means, %d topics",
                    recall.half(),
                    RelevanceText.shown(recall.average()),
                    recall.papers(),
                    recall.topics().size()));
            if (details) {
                recall.topics()
                        .forEach(topic -> console.line(String.format(
                                Locale.ROOT,
                                "           %4d of %4d  %s",
                                topic.found(),
                                topic.papers(),
                                topic.topic())));
            }
        }
        TopicsFigures.Precision precision = figures.precision();
        console.line(String.format(
                Locale.ROOT,
                "precision            %s: %d of %d topics given to %d papers that two people read (kappa %.3f, %d labels)",
                RelevanceText.shown(precision.share()),
                precision.right(),
                precision.given(),
                precision.papers(),
                figures.agreement(),
                precision.labels()));
        if (details) {
            precision
                    .wrong()
                    .forEach(wrong -> console.line(String.format(Locale.ROOT, "           not right: %s", wrong)));
        }
        double millis = figures.all().median();
        console.line(String.format(
                Locale.ROOT,
                "all papers anew after every rule was edited: %.0f ms (median; best %.0f), %,.0f papers a second; after one rule: %.0f ms",
                millis,
                figures.all().percentile(0),
                (figures.papers() + figures.others()) / millis * 1000,
                figures.one().median()));
        console.line("in brackets 95 % intervals");
    }

    private void print(String what, long papers, long covered, Map<Integer, Integer> sizes) {
        console.line(String.format(
                Locale.ROOT,
                "%-13s %d papers, %.1f %% with a leaf topic, median %d topics, most %d",
                what,
                papers,
                100.0 * covered / Math.max(1, papers),
                median(sizes, papers),
                sizes.keySet().stream().mapToInt(Integer::intValue).max().orElse(0)));
    }

    private static int median(Map<Integer, Integer> sizes, long papers) {
        long seen = 0;
        for (Map.Entry<Integer, Integer> size : new TreeMap<>(sizes).entrySet()) {
            seen += size.getValue();
            if (2 * seen >= papers) {
                return size.getKey();
            }
        }
        return 0;
    }
}
