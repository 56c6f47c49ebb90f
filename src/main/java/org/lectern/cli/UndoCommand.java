package org.lectern.cli;

import java.util.concurrent.Callable;
import org.lectern.library.Change;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern undo}. */
@Command(
        name = "undo",
        description = {
            "Undoes a change of the library, an import or a merge say, by a new change, which can be undone too.",
            "Refused, with nothing done, where later changes build on it; it says which to undo first."
        },
        footer = {"", "Examples:", "  lectern undo 12", "  lectern history"})
final class UndoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "CHANGE", description = "The number of the change, as 'lectern history' tells it.")
    private long number;

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Change change = library.with(console, Progress.NONE, lectern -> lectern.revert(number));
        console.line(HistoryCommand.words(change));
        return ExitCode.DONE;
    }
}
