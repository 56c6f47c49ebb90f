package org.lectern;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** The right to write what a library knows of shared lists, of which one program at a time has it. It goes with the program that has it. */
final class SharingLock implements AutoCloseable {
    private static final Duration AGAIN = Duration.ofMillis(20);

    private final FileChannel channel;

    private SharingLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder in which the lock is; it is made where it is missing
     * @param patience how long to wait for another to be done
     * @return empty when another has it all that time
     * @throws IOException when the folder cannot be written
     */
    static Optional<SharingLock> take(Path folder, Duration patience) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            long end = System.nanoTime() + patience.toNanos();
            taken = isFree(channel);
            while (!taken && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                pause();
                taken = isFree(channel);
            }
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new SharingLock(channel)) : Optional.empty();
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @SuppressWarnings("PMD.CloseResource") // it goes with its channel
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException elsewhereInThisProgram) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
