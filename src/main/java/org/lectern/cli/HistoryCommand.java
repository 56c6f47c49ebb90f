package org.lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.json.PaperJson;
import org.lectern.library.Change;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern history}. */
@Command(
        name = "history",
        description = "Lists the changes that were made to the library, the latest first.",
        footer = {"", "Examples:", "  lectern history", "  lectern history --limit 5 --json"})
final class HistoryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Mixin
    private LimitOption limit = new LimitOption(20);

    @Option(names = "--json", description = "Print a JSON object a change, on a line each.")
    private boolean json;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Change> changes = library.with(
                console, Progress.NONE, lectern -> lectern.library().changes(limit.get()));
        for (Change change : changes) {
            if (json) {
                console.line(PaperJson.write(PaperJson.object()
                        .put("change", change.number())
                        .put("made", change.made().toString())
                        .put("summary", change.summary())
                        .put("maker", change.maker().key())));
            } else {
                console.line("%6d  %s  %s".formatted(change.number(), Moments.of(change.made()), change.summary()));
            }
        }
        if (changes.isEmpty() && !json) {
            console.line("Nothing was changed yet.");
        }
        return ExitCode.DONE;
    }

    /** What was done, with how to undo it. */
    static String words(Change change) {
        return change.summary() + " (change " + change.number() + "; to take it back: lectern undo " + change.number()
                + ")";
    }
}
