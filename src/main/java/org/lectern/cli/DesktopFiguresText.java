package org.lectern.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.bench.DesktopFigures;
import org.lectern.bench.DesktopFigures.Stall;
import org.lectern.bench.DesktopFigures.Starts;
import org.lectern.bench.Times;

/** Prints what {@code lectern bench desktop} measured, as tables in Markdown. */
final class DesktopFiguresText {
    /** What a frame may take for 60 of them in a second, and half as much again: later than that one was left out. */
    private static final double FRAME = 1000 / 60.0;

    private static final int SHOWN = 4;

    private final Console console;

    DesktopFiguresText(Console console) {
        this.console = console;
    }

    void print(DesktopFigures figures) {
        console.line("%d papers; starts with files %s"
                .formatted(figures.papers(), figures.cold() ? "from the disk" : "in the system's cache"));
        console.line("");
        console.line("| start, ms: median (smallest to largest) | first frame | frame with hits | CPU until then |");
        console.line("|---|---|---|---|");
        print("as it is started", figures.starts());
        print("without the AOT cache", figures.plainStarts());
        console.line("");
        console.line("| ms | times | p50 | p95 | p99 | most |");
        console.line("|---|---|---|---|---|---|");
        print("key to its letter", figures.letters());
        print("key to its hits", figures.answers());
        print("facet to its hits", figures.facets());
        print("frame to frame, turning the wheel", figures.frames());
        print("page key to its rows", figures.pages());
        print("jump to its rows", figures.jumps());
        console.line("");
        long late = figures.frames().values().stream()
                .filter(frame -> frame > FRAME * 1.5)
                .count();
        console.line("%d of %d frames came late; frames a second %.1f"
                .formatted(late, figures.frames().values().size(), rate(figures.frames())));
        console.line("processor time of the FX thread: %s".formatted(cpu(figures)));
        console.line("memory after the start %s".formatted(memory(figures.memory())));
        console.line("memory after all of it %s".formatted(memory(figures.memoryAfter())));
        console.line("memory when left alone %s".formatted(memory(figures.memoryIdle())));
        new TreeMap<>(figures.stalls()).forEach(this::print);
    }

    private void print(String what, Starts starts) {
        if (!starts.hits().isEmpty()) {
            console.line("| %s | %s | %s | %s |"
                    .formatted(what, range(starts.window()), range(starts.hits()), range(starts.cpu())));
        }
    }

    private void print(String what, Times times) {
        console.line("| %s | %d | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        what,
                        times.values().size(),
                        times.median(),
                        times.percentile(0.95),
                        times.percentile(0.99),
                        times.percentile(1)));
    }

    private void print(String when, List<Stall> stalls) {
        if (!stalls.isEmpty()) {
            console.line("long tasks of the FX thread, %s: %s"
                    .formatted(
                            when,
                            String.join(
                                    "; ",
                                    stalls.stream()
                                            .limit(SHOWN)
                                            .map(stall -> "%.0f ms (%.0f of CPU) %s"
                                                    .formatted(stall.millis(), stall.cpuMillis(), stall.place()))
                                            .toList())));
        }
    }

    /** Of each thing that was done once; these figures suffer least from what else the machine does. */
    private static String cpu(DesktopFigures figures) {
        Map<String, Times> done = new LinkedHashMap<>();
        done.put("typing", figures.letters());
        done.put("facets", figures.facets());
        done.put("wheel", figures.frames());
        done.put("pages", figures.pages());
        done.put("jumps", figures.jumps());
        return done.entrySet().stream()
                .map(part -> "%s %.1f ms"
                        .formatted(
                                part.getKey(),
                                figures.fxCpu().getOrDefault(part.getKey(), 0.0)
                                        / Math.max(1, part.getValue().values().size())))
                .collect(Collectors.joining(", "));
    }

    private static double rate(Times frames) {
        double all = frames.values().stream().mapToDouble(frame -> frame).sum();
        return all == 0 ? 0 : frames.values().size() * 1000 / all;
    }

    private static String range(Times times) {
        return "%.0f (%.0f to %.0f)".formatted(times.median(), times.percentile(0), times.percentile(1));
    }

    private static String memory(Map<String, Double> megabytes) {
        return String.join(
                ", ",
                new TreeMap<>(megabytes)
                        .entrySet().stream()
                                .map(kind -> "%s %.0f MB".formatted(kind.getKey(), kind.getValue()))
                                .toList());
    }
}
