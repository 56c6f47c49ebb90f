package org.lectern.cli;

import java.util.List;
import java.util.Optional;
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
            "Undoes the last thing that somebody did to the library, an import or a merge say; again the one before.",
            "What was taken in from others or from a watched folder is undone by its number alone.",
            "Undoing is a new change, which can be undone too. Refused, with nothing done, where later changes build on it; it says which to"
                    + " undo first."
        },
        footer = {"", "Examples:", "  lectern undo", "  lectern redo", "  lectern history", "  lectern undo 12"})
final class UndoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "CHANGE",
            description = "The number of the change, as 'lectern history' tells it; the last when not given.")
    private Optional<Long> number = Optional.empty();

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (number.isEmpty()) {
            return library.with(
                    console,
                    Progress.NONE,
                    lectern -> StepWords.UNDO.tell(
                            console,
                            lectern.undo(List.of()),
                            passing -> lectern.library().steps(passing)));
        }
        Change change = library.with(console, Progress.NONE, lectern -> lectern.revert(number.get()));
        console.line(HistoryCommand.words(change));
        return ExitCode.DONE;
    }
}
