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
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
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

    /**
     * What the file keeps.
     *
     * @param choices what the person has set
     * @param place where the window stood
     */
    public record Kept(Choices choices, WindowPlace place) {
        /** What a first start has. */
        public static final Kept DEFAULTS = new Kept(Choices.DEFAULTS, WindowPlace.DEFAULTS);
    }

    /** Reads it. */
    public Kept read() {
        Properties values = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(text);
        } catch (NoSuchFileException firstStart) {
            return Kept.DEFAULTS;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("{} cannot be read; the window starts as on the first day", file, unreadable);
            return Kept.DEFAULTS;
        }
        return new Kept(choices(values), place(values));
    }

    private static Choices choices(Properties values) {
        Choices defaults = Choices.DEFAULTS;
        double size = number(values.getProperty("textSize", ""));
        return new Choices(
                named(values, "theme", defaults.theme()),
                named(values, "accent", defaults.accent()),
                Double.isNaN(size) ? defaults.textSize() : (int) size,
                named(values, "density", defaults.density()),
                named(values, "language", defaults.language()),
                !values.getProperty("review", "").equals("false"),
                !values.getProperty("roles", "").equals("false"),
                values.getProperty("cite", defaults.cite()),
                Arrays.stream(values.getProperty("folded", "").split(" "))
                        .filter(id -> !id.isBlank())
                        .collect(Collectors.toSet()));
    }

    private static WindowPlace place(Properties values) {
        WindowPlace defaults = WindowPlace.DEFAULTS;
        return new WindowPlace(
                place(values, "x"),
                place(values, "y"),
                size(values, "width", defaults.width()),
                size(values, "height", defaults.height()),
                Boolean.parseBoolean(values.getProperty("maximized")),
                size(values, "sideWidth", defaults.sideWidth()),
                size(values, "hitsWidth", defaults.hitsWidth()));
    }

    /** A constant by its name in lower case. */
    private static <E extends Enum<E>> E named(Properties values, String key, E otherwise) {
        String name = values.getProperty(key, "");
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> key(constant).equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Writes it to a temporary file that is forced to disk and moved: a failure leaves the old one, whole. Safe for use by several threads. */
    public void write(Kept kept) {
        Properties values = new Properties();
        Choices choices = kept.choices();
        values.setProperty("theme", key(choices.theme()));
        values.setProperty("accent", key(choices.accent()));
        values.setProperty("textSize", Integer.toString(choices.textSize()));
        values.setProperty("density", key(choices.density()));
        values.setProperty("language", key(choices.language()));
        values.setProperty("review", Boolean.toString(choices.review()));
        values.setProperty("roles", Boolean.toString(choices.roles()));
        values.setProperty("cite", choices.cite());
        values.setProperty("folded", choices.folded().stream().sorted().collect(Collectors.joining(" ")));
        WindowPlace place = kept.place();
        values.setProperty("x", Double.toString(place.x()));
        values.setProperty("y", Double.toString(place.y()));
        values.setProperty("width", Double.toString(place.width()));
        values.setProperty("height", Double.toString(place.height()));
        values.setProperty("maximized", Boolean.toString(place.maximized()));
        values.setProperty("sideWidth", Double.toString(place.sideWidth()));
        values.setProperty("hitsWidth", Double.toString(place.hitsWidth()));
        try {
            replace(values);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written; the window will start as it did this time", file, unwritable);
        }
    }

    private void replace(Properties values) throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, "How the window of Lectern looked last");
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
        try {
            Files.writeString(draft, text.toString());
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
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
