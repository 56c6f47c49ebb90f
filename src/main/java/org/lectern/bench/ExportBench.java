package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.TemporaryFolder;
import org.lectern.bench.ExportFigures.Round;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.export.Exporter;
import org.lectern.export.PaperSource;
import org.lectern.export.key.KeySource;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** Exports papers with their abstracts to a file, in one format after the other, in turns. The papers are at hand and have their keys. */
public final class ExportBench {
    private ExportBench() {}

    /**
     * Measures.
     *
     * @param file papers, a JSON object a line, in gzip
     * @param papers how many to export; empty for those of the file, more are made from them
     * @param formats in which
     * @param rounds how often
     * @throws IOException when the file cannot be read or the temporary folder written
     */
    public static ExportFigures run(
            Path file, Optional<Long> papers, Collection<ExportFormat> formats, int rounds, Progress progress)
            throws IOException {
        PaperFile source = new PaperFile(file);
        long inFile = source.count();
        if (inFile == 0) {
            throw new IOException("there are no papers in it");
        }
        List<Paper> all = read(source, papers.orElse(inFile), inFile);
        KeySource keys = KeySource.of(all);
        Map<ExportFormat, List<Round>> done = new EnumMap<>(ExportFormat.class);
        try (TemporaryFolder folder = TemporaryFolder.make("lectern-bench")) {
            for (int round = 0; round < rounds && !progress.isCancelled(); round++) {
                progress.report("round " + (round + 1), round, rounds);
                for (ExportFormat format : formats) {
                    Path target = folder.path().resolve("export." + format.extension());
                    done.computeIfAbsent(format, each -> new ArrayList<>()).add(round(all, keys, format, target));
                }
            }
        }
        return new ExportFigures(all.size(), done);
    }

    private static List<Paper> read(PaperFile source, long papers, long inFile) throws IOException {
        Map<PaperId, Paper> all = new LinkedHashMap<>();
        source.each(papers, inFile, metadata -> {
            PaperId id = PaperId.of(NormalizedTitle.of(metadata.title()));
            all.putIfAbsent(id, new Paper(id, metadata, List.of()));
        });
        return List.copyOf(all.values());
    }

    private static Round round(List<Paper> papers, KeySource keys, ExportFormat format, Path target)
            throws IOException {
        Exporter exporter = Exporter.of(format, ExportOptions.ALL);
        PaperSource source = PaperSource.of(papers);
        long before = Heap.reset();
        long began = System.nanoTime();
        exporter.writeFile(source, keys, target, Progress.NONE);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Round(seconds, Files.size(target), Math.max(0, Heap.peak() - before));
    }
}
