package org.lectern.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.lectern.library.LibraryException;
import org.lectern.topic.TopicBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the latest snapshot of the index's folder, and notices commits of other processes. Where the folder cannot be
 * read, the last good snapshot stays. Safe for use by several threads.
 */
final class Snapshots implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** What tells one commit from another without reading it: a folder made anew counts its files from 1 again. */
    private record CommitFile(String name, FileTime written) {}

    /** What a snapshot is needed for. */
    interface Use<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    private final FSDirectory directory;
    private final Path folder;
    private final PaperSource papers;
    private final Function<TopicBook, TopicIndex> topics;
    private final FacetColumns columns = new FacetColumns();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("search-", 1).factory());
    private Snapshot current = Snapshot.none();
    /** The commit of the current snapshot. */
    private @Nullable CommitFile opened;
    /** The last commit that a search tried to open: one that is damaged is not tried by every search. */
    private @Nullable CommitFile tried;

    /**
     * The snapshots of a folder.
     *
     * @param topics what gives papers the topics of a book
     */
    Snapshots(FSDirectory directory, PaperSource papers, Function<TopicBook, TopicIndex> topics) {
        this.topics = topics;
        this.directory = directory;
        folder = directory.getDirectory();
        this.papers = papers;
    }

    /** Uses the latest snapshot. */
    <T> T with(Use<T> use) throws IOException {
        Snapshot snapshot = acquire();
        try {
            return use.of(snapshot);
        } finally {
            snapshot.reader().decRef();
        }
    }

    private synchronized Snapshot acquire() {
        try {
            CommitFile file = commitFile();
            if (file != null && !file.equals(opened) && !file.equals(tried)) {
                tried = file;
                open(file);
            }
        } catch (LibraryException failed) {
            tried = null;
            throw failed;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The index in {} cannot be read; it will be made anew", folder, broken);
        }
        current.reader().incRef();
        return current;
    }

    /**
     * Opens the folder as it is now, unless that is open already.
     *
     * @return what the index says of itself; empty when there is none, or none of ours
     * @throws IOException when it is damaged
     */
    synchronized Optional<IndexStamp> refreshed() throws IOException {
        CommitFile file = commitFile();
        if (file == null) {
            return Optional.empty();
        }
        if (!file.equals(opened)) {
            open(file);
        }
        return current.stamp();
    }

    /** How many parts the index has that is open. */
    synchronized int parts() {
        return current.reader().leaves().size();
    }

    private void open(CommitFile file) throws IOException {
        DirectoryReader reader = newest();
        try {
            replace(Snapshot.of(reader, papers, columns, topics.apply(papers.topics()), threads));
            opened = file;
        } catch (IOException | RuntimeException broken) {
            reader.close();
            throw broken;
        }
    }

    private void replace(Snapshot next) throws IOException {
        Snapshot last = current;
        current = next;
        last.reader().decRef();
    }

    /** A reader that shares with the last one what has not changed; or nothing, if the index was made anew. */
    private DirectoryReader newest() throws IOException {
        if (current.reader() instanceof DirectoryReader last) {
            try {
                DirectoryReader changed = DirectoryReader.openIfChanged(last);
                if (changed != null) {
                    return changed;
                }
            } catch (IllegalStateException madeAnew) {
                LOG.debug("The index in {} was made anew", folder, madeAnew);
            }
        }
        return DirectoryReader.open(directory);
    }

    private @Nullable CommitFile commitFile() throws IOException {
        String name = SegmentInfos.getLastCommitSegmentsFileName(directory);
        if (name == null) {
            return null;
        }
        Path file = folder.resolve(name);
        return new CommitFile(name, Files.getLastModifiedTime(file));
    }

    @Override
    public synchronized void close() throws IOException {
        current.reader().decRef();
        current = Snapshot.none();
        threads.shutdown();
    }
}
