package org.lectern.desktop.look;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code window.properties} beside the library. It is no more than comfort: one that is missing or unreadable gives the
 * defaults, a value that makes no sense gives its default, and one that cannot be written is logged.
 *
 * @param file its path
 */
public record PreferencesFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
    private static final double SMALLEST = 120;
    private static final double LARGEST = 20_000;

    /** The file of a library's folder. */
    public static PreferencesFile in(Path libraryFolder) {
        return new PreferencesFile(libraryFolder.resolve("window.properties"));
    }

    /** Reads it. */
    public WindowPreferences read() {
        Properties values = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(text);
        } catch (NoSuchFileException firstStart) {
            return WindowPreferences.DEFAULTS;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("{} cannot be read; the window starts as on the first day", file, unreadable);
            return WindowPreferences.DEFAULTS;
        }
        WindowPreferences defaults = WindowPreferences.DEFAULTS;
        return new WindowPreferences(
                ThemeChoice.ofKey(values.getProperty("theme", "")),
                place(values, "x"),
                place(values, "y"),
                size(values, "width", defaults.width()),
                size(values, "height", defaults.height()),
                Boolean.parseBoolean(values.getProperty("maximized")),
                size(values, "sideWidth", defaults.sideWidth()),
                size(values, "hitsWidth", defaults.hitsWidth()),
                !values.getProperty("review", "").equals("false"));
    }

    /** Writes it to a temporary file that is forced to disk and moved: a failure leaves the old one, whole. */
    public void write(WindowPreferences preferences) {
        Properties values = new Properties();
        values.setProperty("theme", preferences.theme().key());
        values.setProperty("x", Double.toString(preferences.x()));
        values.setProperty("y", Double.toString(preferences.y()));
        values.setProperty("width", Double.toString(preferences.width()));
        values.setProperty("height", Double.toString(preferences.height()));
        values.setProperty("maximized", Boolean.toString(preferences.maximized()));
        values.setProperty("sideWidth", Double.toString(preferences.sideWidth()));
        values.setProperty("hitsWidth", Double.toString(preferences.hitsWidth()));
        values.setProperty("review", Boolean.toString(preferences.review()));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            StringWriter text = new StringWriter();
            values.store(text, "How the window of Lectern looked last");
            Files.writeString(draft, text.toString());
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written; the window will start as it did this time", file, unwritable);
        }
    }

    private static double place(Properties values, String key) {
        double value = number(values.getProperty(key, ""));
        return Math.abs(value) <= LARGEST ? value : Double.NaN;
    }

    private static double size(Properties values, String key, double otherwise) {
        double value = number(values.getProperty(key, ""));
        return value >= SMALLEST && value <= LARGEST ? value : otherwise;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }
}
