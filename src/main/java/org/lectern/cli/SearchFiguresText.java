package org.lectern.cli;

import java.util.Locale;
import org.lectern.bench.SearchFigures;
import org.lectern.bench.SearchFigures.Row;
import org.lectern.bench.Times;

/** Prints what {@code lectern bench search} measured, as a table in Markdown. */
final class SearchFiguresText {
    private final Console console;

    SearchFiguresText(Console console) {
        this.console = console;
    }

    void print(SearchFigures figures) {
        boolean peer = figures.rows().stream().anyMatch(row -> !row.peerPage().isEmpty());
        console.line("%d papers; index %.1f MB; heap after it %.1f MB"
                .formatted(figures.papers(), figures.indexBytes() / 1e6, figures.heapBytes() / 1e6));
        console.line("opening to the first answer %.1f ms; a new paper is found after %s ms"
                .formatted(
                        figures.openMillis(),
                        figures.syncMillis().stream()
                                .map(millis -> "%.1f".formatted(millis))
                                .toList()));
        console.line("");
        console.line("| ms: p50 / p95 / p99 | queries | page of 50 | counts |"
                + (peer ? " SQLite page | SQLite counts | ratios at p50 |" : ""));
        console.line("|---|---|---|---|" + (peer ? "---|---|---|" : ""));
        figures.rows().forEach(row -> print(row, peer));
        print(figures.all(), peer);
    }

    private void print(Row row, boolean peer) {
        String ours = "| %s%s | %d | %s | %s |"
                .formatted(
                        row.kind(),
                        row.narrowed() ? ", a year chosen" : "",
                        row.queries(),
                        times(row.page()),
                        times(row.counts()));
        console.line(
                !peer
                        ? ours
                        : ours
                                + " %s | %s | %s, %s |"
                                        .formatted(
                                                times(row.peerPage()),
                                                times(row.peerCounts()),
                                                ratio(row.peerPage(), row.page()),
                                                ratio(row.peerCounts(), row.counts())));
    }

    private static String times(Times times) {
        return times.isEmpty()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f / %.1f / %.1f",
                        times.median(),
                        times.percentile(0.95),
                        times.percentile(0.99));
    }

    private static String ratio(Times peer, Times ours) {
        return peer.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.1f", peer.median() / Math.max(0.001, ours.median()));
    }
}
