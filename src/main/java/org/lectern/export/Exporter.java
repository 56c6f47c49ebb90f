package org.lectern.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.key.CitationKey;
import org.lectern.export.key.KeySource;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/**
 * Writes papers in a format. Immutable, so safe for use by several threads. The same papers with the same keys give the same text
 * to the byte. Lines end with a line feed.
 */
public final class Exporter {
    /** How many papers are held in memory at a time. */
    private static final int BATCH = 200;

    private final ExportFormat format;
    private final ExportOptions options;

    private Exporter(ExportFormat format, ExportOptions options) {
        this.format = format;
        this.options = options;
    }

    /** An exporter. */
    public static Exporter of(ExportFormat format, ExportOptions options) {
        return new Exporter(format, options);
    }

    /**
     * Writes the papers; nothing for none.
     *
     * @return how many entries were written
     * @throws IOException when the target cannot take them
     * @throws CancellationException when the progress says so, after whole entries
     */
    public int write(PaperSource papers, KeySource keySource, Appendable target, Progress progress) throws IOException {
        List<PaperId> ids = papers.ids();
        List<Keyed> order = inOrder(ids, keySource.keys(ids));
        EntryWriter writer = format.writer(options);
        int written = 0;
        writer.begin(target);
        for (int from = 0; from < order.size(); from += BATCH) {
            List<Keyed> batch = order.subList(from, Math.min(from + BATCH, order.size()));
            written += write(papers, batch, writer, target);
            progress.report("entries", from + batch.size(), order.size());
            if (progress.isCancelled()) {
                throw new CancellationException("export cancelled");
            }
        }
        writer.end(target);
        return written;
    }

    private record Keyed(PaperId id, CitationKey key) {}

    private List<Keyed> inOrder(List<PaperId> ids, Map<PaperId, CitationKey> keys) {
        List<Keyed> order = new ArrayList<>(ids.size());
        for (PaperId id : ids) {
            Optional.ofNullable(keys.get(id)).ifPresent(key -> order.add(new Keyed(id, key)));
        }
        if (format.isOrderedByKey()) {
            order.sort(Comparator.comparing(keyed -> keyed.key().key()));
        }
        return order;
    }

    private static int write(PaperSource papers, List<Keyed> batch, EntryWriter writer, Appendable target)
            throws IOException {
        List<Paper> found = papers.papers(batch.stream().map(Keyed::id).toList());
        int at = 0;
        for (Paper paper : found) {
            while (!batch.get(at).id().equals(paper.id())) {
                at++; // gone meanwhile
            }
            CitationKey key = batch.get(at).key();
            writer.entry(new Entry(key.key(), key.former(), paper.metadata()), target);
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
    public int writeFile(PaperSource papers, KeySource keys, Path file, Progress progress) throws IOException {
        int[] written = {0};
        AtomicFile.write(file, writer -> written[0] = write(papers, keys, writer, progress));
        return written[0];
    }

    /** The text of a few papers, as for a clipboard. */
    public String text(List<Paper> papers, KeySource keys) {
        StringBuilder text = new StringBuilder();
        try {
            write(PaperSource.of(papers), keys, text, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes any text", impossible);
        }
        return text.toString();
    }
}
