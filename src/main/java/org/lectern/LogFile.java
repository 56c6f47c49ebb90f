package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log of a library: files that take turns in its {@code logs} folder, {@value #FILES} of {@value #BYTES} bytes each.
 * SLF4J, Lucene and JavaFX all log there, through {@code java.util.logging}.
 */
final class LogFile implements AutoCloseable {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Optional<Handler> handler;

    private LogFile(Optional<Handler> handler) {
        this.handler = handler;
    }

    /** Starts logging; a folder that cannot be written is logged nowhere, since a log is not worth failing for. */
    static LogFile open(Path library) {
        try {
            Path folder = Files.createDirectories(library.resolve("logs"));
            // %u tells two programs on one library apart, %g the files that take turns.
            Handler handler = new FileHandler(escaped(folder) + "/lectern.%u.%g.log", BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.INFO);
            handler.setErrorManager(new Silence());
            Logger.getLogger("").addHandler(handler);
            return new LogFile(Optional.of(handler));
        } catch (IOException failed) {
            return new LogFile(Optional.empty());
        }
    }

    /** What cannot be logged, as on a full disk, is no business of the person at the terminal; Java would print a trace. */
    private static final class Silence extends ErrorManager {
        @Override
        public void error(String message, Exception failure, int code) {}
    }

    private static String escaped(Path folder) {
        return folder.toString().replace("%", "%%");
    }

    @Override
    public void close() {
        handler.ifPresent(open -> {
            Logger.getLogger("").removeHandler(open);
            open.close();
        });
    }
}
