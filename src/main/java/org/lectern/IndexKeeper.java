package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Library;
import org.lectern.search.SearchIndex;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the index of a library when it is first needed. Where that is not up to date and its folder cannot be written, an
 * index is made in a temporary folder and goes with this: a search is slow to start then, but never wrong. Safe for use by
 * several threads.
 */
final class IndexKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final Path folder;
    private final Library library;
    private final Progress firstProgress;
    private @Nullable SearchIndex index;
    private @Nullable TemporaryFolder substitute;
    private Optional<UncheckedIOException> unwritable = Optional.empty();

    /**
     * A keeper.
     *
     * @param folder where the index is, or is to be
     * @param firstProgress is told when the index has to catch up with changes made elsewhere
     */
    IndexKeeper(Path folder, Library library, Progress firstProgress) {
        this.folder = folder;
        this.library = library;
        this.firstProgress = firstProgress;
    }

    /**
     * The index, as of the library's last change when it is opened here.
     *
     * @throws UncheckedIOException when it has to be made and can be written nowhere
     */
    synchronized SearchIndex index() {
        if (index == null) {
            try {
                index = caughtUp(folder);
            } catch (UncheckedIOException failed) {
                LOG.warn("The index is made in a temporary folder", failed);
                index = substituted(failed);
                unwritable = Optional.of(failed);
            }
        }
        return index;
    }

    /** Why the index is one made for this run, in a sentence or two for a person; empty when it is not. */
    synchronized Optional<String> trouble() {
        return unwritable.map(failed -> failed.getMessage() + " Until then every start makes one of its own.");
    }

    /**
     * Makes the index anew.
     *
     * @throws UncheckedIOException when it cannot be written where it belongs
     */
    void rebuild(Progress progress) {
        SearchIndex current = index();
        unwritable.ifPresent(failed -> {
            throw failed;
        });
        current.rebuild(progress);
    }

    private SearchIndex caughtUp(Path place) {
        SearchIndex opened = SearchIndex.open(place, library);
        try {
            opened.catchUp(firstProgress);
            return opened;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    private SearchIndex substituted(UncheckedIOException failed) {
        try {
            TemporaryFolder made = TemporaryFolder.make("lectern-index");
            substitute = made;
            return caughtUp(made.path());
        } catch (IOException | UncheckedIOException neither) {
            failed.addSuppressed(neither);
            removeSubstitute();
            throw failed;
        }
    }

    private void removeSubstitute() {
        TemporaryFolder made = substitute;
        substitute = null;
        if (made != null) {
            made.close();
        }
    }

    /** Does nothing when the index was never opened. */
    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
        removeSubstitute();
    }
}
