package org.lectern.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import org.lectern.LibraryFolder;
import org.lectern.cli.CommandLineInterface;
import org.lectern.desktop.LecternApp;

/**
 * Where the program starts: no argument, or only {@code --library DIR}, opens the window; anything else is a command. It does
 * not extend JavaFX's Application, since a main class on the class path that does is refused by the Java launcher.
 */
public final class Main {
    private static final int WRONG_USAGE = 2;

    /** The folder that says what a window that is measured does; {@code lectern bench desktop} sets it. */
    private static final String MEASURED = "lectern.rehearsal";

    private Main() {}

    /** Starts Lectern; ends the process with an exit code of the contract when it ran a command. */
    public static void main(String[] arguments) {
        // What is logged belongs in the library's log: stdout is data, stderr is what the person should read.
        LogManager.getLogManager().reset();
        if (Training.isAskedFor()) {
            Training.run(LibraryFolder.standard());
            System.exit(0);
        }
        Optional<Path> library = windowLibrary(List.of(arguments));
        if (library.isEmpty()) {
            System.exit(CommandLineInterface.run(arguments));
        }
        if (!hasDisplay(System.getProperties().stringPropertyNames().contains("glass.platform"), System.getenv())) {
            err().println("lectern: there is no display to open a window on; these commands work without one: "
                    + String.join(", ", CommandLineInterface.commands())
                    + " (see lectern --help)");
            System.exit(WRONG_USAGE);
        }
        Optional<Path> measured =
                Optional.ofNullable(System.getProperty(MEASURED)).map(Path::of);
        if (measured.isPresent()) {
            LecternApp.measure(library.get(), measured.get());
        } else if (!LecternApp.launch(library.get())) {
            err().println("lectern: the window of this library was open already; it was brought to the front");
        }
    }

    /** The library to open a window on; empty when the arguments are a command. */
    static Optional<Path> windowLibrary(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(LibraryFolder.standard());
        }
        String first = arguments.getFirst();
        if (arguments.size() == 2 && first.equals("--library")) {
            String folder = arguments.get(1);
            return folder.startsWith("-") ? Optional.empty() : folder(folder);
        }
        boolean joined = arguments.size() == 1 && first.startsWith("--library=");
        return joined ? folder(first.substring("--library=".length())) : Optional.empty();
    }

    /** Empty for what names no folder, which the command line then says. */
    private static Optional<Path> folder(String named) {
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** Whether a window can be opened: on Linux that takes an X server; a chosen toolkit platform knows best. */
    static boolean hasDisplay(boolean platformChosen, Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return platformChosen
                || !system.contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    private static PrintStream err() {
        return new PrintStream(System.err, true, StandardCharsets.UTF_8);
    }
}
