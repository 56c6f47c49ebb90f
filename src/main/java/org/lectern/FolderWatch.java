package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.digest.ListingFiles;
import org.lectern.library.Maker;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports what is new or edited in folders, for as long as it runs. It looks at the files every two seconds, which works on every
 * file system, where notices of the operating system do not; a file that changes between two looks is still being written
 * and waits. A file that is deleted takes nothing out of the library. For one thread.
 */
final class FolderWatch {
    /** How often the files are looked at. */
    static final Duration EVERY = Duration.ofSeconds(2);

    /** How often within that time it asks whether to go on. */
    private static final int PARTS = 20;

    /** So many looks are left out after the library has failed, as when it is locked or its disk is full. */
    private static final int LOOKS_AFTER_FAILURE = 15;

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Lectern lectern;
    private final List<Path> folders;
    private final Map<Path, Version> seen = new HashMap<>();
    private final Map<Path, Version> imported = new HashMap<>();

    private record Version(long size, FileTime modified) {}

    FolderWatch(Lectern lectern, List<Path> folders) {
        this.lectern = lectern;
        this.folders = List.copyOf(folders);
    }

    /** Imports what is there, and what comes, until the progress is cancelled or the thread interrupted. */
    void run(Progress progress, Consumer<ImportReport> consumer) {
        Optional<String> told = Optional.empty();
        int patience = 0;
        look();
        while (!progress.isCancelled()) {
            List<Path> ready = patience > 0 ? List.of() : look();
            patience = Math.max(0, patience - 1);
            if (!ready.isEmpty()) {
                ImportReport report = lectern.library()
                        .asOneStep(Maker.WATCH, () -> lectern.importWatched(ready, progress), done -> Optional.empty());
                if (report.failure().isPresent()) {
                    // Not what the files say, but the library fails: they are tried again, but not at every look.
                    imported.keySet().removeAll(ready);
                    patience = LOOKS_AFTER_FAILURE;
                }
                if (report.failure().isEmpty() || !report.failure().equals(told)) {
                    consumer.accept(report);
                }
                told = report.failure();
            }
            try {
                rest(progress);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Waits for the next look, or until it is cancelled. */
    private static void rest(Progress progress) throws InterruptedException {
        for (int part = 0; part < PARTS && !progress.isCancelled(); part++) {
            Thread.sleep(EVERY.dividedBy(PARTS));
        }
    }

    /** The files that are as they were at the last look, and not as they were imported. */
    private List<Path> look() {
        Map<Path, Version> now = new HashMap<>();
        List<Path> ready = new ArrayList<>();
        for (Path file : ListingFiles.below(folders).files()) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                Version version = new Version(attributes.size(), attributes.lastModifiedTime());
                now.put(file, version);
                if (version.equals(seen.get(file)) && !version.equals(imported.get(file))) {
                    ready.add(file);
                    imported.put(file, version);
                }
            } catch (IOException gone) {
                LOG.debug("{} is looked for again", file, gone);
            }
        }
        seen.clear();
        seen.putAll(now);
        return ready;
    }
}
