package org.lectern.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lectern.export.ExportFormat;

/**
 * What {@link ExportBench} measured.
 *
 * @param papers how many were exported each time
 * @param rounds each round's figures by format; empty when it was cancelled before
 */
public record ExportFigures(long papers, Map<ExportFormat, List<Round>> rounds) {
    /** Copies the map. */
    public ExportFigures {
        rounds = Map.copyOf(rounds);
    }

    /**
     * One export.
     *
     * @param seconds by the clock, until the file is on the disk
     * @param bytes how large the file is
     * @param heap bytes at most that were in use beyond what was before, garbage among them
     */
    public record Round(double seconds, long bytes, long heap) {}

    /** Those that were measured, in their order. */
    public List<ExportFormat> formats() {
        return rounds.keySet().stream().sorted().toList();
    }

    /** How a figure of a format is spread over the rounds. */
    public Times spread(ExportFormat format, ToDoubleFunction<Round> figure) {
        return new Times(rounds.getOrDefault(format, List.of()).stream()
                .mapToDouble(figure)
                .boxed()
                .toList());
    }
}
