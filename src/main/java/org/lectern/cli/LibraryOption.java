package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.LibraryFolder;
import org.lectern.Sharing;
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
    private static final String FILE = "library.db";

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description =
                    "The folder of the library; else what LECTERN_LIBRARY names, or the platform's place for data.")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private final Set<Sharing.Remark> remarked = new HashSet<>();

    /** What is named after the command, before it, or nowhere. */
    Path folder() {
        return Optional.ofNullable(folder)
                .or(this::namedBefore)
                .map(Path::toAbsolutePath)
                .orElseGet(LibraryFolder::standard);
    }

    /** The nearest that is named before: a command within a command has more than one above it. */
    private Optional<Path> namedBefore() {
        return Stream.iterate(command.parent(), Objects::nonNull, CommandSpec::parent)
                .map(above -> Optional.ofNullable(above.findOption("--library")).map(ArgSpec::<Path>getValue))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Opens the library, lets the work be done, closes it; what fails unexpectedly is in its log then. What others wrote in shared lists
     * is there before the work looks, and what it changes is there for them when it is done.
     */
    <T> T with(Console console, Progress progress, Function<Lectern, T> work) {
        return unsynced(console, progress, lectern -> {
            sync(console, lectern);
            return work.apply(lectern);
        });
    }

    /** As {@link #with}, for work that itself takes in what others wrote. */
    <T> T unsynced(Console console, Progress progress, Function<Lectern, T> work) {
        try (Lectern lectern = Lectern.open(folder(), progress)) {
            T done = logged(work, lectern);
            sync(console, lectern);
            lectern.exports()
                    .live()
                    .follow()
                    .forEach(remark -> console.tell("lectern: %s %s".formatted(remark.file(), remark.message())));
            lectern.indexTrouble().ifPresent(trouble -> console.tell("lectern: " + trouble));
            return done;
        }
    }

    private void sync(Console console, Lectern lectern) {
        Sharing.Report report = lectern.sharing().sync();
        report.changes().forEach(change -> console.tell("lectern: " + HistoryCommand.words(change)));
        report.remarks().stream()
                .filter(remarked::add)
                .forEach(remark -> console.tell("lectern: %s %s".formatted(remark.file(), remark.message())));
    }

    /**
     * As {@link #with}, for work that changes nothing in the end: where there is no library, with an empty one for as long as it
     * lasts, and where there is one that can only be read, with a copy.
     */
    <T> T rehearsing(Console console, Progress progress, Function<Lectern, T> work) {
        Path file = folder().resolve(FILE);
        if (Files.isWritable(file) && Files.isWritable(folder())) {
            return with(console, progress, work);
        }
        try (TemporaryFolder other = TemporaryFolder.make("lectern-dry-run")) {
            // What SQLite has not yet moved from its log into the file is of the library too.
            for (String name : List.of(FILE, FILE + "-wal")) {
                if (Files.exists(file.resolveSibling(name))) {
                    copy(file.resolveSibling(name), other.path().resolve(name));
                }
            }
            try (Lectern lectern = Lectern.open(other.path(), progress)) {
                return logged(work, lectern);
            }
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.LIBRARY,
                    "The library in %s cannot be written, and could not be copied to try the import there (%s)."
                            .formatted(folder(), failed.getMessage()));
        }
    }

    /** Copies the bytes alone: the copy of a file that must not be written may be written. */
    private static void copy(Path file, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Files.copy(in, to);
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
