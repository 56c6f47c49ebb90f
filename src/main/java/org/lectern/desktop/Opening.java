package org.lectern.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.lectern.Lectern;
import org.lectern.desktop.look.PreferencesFile;
import org.lectern.desktop.look.PreferencesFile.Kept;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A library that is opened on a thread of its own while the window starts, and asked what the window will ask first, so that the answer is
 * at hand. Safe for use by several threads.
 */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final CompletableFuture<Opened> opened = new CompletableFuture<>();
    private final CompletableFuture<Kept> remembered = new CompletableFuture<>();
    private volatile Optional<Progress> told = Optional.empty();

    /**
     * A library as it was found.
     *
     * @param isNew whether nothing was ever done to it
     */
    record Opened(Lectern lectern, boolean isNew) {}

    private Opening() {}

    /** Begins to open the library of a folder. */
    static Opening of(Path folder) {
        Opening opening = new Opening();
        Thread.ofVirtual().name("opening").start(() -> opening.open(folder));
        return opening;
    }

    private void open(Path folder) {
        try {
            remembered.complete(PreferencesFile.in(folder).read());
            Lectern lectern = Lectern.open(folder, progress());
            boolean isNew = lectern.library().changeNumber() == 0;
            if (!opened.complete(new Opened(lectern, isNew))) {
                lectern.close();
            } else if (!isNew) {
                warm(lectern);
            }
        } catch (Throwable failed) {
            opened.completeExceptionally(failed);
        }
    }

    /** What fails here fails again when the window asks, and is told there. */
    private static void warm(Lectern lectern) {
        try {
            lectern.search(SearchViewModel.first());
        } catch (RuntimeException failed) {
            LOG.debug("The first search failed", failed);
        }
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                told.ifPresent(to -> to.report(what, done, total));
            }

            @Override
            public boolean isCancelled() {
                return opened.isCancelled();
            }
        };
    }

    /** Tells from now on how far it is, on whatever thread. */
    void tell(Progress to) {
        told = Optional.of(to);
    }

    /** What is remembered of the window, as soon as it was read. */
    CompletableFuture<Kept> remembered() {
        return remembered;
    }

    /**
     * The library; waits for it.
     *
     * @throws RuntimeException why it could not be opened
     * @throws CancellationException when it is wanted no more
     */
    Opened await() {
        try {
            return opened.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Wants it no more; what was opened is to be closed by who has it. */
    Optional<Lectern> cancel() {
        opened.cancel(false);
        return opened.state() == Future.State.SUCCESS
                ? Optional.of(opened.join().lectern())
                : Optional.empty();
    }
}
