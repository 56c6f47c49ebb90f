package org.lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern redo}. */
@Command(
        name = "redo",
        description = {
            "Brings back what was undone last; again what was undone before that.",
            "When something new was done since, there is nothing to bring back but by 'lectern undo CHANGE'."
        },
        footer = {"", "Examples:", "  lectern redo"})
final class RedoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    RedoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return library.with(
                console,
                Progress.NONE,
                lectern -> StepWords.REDO.tell(
                        console,
                        lectern.redo(List.of()),
                        passing -> lectern.library().steps(passing)));
    }
}
