package org.lectern.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern reindex}. */
@Command(
        name = "reindex",
        description = {
            "Makes the index of the library anew.",
            "Lectern does so by itself when the index is missing or damaged; the library is not touched."
        },
        footer = {"", "Examples:", "  lectern reindex", "  lectern reindex --library reading-group"})
final class ReindexCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    ReindexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StatusProgress progress = StatusProgress.on(console)) {
            long papers = library.with(console, progress, lectern -> {
                lectern.reindex(progress);
                return lectern.library().statistics().papers();
            });
            if (progress.isCancelled()) {
                throw new CommandException(ExitCode.INCOMPLETE, "cancelled; the index is completed when next needed");
            }
            console.tell("indexed " + Counts.of(papers, "paper"));
        }
        return ExitCode.DONE;
    }
}
