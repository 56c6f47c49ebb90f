package org.lectern.desktop.single;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to be the window of a library, which goes with the process that has it, however that ends: a lock on the file {@code window.lock} in the
 * library's folder. Beside it, in {@code window.address}, which only its owner may read, stands where the window is to be reached on this
 * computer; a start that finds the lock taken calls there and leaves. Where nobody answers, as for the window of another user or of another
 * computer on a shared disk, both have a window, which the library allows. Safe for use by several threads.
 */
public final class OneWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);
    private static final Duration AGAIN = Duration.ofMillis(50);

    private final FileChannel lock;
    private final Path address;
    private Optional<CallListener> listener = Optional.empty();

    /** What a start finds. */
    public sealed interface Claim {
        /** Nobody has a window on the library; it is this process's now. */
        record Mine(OneWindow window) implements Claim {}

        /** There is a window, and it was told to come to the front. */
        record Called() implements Claim {}

        /** It cannot be said, as in a folder that cannot be written, or a window is there and does not answer. */
        record Unknown() implements Claim {}
    }

    private OneWindow(FileChannel lock, Path address) {
        this.lock = lock;
        this.address = address;
    }

    /**
     * Claims the window of a library.
     *
     * @param library its folder, which is made when missing
     * @param patience how long to wait for the answer of a window that is there, which may be starting itself
     */
    public static Claim claim(Path library, Duration patience) {
        try {
            Files.createDirectories(library);
            FileChannel channel = FileChannel.open(
                    library.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Path address = library.resolve("window.address");
            if (isFree(channel)) {
                return new Claim.Mine(new OneWindow(channel, address));
            }
            channel.close();
            return called(address, patience) ? new Claim.Called() : new Claim.Unknown();
        } catch (IOException | UnsupportedOperationException unknown) {
            LOG.info("Whether {} has a window cannot be said", library, unknown);
            return new Claim.Unknown();
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @SuppressWarnings("PMD.CloseResource") // it goes with its channel
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static boolean called(Path address, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            if (WindowAddress.read(address)
                    .filter(there -> there.call(Duration.ofNanos(end - System.nanoTime())))
                    .isPresent()) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(AGAIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /**
     * Listens for other starts from now on.
     *
     * @param front brings the window to the front, on a thread of this
     */
    public synchronized void listen(Runnable front) {
        try {
            CallListener open = CallListener.open(front);
            listener = Optional.of(open);
            open.address().write(address);
        } catch (IOException | UnsupportedOperationException failed) {
            LOG.info("Other starts cannot reach this window", failed);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (listener.isPresent()) {
                listener.get().close();
                Files.deleteIfExists(address);
            }
            lock.close();
        } catch (IOException failed) {
            LOG.info("What says where the window is was left behind; the next one writes it anew", failed);
        }
    }
}
