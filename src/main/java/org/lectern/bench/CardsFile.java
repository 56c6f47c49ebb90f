package org.lectern.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.paper.Metadata;

/** Writes papers as one listing in the layout {@code cards}: title, abstract, the number of authors, a date. */
final class CardsFile {
    private CardsFile() {}

    static void write(PaperFile papers, long count, long inFile, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            papers.each(count, inFile, paper -> write(paper, out));
        }
    }

    private static void write(Metadata paper, BufferedWriter out) {
        int authors = Math.max(1, paper.authors().size());
        try {
            out.write("%s\n\n%s\n\n  • %d author%s\n·\nJul 3, %d\n\n"
                    .formatted(
                            folded(paper.title()),
                            folded(paper.abstractText()),
                            authors,
                            authors == 1 ? "" : "s",
                            paper.year().orElse(2024)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
