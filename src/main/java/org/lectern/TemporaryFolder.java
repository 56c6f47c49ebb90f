package org.lectern;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that goes, with all that is in it, when it is closed.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

    /**
     * Makes one.
     *
     * @param name what its name begins with
     * @throws IOException when it cannot be made
     */
    public static TemporaryFolder make(String name) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(name));
    }

    /** Removes it; what cannot be removed is logged. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new Remover());
        } catch (IOException failed) {
            LOG.warn("The temporary folder {} could not be removed", path, failed);
        }
    }

    /** Deletes a folder with all that is in it. */
    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failed) throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
        }
    }
}
