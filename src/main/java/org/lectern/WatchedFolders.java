package org.lectern;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders that a window watches, as the library's folder remembers them in {@code watched.properties}.
 *
 * @param imported whether a folder that is imported is watched from then on
 * @param folders the folders, each once
 */
public record WatchedFolders(boolean imported, List<Path> folders) {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolders.class);
    private static final String FILE = "watched.properties";
    private static final String IMPORTED = "watchImported";
    private static final String FOLDER = "folder.";

    /** Makes the paths absolute and drops those that stand twice. */
    public WatchedFolders {
        folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** This with a folder more. */
    public WatchedFolders with(Path folder) {
        List<Path> more = new ArrayList<>(folders);
        more.add(folder);
        return new WatchedFolders(imported, more);
    }

    /** This without a folder. */
    public WatchedFolders without(Path folder) {
        return new WatchedFolders(
                imported,
                folders.stream().filter(other -> !other.equals(folder)).toList());
    }

    /** Reads what is remembered; none, when nothing is or it cannot be read. */
    static WatchedFolders read(Path libraryFolder) {
        Properties values = new Properties();
        Path file = libraryFolder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(text);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("{} cannot be read; no folder is watched", file, unreadable);
            }
        }
        List<Path> folders = new ArrayList<>();
        for (int i = 1; values.getProperty(FOLDER + i) != null; i++) {
            try {
                folders.add(Path.of(values.getProperty(FOLDER + i)));
            } catch (InvalidPathException foreign) {
                LOG.warn("A watched folder has a name of another platform", foreign);
            }
        }
        return new WatchedFolders(Boolean.parseBoolean(values.getProperty(IMPORTED)), folders);
    }

    /**
     * Writes it to a temporary file that is moved: a failure leaves the old one, whole.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    void write(Path libraryFolder) {
        Properties values = new Properties();
        values.setProperty(IMPORTED, Boolean.toString(imported));
        for (int i = 0; i < folders.size(); i++) {
            values.setProperty(FOLDER + (i + 1), folders.get(i).toString());
        }
        Path file = libraryFolder.resolve(FILE);
        Path draft = libraryFolder.resolve(FILE + ".new");
        try {
            StringWriter text = new StringWriter();
            values.store(text, "The folders that Lectern watches");
            Files.writeString(draft, text.toString());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The watched folders cannot be remembered in %s (%s). Check its rights and the free space."
                            .formatted(file, failed.getMessage()),
                    failed);
        }
    }
}
