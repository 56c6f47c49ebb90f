package org.lectern;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.lectern.export.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small file in the library's folder with what a window remembers and the library does not keep. Immutable.
 *
 * @param file where it is
 * @param what what is in it, for a person: {@code The folders that Lectern watches}
 */
record RememberedFile(Path file, String what) {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedFile.class);

    /** What is remembered; nothing, when there is no file or it cannot be read. */
    Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(text);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("{} cannot be read; nothing of it is known", file, unreadable);
                values.clear();
            }
        }
        return values;
    }

    /**
     * Writes it as a whole; a failure leaves the old one.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    void write(Properties values) {
        try {
            AtomicFile.write(file, writer -> values.store(writer, what));
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "%s cannot be remembered in %s (%s). Check its rights and the free space."
                            .formatted(what, file, failed.getMessage()),
                    failed);
        }
    }
}
