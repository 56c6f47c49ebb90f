package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.lectern.library.LibraryException;
import org.lectern.library.Listed;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperIdentifiers;
import org.lectern.paper.PaperMarks;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index to where the library is. Every commit carries the change it stands for; work that is cancelled or cut
 * off before its commit leaves no trace, and is done by the next call.
 */
final class IndexUpdater {
    private static final Logger LOG = LoggerFactory.getLogger(IndexUpdater.class);
    private static final int BATCH = 200;

    /** So few papers are to be found at once: the large parts of the index are merged when more come. */
    private static final int FEW = 1_000;

    /** With so many parts of the index a search looks into each, they are merged all the same. */
    private static final int MOST_PARTS = 24;

    /** In megabytes; to merge so much takes less time than to wait for the disk. */
    private static final double SMALL_PART = 5;

    private final IndexFolder folder;
    private final Snapshots snapshots;
    private final PaperSource papers;
    private final PaperDocuments documents;

    IndexUpdater(IndexFolder folder, Snapshots snapshots, PaperSource papers, PaperDocuments documents) {
        this.folder = folder;
        this.snapshots = snapshots;
        this.papers = papers;
        this.documents = documents;
    }

    /** Thrown out of the library's loop to end it. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    synchronized void catchUp(Progress progress) throws IOException {
        Optional<IndexStamp> stamp;
        try {
            stamp = snapshots.refreshed();
        } catch (LibraryException failed) {
            // The library's trouble says nothing against the index.
            throw failed;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The index in {} is damaged; making it anew", folder.path(), broken);
            anew(progress);
            return;
        }
        if (stamp.isEmpty() || !stamp.get().isPastOf(papers)) {
            LOG.info("The index in {} is missing or not of this library's state; making it anew", folder.path());
            rebuild(progress);
        } else if (stamp.get().change() < papers.changeNumber()) {
            try {
                update(progress);
            } catch (IOException | RuntimeException failed) {
                if (!Damage.isCauseOf(failed)) {
                    throw failed;
                }
                LOG.warn("The index in {} is damaged; making it anew", folder.path(), failed);
                anew(progress);
            }
        }
    }

    /** Makes the index anew; the old one answers until then. */
    synchronized void rebuild(Progress progress) throws IOException {
        try {
            fill(progress);
        } catch (IOException | RuntimeException failed) {
            if (!Damage.isCauseOf(failed)) {
                throw failed;
            }
            LOG.warn("The index in {} is damaged; making it anew", folder.path(), failed);
            anew(progress);
        }
    }

    private void anew(Progress progress) throws IOException {
        if (folder.clear()) {
            fill(progress);
        }
    }

    private void fill(Progress progress) throws IOException {
        IndexStamp stamp = IndexStamp.at(papers.changeNumber(), papers);
        Optional<IndexWriter> opened = folder.writer(OpenMode.CREATE);
        if (opened.isEmpty()) {
            return;
        }
        try (IndexWriter writer = opened.get();
                Workers workers = new Workers("indexing")) {
            Steps steps = new Steps(progress, papers.count());
            List<Paper> batch = new ArrayList<>(BATCH);
            papers.forEachPaper(paper -> {
                steps.next();
                batch.add(paper);
                if (batch.size() == BATCH) {
                    add(writer, List.copyOf(batch), workers);
                    batch.clear();
                }
            });
            add(writer, batch, workers);
            workers.finish();
            commit(writer, stamp);
        } catch (Cancelled cancelled) {
            LOG.info("Making the index was cancelled; the next start goes on with it");
        }
        snapshots.refreshed();
    }

    private void update(Progress progress) throws IOException {
        Optional<IndexWriter> opened = folder.writer(OpenMode.APPEND);
        if (opened.isEmpty()) {
            return;
        }
        try (IndexWriter writer = opened.get();
                Workers workers = new Workers("indexing")) {
            // Another process may have caught up while this one waited for the lock.
            long since = committed(writer).map(IndexStamp::change).orElse(0L);
            IndexStamp stamp = IndexStamp.at(papers.changeNumber(), papers);
            List<PaperId> touched = papers.touchedSince(since);
            if (touched.size() <= FEW && snapshots.parts() < MOST_PARTS) {
                writer.getConfig().setMergePolicy(smallMerges());
            }
            Steps steps = new Steps(progress, touched.size());
            for (int from = 0; from < touched.size(); from += BATCH) {
                update(writer, touched.subList(from, Math.min(from + BATCH, touched.size())), steps, workers);
            }
            workers.finish();
            commit(writer, stamp);
        } catch (Cancelled cancelled) {
            LOG.info("Catching up with the library was cancelled; the next start goes on with it");
        }
        snapshots.refreshed();
    }

    private static MergePolicy smallMerges() {
        TieredMergePolicy small = new TieredMergePolicy();
        small.setMaxMergedSegmentMB(SMALL_PART);
        return small;
    }

    private static Optional<IndexStamp> committed(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return IndexStamp.of(data);
    }

    private void update(IndexWriter writer, List<PaperId> ids, Steps steps, Workers workers) throws IOException {
        Map<PaperId, Paper> found = new HashMap<>();
        papers.papers(ids).forEach(paper -> found.put(paper.id(), paper));
        Map<PaperId, PaperIdentifiers> identifiers = identifiers(found.values());
        Map<PaperId, PaperMarks> marks = papers.marks(ids);
        Map<PaperId, List<Listed>> listed = papers.listed(ids);
        ids.forEach(id -> steps.next());
        workers.give(() -> {
            for (PaperId id : ids) {
                Paper paper = found.get(id);
                if (paper == null) {
                    writer.deleteDocuments(PaperDocuments.term(id));
                } else {
                    writer.updateDocument(
                            PaperDocuments.term(id),
                            documents.document(
                                    paper,
                                    of(paper, identifiers),
                                    marks.getOrDefault(id, PaperMarks.NONE),
                                    listed.getOrDefault(id, List.of())));
                }
            }
        });
    }

    private void add(IndexWriter writer, List<Paper> batch, Workers workers) {
        try {
            Map<PaperId, PaperIdentifiers> identifiers = identifiers(batch);
            workers.give(() -> {
                List<PaperId> ids = batch.stream().map(Paper::id).toList();
                Map<PaperId, PaperMarks> marks = papers.marks(ids);
                Map<PaperId, List<Listed>> listed = papers.listed(ids);
                for (Paper paper : batch) {
                    writer.addDocument(documents.document(
                            paper,
                            of(paper, identifiers),
                            marks.getOrDefault(paper.id(), PaperMarks.NONE),
                            listed.getOrDefault(paper.id(), List.of())));
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Those of papers with several sightings; a single one is what the paper is made of. */
    private Map<PaperId, PaperIdentifiers> identifiers(Collection<Paper> batch) {
        List<PaperId> several = batch.stream()
                .filter(paper -> paper.sightings().size() > 1)
                .map(Paper::id)
                .toList();
        return several.isEmpty() ? Map.of() : papers.identifiers(several);
    }

    private static PaperIdentifiers of(Paper paper, Map<PaperId, PaperIdentifiers> identifiers) {
        PaperIdentifiers own = PaperIdentifiers.of(paper.metadata());
        PaperIdentifiers others = identifiers.get(paper.id());
        return others == null ? own : own.and(others);
    }

    /** Commits, and again when parts of the index were merged meanwhile: closing the writer would undo that. */
    private static void commit(IndexWriter writer, IndexStamp stamp) throws IOException {
        writer.setLiveCommitData(stamp.data().entrySet());
        writer.commit();
        if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
            merges.sync();
        }
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    /** Tells the progress of each paper, and ends the work when it was cancelled. */
    private static final class Steps {
        private final Progress progress;
        private final long total;
        private long done;

        Steps(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void next() {
            if (progress.isCancelled()) {
                throw new Cancelled();
            }
            progress.report("Indexing papers", done, total);
            done++;
        }
    }
}
