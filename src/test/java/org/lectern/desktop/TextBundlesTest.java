package org.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the window: all of them in both languages, with the same values, and each of them asked for by somebody. */
class TextBundlesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "lectern", "desktop");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "lectern", "desktop");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    /** A text that is asked for by its name, or by the beginning of its name with something behind it. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:TEXTS|texts)\\s*\\.(?:get|known)\\(\\s*\"([\\w.-]+)\"\\s*([,)+])");

    /** Texts that are sentences of the core, by the beginning of their names; their parts come with them. */
    private static final Pattern OF_CORE =
            Pattern.compile("\\bCoreSentences\\.of\\(\\s*TEXTS,\\s*\"([\\w.-]+)\"\\s*\\)");

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            values.load(text);
        }
        return values;
    }

    private static Set<String> values(String text) {
        Set<String> found = new TreeSet<>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            found.add(value.group(1));
        }
        return found;
    }

    @Test
    void everyTextIsInBothLanguagesWithTheSameValues() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> english = files(RESOURCES, "texts.properties");
        assertThat(english).isNotEmpty();
        for (Path file : english) {
            Properties texts = read(file);
            Properties german = read(file.resolveSibling("texts_de.properties"));
            Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
            keys.addAll(german.stringPropertyNames());
            for (String key : keys) {
                String one = texts.getProperty(key, "");
                String other = german.getProperty(key, "");
                if (one.isBlank() || other.isBlank()) {
                    faults.add(file + ": " + key + " is missing in a language");
                } else if (!values(one).equals(values(other))) {
                    faults.add(file + ": " + key + " has other values in German");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** In a pattern a lone apostrophe would swallow what comes after it; a text without values is none. */
    @Test
    void patternsAreWellFormed() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files(RESOURCES, ".properties")) {
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                boolean pattern = !values(text).isEmpty();
                if (pattern && text.replace("''", "").contains("'")) {
                    faults.add(file + ": " + key + " has a lone apostrophe");
                } else if (pattern) {
                    new MessageFormat(text, Locale.ENGLISH).format(new Object[] {2, 2, 2, 2, 2, 2});
                } else if (text.contains("''")) {
                    faults.add(file + ": " + key + " has a doubled apostrophe and no values");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyTextIsThereAndAskedFor() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path folder : files(RESOURCES, "texts.properties").stream()
                .map(Path::getParent)
                .toList()) {
            Set<String> keys =
                    new TreeSet<>(read(folder.resolve("texts.properties")).stringPropertyNames());
            Set<String> unasked = new TreeSet<>(keys);
            for (Path source : sources(SOURCES.resolve(RESOURCES.relativize(folder)))) {
                String code = Files.readString(source);
                Matcher ofCore = OF_CORE.matcher(code);
                while (ofCore.find()) {
                    String begin = ofCore.group(1);
                    if (!unasked.removeIf(name -> name.startsWith(begin))) {
                        faults.add(source + ": no text " + begin);
                    }
                    unasked.removeIf(name -> name.startsWith("part."));
                }
                Matcher asked = ASKED.matcher(code);
                while (asked.find()) {
                    String key = asked.group(1);
                    boolean begins = asked.group(2).equals("+");
                    unasked.removeIf(name -> begins ? name.startsWith(key) : name.equals(key));
                    if (keys.stream().noneMatch(name -> begins ? name.startsWith(key) : name.equals(key))) {
                        faults.add(source + ": no text " + key);
                    }
                }
            }
            unasked.forEach(key -> faults.add(folder + ": nobody asks for " + key));
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
