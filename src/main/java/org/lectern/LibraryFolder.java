package org.lectern;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the library is when nobody says. */
public final class LibraryFolder {
    private LibraryFolder() {}

    /** The folder of this user: what {@code LECTERN_LIBRARY} names, or else the platform's place for data. */
    public static Path standard() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The folder for an environment: {@code LECTERN_LIBRARY}; or {@code %LOCALAPPDATA%\Lectern} on Windows,
     * {@code ~/Library/Application Support/Lectern} on macOS, {@code $XDG_DATA_HOME/lectern} or {@code ~/.local/share/lectern}
     * elsewhere (XDG Base Directory Specification: a relative path there is ignored).
     */
    static Path of(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault("LECTERN_LIBRARY", "");
        if (!named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Lectern");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Lectern");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        boolean absolute = !data.isBlank() && Path.of(data).isAbsolute();
        return (absolute ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("lectern");
    }
}
