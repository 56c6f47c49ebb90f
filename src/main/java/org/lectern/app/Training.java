package org.lectern.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.Lectern;
import org.lectern.cli.CommandLineInterface;
import org.lectern.desktop.LecternApp;
import org.lectern.task.Progress;

/**
 * A start that records which classes starts commonly need, for the cache that the launcher keeps (JEP 483, 514): the window
 * on a library with the samples, then commands on it; it ends by itself.
 */
final class Training {
    private static final String PROPERTY = "lectern.training";

    private Training() {}

    /** Whether this start is one; the launcher sets a system property. */
    static boolean isAskedFor() {
        return Boolean.getBoolean(PROPERTY);
    }

    static void run(Path library) {
        // A start on a library that has papers is what happens day after day.
        try (Lectern lectern = Lectern.open(library, Progress.NONE)) {
            lectern.addSamples(Progress.NONE);
        }
        LecternApp.rehearse(library);
        for (List<String> command : List.of(
                List.of("search", "neural network", "--facets", "--json"),
                List.of("search", "neural network"),
                List.of("export", "--format", "bibtex"),
                List.of("stats"),
                List.of("--help"))) {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            CommandLineInterface.run(on(library, command), Writer.nullWriter(), nowhere, false);
        }
    }

    private static String[] on(Path library, List<String> command) {
        return command.size() == 1 && command.getFirst().startsWith("--")
                ? command.toArray(String[]::new)
                : Stream.concat(command.stream(), List.of("--library", library.toString()).stream())
                        .toArray(String[]::new);
    }
}
