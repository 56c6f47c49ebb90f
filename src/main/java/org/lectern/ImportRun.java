package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lectern.ImportReport.Imported;
import org.lectern.digest.DigestReader;
import org.lectern.digest.ListingFiles;
import org.lectern.digest.Outcome;
import org.lectern.digest.Passage;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.digest.Stopped;
import org.lectern.digest.Summary;
import org.lectern.library.ImportResult;
import org.lectern.library.Intake;
import org.lectern.library.LibraryException;
import org.lectern.library.ListingHead;
import org.lectern.library.ListingSource;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import, or its rehearsal: reads listings passage by passage into an intake, so that one of any size needs little memory.
 * A listing is taken in as a whole or not at all: cancelling within one leaves it out. For one thread.
 */
final class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final DigestReader reader;
    private final Intake intake;
    private final ListingTexts texts;
    private final Progress progress;
    private final boolean rehearsed;
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final List<Imported> imported = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private boolean cancelled;
    private Optional<String> failure = Optional.empty();
    private long bytesBefore;
    private long bytesOfAll;
    private int recordsBefore;

    /**
     * A run.
     *
     * @param texts where the texts of the listings are kept
     * @param rehearsed whether the library will be as it was
     */
    ImportRun(DigestReader reader, Intake intake, ListingTexts texts, Progress progress, boolean rehearsed) {
        this.reader = reader;
        this.intake = intake;
        this.texts = texts;
        this.progress = progress;
        this.rehearsed = rehearsed;
    }

    /** Takes in files, and the files of folders; what cannot be read is refused, and the rest goes on. */
    void addPaths(List<Path> paths) {
        ListingFiles found = ListingFiles.below(paths);
        refused.addAll(found.refused());
        bytesOfAll = found.files().stream().mapToLong(ImportRun::size).sum();
        for (Path file : found.files()) {
            ListingSource source = ListingSource.of(file);
            boolean more = !progress.isCancelled() && add(source, consumer -> reader.read(file, consumer));
            if (!more) {
                cancelled = failure.isEmpty();
                return;
            }
            bytesBefore += size(file);
        }
    }

    /** Takes in a text; false when there is no point in going on. */
    boolean add(ListingSource source, SourceText text) {
        return add(source, consumer -> reader.read(text, consumer));
    }

    private boolean add(ListingSource given, Function<Predicate<Passage>, Outcome> reading) {
        ListingSource source = given.in(began);
        Outcome[] outcome = new Outcome[1];
        try (ListingTexts.Draft draft = texts.draft(!rehearsed)) {
            progress.reportBytes(said(source), bytesBefore, bytesOfAll);
            ImportResult result = intake.importing(source, session -> {
                outcome[0] = ReadAhead.read(reading, passage -> draft.add(passage.lines()), passage -> {
                    session.add(passage.records());
                    recordsBefore += passage.records().size();
                    progress.reportBytes(said(source), bytesBefore + passage.bytes(), bytesOfAll);
                    return !progress.isCancelled();
                });
                return outcome[0] instanceof Summary read
                        ? Optional.of(new ListingHead(read.title(), read.layout(), read.sha256()))
                        : Optional.empty();
            });
            return switch (outcome[0]) {
                case Summary read -> {
                    draft.keep(read.sha256(), source.path());
                    imported.add(new Imported(read, result));
                    yield true;
                }
                case Refusal refusal -> {
                    refused.add(refusal);
                    yield true;
                }
                case Stopped stopped -> {
                    cancelled = true;
                    yield false;
                }
            };
        } catch (LibraryException failed) {
            LOG.error("Importing {} failed", source.file(), failed);
            failure = Optional.ofNullable(failed.getMessage());
            return false;
        }
    }

    /** The file at hand, and how many records were read so far. */
    private String said(ListingSource source) {
        return recordsBefore == 0 ? source.file() : "%s · %,d records".formatted(source.file(), recordsBefore);
    }

    /** When it began, which all its listings have as their time. */
    Instant began() {
        return began;
    }

    ImportReport report() {
        return new ImportReport(imported, refused, cancelled, failure, rehearsed, Optional.empty());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
