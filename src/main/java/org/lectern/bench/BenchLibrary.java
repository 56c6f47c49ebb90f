package org.lectern.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.ImportReport;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.task.Progress;

/** Makes libraries of so many papers, which can be kept for the next time. Stateless. */
final class BenchLibrary {
    private BenchLibrary() {}

    /** The library of so many papers in a folder, imported as one listing of Lectern's own records if it is not there. */
    static Path in(Path folder, PaperFile source, long count, long inFile, Progress progress) throws IOException {
        Path library = folder.resolve("library-" + count);
        if (Files.exists(library)) {
            return library;
        }
        Path listing = folder.resolve("papers-%d.jsonl".formatted(count));
        try (BufferedWriter out = Files.newBufferedWriter(listing)) {
            source.each(count, inFile, paper -> write(paper, out));
        }
        Path unfinished = folder.resolve("unfinished-" + count);
        try (Lectern lectern = Lectern.open(unfinished, progress)) {
            ImportReport report = lectern.importPaths(List.of(listing), progress);
            if (report.cancelled() || report.failure().isPresent()) {
                throw new IOException(
                        "the papers were not imported: " + report.failure().orElse("cancelled"));
            }
        }
        Files.move(unfinished, library);
        Files.delete(listing);
        return library;
    }

    private static void write(Metadata paper, BufferedWriter out) {
        try {
            out.write(PaperJson.write(PaperJson.of(paper)));
            out.newLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
