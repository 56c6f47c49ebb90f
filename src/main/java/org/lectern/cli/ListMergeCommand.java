package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.export.AtomicFile;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern list merge}. It needs no library. */
@Command(
        name = "merge",
        description = {
            "Merges two files of one shared list. What both people changed is in the result; where they wrote different texts in one",
            "place, both are kept, the later is shown, and the exit code is 1. Without -o the result is written to the first file.",
            "With --driver it merges for git, which gives three files; then conflicts are kept in the list, and the exit code is 0."
        },
        footer = {
            "",
            "Examples:",
            "  lectern list merge mine.lectern.json theirs.lectern.json -o group.lectern.json",
            "  git config merge.lectern.driver 'lectern list merge --driver %O %A %B'",
            "  echo '*.lectern.json merge=lectern text eol=lf' >> .gitattributes"
        })
final class ListMergeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--driver", description = "The files are those that git gives: what both come from, ours, theirs.")
    private boolean driver;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result there, and leave both files as they are.")
    private Optional<Path> output = Optional.empty();

    @Parameters(arity = "2..3", paramLabel = "FILE", description = "The files.")
    private List<Path> files = List.of();

    ListMergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.size() != (driver ? 3 : 2)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    driver
                            ? "--driver takes the three files that git gives: %O %A %B"
                            : "merge takes two files; --driver takes three");
        }
        if (driver && output.isPresent()) {
            throw new CommandException(
                    ExitCode.USAGE, "--driver writes the second file, where git looks for it; leave out -o");
        }
        // What both come from is not needed: each file says itself what it has seen.
        Path mine = files.get(files.size() - 2);
        Path theirs = files.getLast();
        SharedList ours = read(mine);
        SharedList other = read(theirs);
        SharedList merged = ours.merge(other);
        Path target = output.orElse(mine);
        if (!merged.equals(ours) || output.isPresent()) {
            write(target, merged);
        }
        return driver ? ExitCode.DONE : told(ours, other, merged, target);
    }

    private int told(SharedList ours, SharedList other, SharedList merged, Path target) {
        console.line(ConflictLines.merged(ours, other, merged) + "; written to " + target);
        List<String> conflicts = ConflictLines.of(merged);
        conflicts.forEach(console::line);
        return conflicts.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    static SharedList read(Path file) {
        try {
            return SharedListFile.read(file);
        } catch (NoSuchFileException none) {
            throw new CommandException(ExitCode.UNREADABLE, file + " does not exist");
        } catch (IOException failed) {
            String message = String.valueOf(failed.getMessage());
            throw new CommandException(
                    ExitCode.UNREADABLE, Files.isDirectory(file) ? file + " is a folder, not a file" : message);
        }
    }

    private static void write(Path file, SharedList list) {
        try {
            AtomicFile.write(file, writer -> writer.write(SharedListFile.text(list)));
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.UNREADABLE, "%s cannot be written (%s)".formatted(file, failed.getMessage()));
        }
    }
}
