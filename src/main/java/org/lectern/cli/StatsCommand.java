package org.lectern.cli;

import java.util.concurrent.Callable;
import org.lectern.json.PaperJson;
import org.lectern.library.Statistics;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern stats}. */
@Command(
        name = "stats",
        description = "Says how much is in the library, and where it is.",
        footer = {"", "Examples:", "  lectern stats", "  lectern stats --json"})
final class StatsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Statistics statistics = library.with(
                console, Progress.NONE, lectern -> lectern.library().statistics());
        if (json) {
            console.line(PaperJson.write(PaperJson.object()
                    .put("library", library.folder().toString())
                    .put("papers", statistics.papers())
                    .put("listings", statistics.listings())
                    .put("sightings", statistics.sightings())
                    .put("changes", statistics.changes())));
        } else {
            console.line("library    " + library.folder());
            console.line("papers     " + statistics.papers());
            console.line("listings   " + statistics.listings());
            console.line("sightings  " + statistics.sightings());
            console.line("changes    " + statistics.changes());
        }
        return ExitCode.DONE;
    }
}
