package org.lectern.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;

/**
 * Writes papers in a format. Immutable, so safe for use by several threads. The same papers give the same text to the
 * byte, in whatever order they come: the entries stand in the order of their citation keys. Lines end with a line feed.
 */
public final class Exporter {
    /** How many papers are held in memory at a time. */
    private static final int BATCH = 200;

    private final BibEntries entries;

    private Exporter(BibEntries entries) {
        this.entries = entries;
    }

    /**
     * An exporter.
     *
     * @param abstracts whether the entries carry the abstracts
     */
    public static Exporter of(ExportFormat format, boolean abstracts) {
        return new Exporter(
                switch (format) {
                    case BIBTEX -> new BibEntries(BibDialect.BIBTEX, abstracts);
                    case BIBLATEX -> new BibEntries(BibDialect.BIBLATEX, abstracts);
                });
    }

    /**
     * Writes the papers; nothing for none.
     *
     * @return how many entries were written
     * @throws IOException when the target cannot take them
     * @throws CancellationException when the progress says so, after whole entries
     */
    public int write(PaperSource papers, Appendable target, Progress progress) throws IOException {
        CitationKeys.Builder builder = CitationKeys.builder();
        papers.forEach(builder::add);
        List<CitationKeys.Keyed> keys = builder.build();
        int written = 0;
        for (int from = 0; from < keys.size(); from += BATCH) {
            List<CitationKeys.Keyed> batch = keys.subList(from, Math.min(from + BATCH, keys.size()));
            written += writeBatch(papers, batch, target, written == 0);
            progress.report("entries", from + batch.size(), keys.size());
            if (progress.isCancelled()) {
                throw new CancellationException("export cancelled");
            }
        }
        return written;
    }

    private int writeBatch(PaperSource papers, List<CitationKeys.Keyed> batch, Appendable target, boolean first)
            throws IOException {
        List<Paper> found =
                papers.papers(batch.stream().map(CitationKeys.Keyed::id).toList());
        int at = 0;
        for (Paper paper : found) {
            while (!batch.get(at).id().equals(paper.id())) {
                at++;
            }
            target.append(first ? "" : "\n");
            target.append(entries.entry(batch.get(at).key(), paper.metadata()));
            first = false;
        }
        return found.size();
    }

    /**
     * Writes the papers to a file in UTF-8, which then holds all of them: they are written to a file of another name beside
     * it, forced to the disk and moved. After a failure or a cancellation an older file of that name is as it was, and
     * nothing is left beside it; after a power cut a file {@code .NAME.….tmp} may be left, which can be deleted.
     *
     * @return how many entries were written
     * @throws IOException when the file cannot be written
     * @throws CancellationException when the progress says so
     */
    public int writeFile(PaperSource papers, Path file, Progress progress) throws IOException {
        int[] written = {0};
        AtomicFile.write(file, writer -> written[0] = write(papers, writer, progress));
        return written[0];
    }

    /** The text of a few papers, as for a clipboard. */
    public String text(List<Paper> papers) {
        StringBuilder text = new StringBuilder();
        try {
            write(PaperSource.of(papers), text, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes any text", impossible);
        }
        return text.toString();
    }
}
