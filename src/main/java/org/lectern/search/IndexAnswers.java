package org.lectern.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.lectern.library.LibraryException;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers questions to an index, whatever state it is in. Safe for use by several threads. */
final class IndexAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAnswers.class);

    private final Path folder;
    private final Snapshots snapshots;
    private final IndexUpdater updater;
    private volatile boolean closed;

    IndexAnswers(Path folder, Snapshots snapshots, IndexUpdater updater) {
        this.folder = folder;
        this.snapshots = snapshots;
        this.updater = updater;
    }

    /** From now on an index that cannot answer is not made anew. */
    void close() {
        closed = true;
    }

    /** Empty when the index cannot answer though it is whole. One that turns out to be damaged is made anew first. */
    <T> Optional<T> to(String query, Snapshots.Use<T> question) {
        try {
            return Optional.of(snapshots.with(question));
        } catch (LibraryException failed) {
            throw failed;
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Searching for {} failed", query, failed);
            if (closed || isWhole()) {
                return Optional.empty();
            }
        }
        try {
            updater.rebuild(Progress.NONE);
            return Optional.of(snapshots.with(question));
        } catch (LibraryException failed) {
            throw failed;
        } catch (IOException | RuntimeException failed) {
            LOG.error("The damaged index in {} could not be made anew", folder, failed);
            return Optional.empty();
        }
    }

    /** Whether the check sums of all files of the index are right. */
    private boolean isWhole() {
        try {
            return snapshots.with(snapshot -> {
                for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                    if (leaf.reader() instanceof CodecReader segment) {
                        segment.checkIntegrity();
                    }
                }
                return true;
            });
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The index in {} is damaged; making it anew", folder, damaged);
            return false;
        }
    }
}
