package org.lectern.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file as a whole or not at all: the text goes to a file of another name beside it, is forced to the disk and moved. After
 * a failure an older file of that name is as it was, and nothing is left beside it; after a power cut a file {@code .NAME.….tmp} may
 * be left, which can be deleted.
 */
public final class AtomicFile {
    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; a failure leaves the file as it was. */
        void writeTo(Writer writer) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file in UTF-8. A symbolic link is followed, not replaced; a pipe or a device is written directly.
     *
     * @throws IOException when the file cannot be written, or is a folder
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new IOException(file + " is a folder, not a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device, such as /dev/stdout, has no older content to keep.
            try (Writer writer = Files.newBufferedWriter(target)) {
                content.writeTo(writer);
            }
            return;
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeAndForce(temporary, content);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeAndForce(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Writer writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onlyOnSomeNetworkFolders) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
