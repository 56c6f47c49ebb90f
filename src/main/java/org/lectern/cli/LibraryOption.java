package org.lectern.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.LibraryFolder;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** The option that names the library, for every command that has one. */
final class LibraryOption {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryOption.class);

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description =
                    "The folder of the library; else what LECTERN_LIBRARY names, or the platform's place for data.")
    private @Nullable Path folder;

    Path folder() {
        return folder != null ? folder.toAbsolutePath() : LibraryFolder.standard();
    }

    /** Opens the library, lets the work be done, closes it; what fails unexpectedly is in its log then. */
    <T> T with(Progress progress, Function<Lectern, T> work) {
        try (Lectern lectern = Lectern.open(folder(), progress)) {
            return logged(work, lectern);
        }
    }

    private static <T> T logged(Function<Lectern, T> work, Lectern lectern) {
        try {
            return work.apply(lectern);
        } catch (CommandException | OutputException expected) {
            throw expected;
        } catch (RuntimeException failed) {
            LOG.error("The command failed", failed);
            throw failed;
        }
    }
}
