package org.lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.LibraryFolder;
import org.lectern.TemporaryFolder;
import org.lectern.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that names the library, for every command that has one; it may stand before the command as well. */
final class LibraryOption {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryOption.class);

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description =
                    "The folder of the library; else what LECTERN_LIBRARY names, or the platform's place for data.")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** What is named after the command, before it, or nowhere. */
    Path folder() {
        return Optional.ofNullable(folder)
                .or(this::namedBefore)
                .map(Path::toAbsolutePath)
                .orElseGet(LibraryFolder::standard);
    }

    private Optional<Path> namedBefore() {
        return Optional.ofNullable(command.parent())
                .map(lectern -> lectern.findOption("--library"))
                .map(ArgSpec::getValue);
    }

    /** Opens the library, lets the work be done, closes it; what fails unexpectedly is in its log then. */
    <T> T with(Console console, Progress progress, Function<Lectern, T> work) {
        try (Lectern lectern = Lectern.open(folder(), progress)) {
            T done = logged(work, lectern);
            lectern.indexTrouble().ifPresent(trouble -> console.tell("lectern: " + trouble));
            return done;
        }
    }

    /** As {@link #with}, for work that changes nothing: where there is no library, an empty one for as long as it lasts. */
    <T> T rehearsing(Console console, Progress progress, Function<Lectern, T> work) {
        if (Files.exists(folder().resolve("library.db"))) {
            return with(console, progress, work);
        }
        try (TemporaryFolder empty = TemporaryFolder.make("lectern-dry-run");
                Lectern lectern = Lectern.open(empty.path(), progress)) {
            return logged(work, lectern);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
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
