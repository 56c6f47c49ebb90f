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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lectern.export.check.Doubt;
import org.lectern.export.check.EntryChecks;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.key.CitationKey;
import org.lectern.export.key.KeySource;
import org.lectern.paper.Metadata;
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
     * Writes the papers; where there are none, what the format has for none.
     *
     * @throws IOException when the target cannot take them
     * @throws CancellationException when the progress says so, after whole entries
     */
    public ExportReport write(PaperSource papers, KeySource keySource, Appendable target, Progress progress)
            throws IOException {
        List<PaperId> ids = papers.ids();
        List<Keyed> order = inOrder(ids, keySource.keys(ids));
        Run run = new Run(format.writer(options), target);
        run.writer.begin(target);
        try (ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Entry>> next = ahead.submit(() -> fetch(papers, order, 0));
            for (int from = 0; from < order.size(); from += BATCH) {
                List<Entry> entries = get(next);
                int to = Math.min(from + BATCH, order.size());
                // While these are written, the next are read and their authors taken apart.
                next = ahead.submit(() -> fetch(papers, order, to));
                for (Entry entry : entries) {
                    run.write(entry);
                }
                progress.report("entries", to, order.size());
                if (progress.isCancelled()) {
                    throw new CancellationException("export cancelled");
                }
            }
        }
        run.writer.end(target);
        return run.report();
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

    private static List<Entry> fetch(PaperSource papers, List<Keyed> order, int from) {
        List<Keyed> batch = order.subList(from, Math.min(from + BATCH, order.size()));
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<PaperId, Metadata> found =
                papers.metadata(batch.stream().map(Keyed::id).toList());
        List<Entry> entries = new ArrayList<>(batch.size());
        for (Keyed keyed : batch) {
            Optional.ofNullable(found.get(keyed.id()))
                    .map(paper -> new Entry(keyed.key().key(), keyed.key().former(), paper))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("export cancelled");
        }
    }

    /** One export under way. */
    private final class Run {
        private final EntryWriter writer;
        private final Appendable target;
        private final EntryChecks checks = new EntryChecks(format.losesOtherKeys());
        private final List<Doubt> doubts = new ArrayList<>();
        private int written;
        private int doubtful;
        private int otherKeys;

        Run(EntryWriter writer, Appendable target) {
            this.writer = writer;
            this.target = target;
        }

        void write(Entry entry) throws IOException {
            List<Doubt> found = checks.of(entry);
            List<Doubt> lacks = found.stream()
                    .filter(doubt -> doubt.kind() != Doubt.Kind.OTHER_KEYS)
                    .toList();
            otherKeys += found.size() - lacks.size();
            doubtful += lacks.isEmpty() ? 0 : 1;
            doubts.addAll(lacks.subList(0, Math.min(lacks.size(), ExportReport.MOST - doubts.size())));
            boolean remarked = options.comments() && !found.isEmpty();
            writer.entry(
                    remarked ? entry.remarked(found.stream().map(Doubt::message).toList()) : entry, target);
            written++;
        }

        ExportReport report() {
            return new ExportReport(written, doubts, doubtful, otherKeys);
        }
    }

    /**
     * Writes the papers to a file, which has all of them then or, after a failure or a cancellation, is as it was; see
     * {@link AtomicFile}.
     *
     * @throws IOException when the file cannot be written
     * @throws CancellationException when the progress says so
     */
    public ExportReport writeFile(PaperSource papers, KeySource keys, Path file, Progress progress) throws IOException {
        ExportReport[] report = new ExportReport[1];
        AtomicFile.write(file, writer -> report[0] = write(papers, keys, writer, progress));
        return report[0];
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
