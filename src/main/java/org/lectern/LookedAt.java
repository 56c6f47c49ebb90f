package org.lectern;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Up to which import the saved searches were looked at, as the library's folder remembers it in {@code looked.properties}: it is no change
 * that anybody would undo, and should keep none from being undone. Immutable.
 */
final class LookedAt {
    private static final String FILE = "looked.properties";

    private final RememberedFile file;

    private LookedAt(RememberedFile file) {
        this.file = file;
    }

    static LookedAt in(Path libraryFolder) {
        return new LookedAt(new RememberedFile(libraryFolder.resolve(FILE), "When saved searches were looked at"));
    }

    /** When the last import began that was there when the search was looked at; empty when it never was. */
    Optional<Instant> of(long search) {
        String known = file.read().getProperty(Long.toString(search), "");
        return known.matches("\\d{1,15}") ? Optional.of(Instant.ofEpochMilli(Long.parseLong(known))) : Optional.empty();
    }

    /**
     * Remembers that a search was looked at.
     *
     * @throws java.io.UncheckedIOException when that cannot be written
     */
    void note(long search, Instant latestImport) {
        Properties values = file.read();
        String moment = Long.toString(latestImport.toEpochMilli());
        if (!moment.equals(values.setProperty(Long.toString(search), moment))) {
            file.write(values);
        }
    }
}
