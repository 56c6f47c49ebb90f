package org.lectern;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        Properties values = file(libraryFolder).read();
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
     * Writes it; a failure leaves the old one, whole.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(Path libraryFolder) {
        Properties values = new Properties();
        values.setProperty(IMPORTED, Boolean.toString(imported));
        for (int i = 0; i < folders.size(); i++) {
            values.setProperty(FOLDER + (i + 1), folders.get(i).toString());
        }
        file(libraryFolder).write(values);
    }

    private static RememberedFile file(Path libraryFolder) {
        return new RememberedFile(libraryFolder.resolve(FILE), "The folders that Lectern watches");
    }
}
