package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ImportReport.Imported;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.ListingFiles;
import org.lectern.digest.Reading;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.Listing;
import org.lectern.library.ListingSource;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A library with all that can be done with it: the facade, and the only place where the parts are put together. Safe for use
 * by several threads; every method may take long, so none is for a thread that draws. The index is opened when it is first
 * needed, and follows every change made here.
 */
public final class Lectern implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lectern.class);

    private final LogFile log;
    private final Library library;
    private final IndexKeeper index;
    private final DigestReader reader = DigestReader.standard();
    private final ListingTexts texts;
    private final Sources sources;

    private Lectern(LogFile log, Library library, IndexKeeper index, ListingTexts texts) {
        this.log = log;
        this.library = library;
        this.index = index;
        this.texts = texts;
        this.sources = new Sources(reader, texts);
    }

    /**
     * Opens the library in a folder, which is made when missing. One that can only be read is opened too: all but what
     * changes it works.
     *
     * @param progress is told when the index has to catch up with changes made elsewhere
     * @throws org.lectern.library.LibraryException when the library cannot be used
     */
    public static Lectern open(Path folder, Progress progress) {
        LogFile log = LogFile.open(folder);
        try {
            Library library = Library.open(folder);
            IndexKeeper index = new IndexKeeper(folder.resolve("index"), library, progress);
            return new Lectern(log, library, index, new ListingTexts(folder));
        } catch (RuntimeException failed) {
            log.close();
            throw failed;
        }
    }

    /**
     * Imports files, and the files of folders, each in a transaction of its own; what cannot be read is refused, and the rest
     * goes on. Cancelling takes effect between two files. Where the library fails, as on a full disk, the import ends with
     * what it has, and the report says so; nothing is thrown. Progress is in bytes.
     */
    public ImportReport importPaths(List<Path> paths, Progress progress) {
        ListingFiles found = ListingFiles.below(paths);
        Import run = new Import();
        Instant began = Instant.now();
        found.refused().forEach(run::refuse);
        long total = found.files().stream().mapToLong(Lectern::size).sum();
        long done = 0;
        for (Path file : found.files()) {
            if (progress.isCancelled()) {
                run.cancelled = true;
                break;
            }
            progress.report(String.valueOf(file.getFileName()), done, total);
            if (!run.add(
                    reader.read(file), Optional.of(file), ListingSource.of(file).in(began))) {
                break;
            }
            done += size(file);
        }
        return run.report(progress);
    }

    /** Imports a text that was pasted; a failure of the library is in the report. */
    public ImportReport importText(String name, String text, Progress progress) {
        return importText(name, List.of(text), progress);
    }

    /**
     * Imports a text that was pasted in several flavours, as HTML and as plain text: of these the one in which most papers are
     * read, and of two alike the earlier. A failure of the library is in the report.
     *
     * @param flavours the same text in each, the richest first; at least one
     */
    public ImportReport importText(String name, List<String> flavours, Progress progress) {
        Import run = new Import();
        List<Reading> readings = flavours.stream()
                .map(text -> reader.read(SourceText.of(name, text)))
                .toList();
        Reading best = readings.getLast();
        for (Reading reading : readings.reversed()) {
            best = records(reading) >= records(best) ? reading : best;
        }
        // Where none is a listing, it is the plain text of which a person is told.
        run.add(records(best) == 0 ? readings.getLast() : best, Optional.empty(), ListingSource.pasted(name));
        return run.report(progress);
    }

    private static int records(Reading reading) {
        return switch (reading) {
            case Digest digest -> digest.records().size();
            case Refusal refusal -> 0;
        };
    }

    /** Imports the sample listings that come with Lectern; a failure of the library is in the report. */
    public ImportReport addSamples(Progress progress) {
        Import run = new Import();
        for (SourceText sample : Samples.all()) {
            if (!run.add(reader.read(sample), Optional.empty(), ListingSource.sample(sample.name()))) {
                break;
            }
        }
        return run.report(progress);
    }

    /** Takes the sample listings out; empty when there are none. */
    public Optional<Change> removeSamples() {
        List<Long> samples =
                listings().stream().filter(Listing::sample).map(Listing::number).toList();
        Optional<Change> change = library.removeListings(samples);
        index.index().catchUp(Progress.NONE);
        return change;
    }

    /**
     * Undoes a change by a new one.
     *
     * @throws org.lectern.library.LibraryException when later changes build on it; nothing is changed then
     */
    public Change revert(long changeNumber) {
        Change change = library.revert(changeNumber);
        index.index().catchUp(Progress.NONE);
        return change;
    }

    public SearchResult search(SearchRequest request) {
        return index.index().search(request);
    }

    /**
     * Why searches are answered by an index made for this run alone, in a sentence or two for a person; empty when they are
     * not, or nothing was searched yet.
     */
    public Optional<String> indexTrouble() {
        return index.trouble();
    }

    /** The whole abstract of a paper, marked where a query matches it. */
    public MarkedText markAbstract(String query, Paper paper) {
        return index.index().markAbstract(query, paper);
    }

    /**
     * Makes the index anew.
     *
     * @throws java.io.UncheckedIOException when its folder cannot be written; the index is as it was then
     */
    public void reindex(Progress progress) {
        index.rebuild(progress);
    }

    /** The paper of that id, or of the one id that starts so. */
    public Optional<Paper> paper(String idOrPrefix) {
        return library.resolve(idOrPrefix).flatMap(library::paper);
    }

    /** Where a paper was seen, in its listing; empty when the listing's text was not kept and its file is no longer the same. */
    public Optional<ListingText> source(Paper paper, Sighting at) {
        return sources.find(at, paper.title(), listings());
    }

    /** A line of a listing that was imported. */
    public ListingText source(Digest digest, int line) {
        return sources.place(digest, line, line);
    }

    public List<Listing> listings() {
        return library.listings();
    }

    /** The store itself, for what the facade has no method for. */
    public Library library() {
        return library;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }

    @Override
    public void close() {
        index.close();
        library.close();
        log.close();
    }

    /** One import: what was read so far. */
    private final class Import {
        private final List<Imported> imported = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private boolean cancelled;
        private Optional<String> failure = Optional.empty();

        /** Takes a file in; false when the library failed, and would fail with the next file too. */
        boolean add(Reading reading, Optional<Path> origin, ListingSource source) {
            switch (reading) {
                case Digest digest -> {
                    try {
                        imported.add(new Imported(digest, library.add(source, digest)));
                        texts.keep(digest.text(), origin);
                    } catch (LibraryException failed) {
                        LOG.error("Importing {} failed", digest.file(), failed);
                        failure = Optional.ofNullable(failed.getMessage());
                        return false;
                    }
                }
                case Refusal refusal -> refuse(refusal);
            }
            return true;
        }

        void refuse(Refusal refusal) {
            refused.add(refusal);
        }

        /** Ends the import; what was imported before a cancelling or a failure is searchable all the same. */
        ImportReport report(Progress progress) {
            ImportReport report = new ImportReport(imported, refused, cancelled, failure);
            if (report.lastChange().isEmpty()) {
                return report;
            }
            try {
                index.index().catchUp(cancelled ? Progress.NONE : progress);
                return report;
            } catch (UncheckedIOException | LibraryException failed) {
                LOG.error("The index could not take in what was imported", failed);
                String message = "What was imported is in the library, but not yet found. " + failed.getMessage();
                return new ImportReport(imported, refused, cancelled, failure.or(() -> Optional.of(message)));
            }
        }
    }
}
