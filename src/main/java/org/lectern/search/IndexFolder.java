package org.lectern.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index, for whoever writes to it: one process at a time holds its lock. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    /** How much of the memory that Java may use is filled before a part of the index is written: fewer parts, less merging. */
    private static final double BUFFER_SHARE = 1.0 / 16;

    private static final double LEAST_BUFFER_MB = 8;
    private static final double MOST_BUFFER_MB = 256;
    private static final long RETRY_MILLIS = 50;

    private final FSDirectory directory;
    private final Analyzer analyzer;
    private final Duration patience;

    /** How long to wait for another process that writes is {@code patience}. */
    IndexFolder(FSDirectory directory, Analyzer analyzer, Duration patience) {
        this.directory = directory;
        this.analyzer = analyzer;
        this.patience = patience;
    }

    Path path() {
        return directory.getDirectory();
    }

    /** Something that needs the lock. */
    private interface Locked<T> {
        T get() throws IOException;
    }

    /** A writer; empty when another process writes for longer than we wait. Closing it without a commit undoes everything. */
    Optional<IndexWriter> writer(IndexWriterConfig.OpenMode mode) throws IOException {
        return patiently(() -> new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(mode)
                        .setCommitOnClose(false)
                        .setRAMBufferSizeMB(buffer())
                        .setMergeScheduler(new QuietMerges())));
    }

    private static double buffer() {
        double memory = Runtime.getRuntime().maxMemory() / (1024.0 * 1024);
        return Math.clamp(memory * BUFFER_SHARE, LEAST_BUFFER_MB, MOST_BUFFER_MB);
    }

    /** Deletes all that is in the folder; false when another process writes for longer than we wait. */
    boolean clear() throws IOException {
        Optional<Lock> lock = patiently(() -> directory.obtainLock(IndexWriter.WRITE_LOCK_NAME));
        if (lock.isEmpty()) {
            return false;
        }
        try (Lock held = lock.get()) {
            held.ensureValid();
            try (Stream<Path> files = Files.list(path())) {
                for (Path file : files.toList()) {
                    if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                        delete(file);
                    }
                }
            }
        }
        return true;
    }

    private static void delete(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> inside;
            try (Stream<Path> files = Files.list(file)) {
                inside = files.toList();
            }
            for (Path inner : inside) {
                delete(inner);
            }
        }
        Files.deleteIfExists(file);
    }

    private <T> Optional<T> patiently(Locked<T> what) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return Optional.of(what.get());
            } catch (LockObtainFailedException held) {
                if (System.nanoTime() - until >= 0) {
                    LOG.info("Another process is writing the index in {}; going on with what is there", path());
                    return Optional.empty();
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the index");
        }
    }

    /** A merge that fails fails the writer too, which tells; there is no need to print a stack trace besides. */
    private static final class QuietMerges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable failed) {
            LOG.warn("Merging parts of the index failed", failed);
        }
    }
}
