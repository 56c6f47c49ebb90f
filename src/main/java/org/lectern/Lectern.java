package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ImportReport.Imported;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.ListingFiles;
import org.lectern.digest.Reading;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.Listing;
import org.lectern.paper.Paper;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchIndex;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.task.Progress;

/**
 * A library with all that can be done with it: the facade, and the only place where the parts are put together. Safe for use
 * by several threads; every method may take long, so none is for a thread that draws. The index is opened when it is first
 * needed, and follows every change made here.
 */
public final class Lectern implements AutoCloseable {
    private final Path folder;
    private final LogFile log;
    private final Library library;
    private final DigestReader reader = DigestReader.standard();
    private final Progress firstProgress;
    private @Nullable SearchIndex index;

    private Lectern(Path folder, LogFile log, Library library, Progress firstProgress) {
        this.folder = folder;
        this.log = log;
        this.library = library;
        this.firstProgress = firstProgress;
    }

    /**
     * Opens the library in a folder, which is made when missing.
     *
     * @param progress is told when the index has to catch up with changes made elsewhere
     * @throws org.lectern.library.LibraryException when the library cannot be used
     */
    public static Lectern open(Path folder, Progress progress) {
        LogFile log = LogFile.open(folder);
        try {
            return new Lectern(folder, log, Library.open(folder), progress);
        } catch (RuntimeException failed) {
            log.close();
            throw failed;
        }
    }

    /**
     * Imports files, and the files of folders, each in a transaction of its own; what cannot be read is refused, and the rest
     * goes on. Cancelling takes effect between two files. Progress is in bytes.
     */
    public ImportReport importPaths(List<Path> paths, Progress progress) {
        ListingFiles found = ListingFiles.below(paths);
        Import run = new Import();
        found.refused().forEach(run::refuse);
        long total = found.files().stream().mapToLong(Lectern::size).sum();
        long done = 0;
        for (Path file : found.files()) {
            if (progress.isCancelled()) {
                run.cancelled = true;
                break;
            }
            progress.report(String.valueOf(file.getFileName()), done, total);
            run.add(reader.read(file), false);
            done += size(file);
        }
        return run.report(progress);
    }

    /** Imports a text that was pasted. */
    public ImportReport importText(String name, String text, Progress progress) {
        Import run = new Import();
        run.add(reader.read(SourceText.of(name, text)), false);
        return run.report(progress);
    }

    /** Imports the sample listings that come with Lectern. */
    public ImportReport addSamples(Progress progress) {
        Import run = new Import();
        Samples.all().forEach(sample -> run.add(reader.read(sample), true));
        return run.report(progress);
    }

    /** Takes the sample listings out; empty when there are none. */
    public Optional<Change> removeSamples() {
        List<Long> samples =
                listings().stream().filter(Listing::sample).map(Listing::number).toList();
        Optional<Change> change = library.removeListings(samples);
        index().catchUp(Progress.NONE);
        return change;
    }

    /**
     * Undoes a change by a new one.
     *
     * @throws org.lectern.library.LibraryException when later changes build on it; nothing is changed then
     */
    public Change revert(long changeNumber) {
        Change change = library.revert(changeNumber);
        index().catchUp(Progress.NONE);
        return change;
    }

    public SearchResult search(SearchRequest request) {
        return index().search(request);
    }

    /** The whole abstract of a paper, marked where a query matches it. */
    public MarkedText markAbstract(String query, Paper paper) {
        return index().markAbstract(query, paper);
    }

    /** Makes the index anew. */
    public void reindex(Progress progress) {
        index().rebuild(progress);
    }

    /** The paper of that id, or of the one id that starts so. */
    public Optional<Paper> paper(String idOrPrefix) {
        return library.resolve(idOrPrefix).flatMap(library::paper);
    }

    public List<Listing> listings() {
        return library.listings();
    }

    /** The store itself, for what the facade has no method for. */
    public Library library() {
        return library;
    }

    private synchronized SearchIndex index() {
        if (index == null) {
            SearchIndex opened = SearchIndex.open(folder.resolve("index"), library);
            opened.catchUp(firstProgress);
            index = opened;
        }
        return index;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
        library.close();
        log.close();
    }

    /** One import: what was read so far. */
    private final class Import {
        private final List<Imported> imported = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private boolean cancelled;

        void add(Reading reading, boolean sample) {
            switch (reading) {
                case Digest digest -> imported.add(new Imported(digest, library.add(digest, sample)));
                case Refusal refusal -> refuse(refusal);
            }
        }

        void refuse(Refusal refusal) {
            refused.add(refusal);
        }

        /** Ends the import; what was imported before a cancelling is searchable all the same. */
        ImportReport report(Progress progress) {
            ImportReport report = new ImportReport(imported, refused, cancelled);
            if (report.lastChange().isPresent()) {
                index().catchUp(cancelled ? Progress.NONE : progress);
            }
            return report;
        }
    }
}
