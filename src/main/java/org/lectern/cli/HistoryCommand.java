package org.lectern.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
    private static final int LIMIT = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many to show; " + LIMIT + " when not given.")
    private int limit = LIMIT;

    @Option(names = "--json", description = "Print a JSON object a change, on a line each.")
    private boolean json;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new CommandException(ExitCode.USAGE, "--limit takes a number from 1");
        }
        List<Change> changes = library.with(
                console, Progress.NONE, lectern -> lectern.library().changes(limit));
        for (Change change : changes) {
            if (json) {
                console.line(PaperJson.write(PaperJson.object()
                        .put("change", change.number())
                        .put("made", change.made().toString())
                        .put("summary", change.summary())
                        .put("maker", change.maker().key())));
            } else {
                console.line("%6d  %s  %s"
                        .formatted(
                                change.number(),
                                TIME.format(change.made().atZone(ZoneId.systemDefault())),
                                change.summary()));
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
