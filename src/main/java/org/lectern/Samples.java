package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.digest.SourceText;

/** The sample listings that travel in the program: the files of {@code corpus/}. */
final class Samples {
    private static final String FOLDER = "/org/lectern/corpus";

    private Samples() {}

    /** Their texts, by name. */
    static List<SourceText> all() {
        URL folder = Samples.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its sample listings");
        }
        try {
            return read(folder.toURI());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<SourceText> read(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return read(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return read(jar.getPath(FOLDER));
        }
    }

    private static List<SourceText> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Samples::text)
                    .toList();
        }
    }

    private static SourceText text(Path file) {
        try {
            return SourceText.of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
