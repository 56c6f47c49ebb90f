package org.lectern.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern live}, and the commands below it. */
@Command(
        name = "live",
        description = {
            "The files that follow a list, a search or the library, such as the refs.bib of a document: whatever changes the",
            "library writes them anew. What somebody has edited in one is put aside first. One is made by:",
            "  lectern export --format bibtex --list LIST --live -o refs.bib"
        },
        footer = {"", "Examples:", "  lectern live ls", "  lectern live remove refs.bib"})
final class LiveCommand extends LiveRows {
    LiveCommand(Console console) {
        super(console);
    }

    /** {@code lectern live ls}. */
    @Command(
            name = "ls",
            description = {
                "Names the files, and what each follows.",
                "With --json a file is an object on a line: file, format, and list or query."
            },
            footer = {"", "Examples:", "  lectern live ls", "  lectern live ls --json"})
    static final class LsCommand extends LiveRows {
        LsCommand(Console console) {
            super(console);
        }
    }

    /** {@code lectern live remove}. */
    @Command(
            name = "remove",
            description = "Lets a file follow nothing any more. It stays as it is.",
            footer = {"", "Example:", "  lectern live remove refs.bib"})
    static final class RemoveCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(paramLabel = "FILE", description = "The file.")
        private Path file = Path.of("");

        RemoveCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            boolean removed = library.with(
                    console, Progress.NONE, lectern -> lectern.exports().live().remove(file));
            if (!removed) {
                throw new CommandException(ExitCode.INCOMPLETE, file + " follows nothing; see: lectern live ls");
            }
            console.line(file + " stays as it is now");
            return ExitCode.DONE;
        }
    }
}
