package org.lectern.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
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

    /** So many links in a row lead somewhere; more are a circle. */
    private static final int MOST_LINKS = 40;

    private static final Set<PosixFilePermission> GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private AtomicFile() {}

    private interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file in UTF-8. A symbolic link is followed, not replaced; a pipe or a device is written directly. Who may read and write a
     * file that is there, and its group, stay as far as the system lets them.
     *
     * @throws IOException when the file cannot be written, or is a folder
     */
    public static void write(Path file, Content content) throws IOException {
        writeBytes(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** As {@link #write(Path, Content)}, of bytes. */
    public static void write(Path file, byte[] bytes) throws IOException {
        writeBytes(file, out -> out.write(bytes));
    }

    private static void writeBytes(Path file, Bytes content) throws IOException {
        Path target = target(file);
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new IOException(file + " is a folder, not a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device, such as /dev/stdout, has no older content to keep.
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeAndForce(temporary, target, content);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Where a link leads in the end, also when nothing is there; any other file is itself. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void writeAndForce(Path temporary, Path target, Bytes content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            keepRights(target, temporary);
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** Before anything is in it that not everybody may read. */
    private static void keepRights(Path of, Path file) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(of, PosixFileAttributeView.class);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old == null || view == null || !Files.exists(of)) {
            return;
        }
        PosixFileAttributes rights = old.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(rights.permissions());
        try {
            if (!view.readAttributes().group().equals(rights.group())) {
                view.setGroup(rights.group());
            }
        } catch (IOException notOfThatGroup) {
            // Another group must not have what this one could do.
            permissions.removeAll(GROUP);
        }
        view.setPermissions(permissions);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onlyOnSomeNetworkFolders) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
