package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.ImportReport;
import org.lectern.LoggedImport;
import org.lectern.json.PaperJson;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern imports}. */
@Command(
        name = "imports",
        description = "Lists the imports that were made or tried, the latest first, and what became of each.",
        footer = {"", "Examples:", "  lectern imports", "  lectern imports --limit 1 --json"})
final class ImportsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Mixin
    private LimitOption limit = new LimitOption(20);

    @Option(names = "--json", description = "Print a JSON object an import, on a line each.")
    private boolean json;

    ImportsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LoggedImport> imports = library.with(console, Progress.NONE, lectern -> lectern.imports(limit.get()));
        for (LoggedImport made : imports) {
            console.line(json ? PaperJson.write(json(made)) : words(made));
        }
        if (imports.isEmpty() && !json) {
            console.line("Nothing was imported yet.");
        }
        return ExitCode.DONE;
    }

    private static String words(LoggedImport made) {
        List<String> names = made.listings().isEmpty() ? made.named() : made.listings();
        String what = names.isEmpty() ? made.origin().key() : names.getFirst();
        String more = names.size() > 1 ? " and " + (names.size() - 1) + " more" : "";
        return "%s  %s%s: %s"
                .formatted(
                        Moments.of(made.began()),
                        what,
                        more,
                        made.report()
                                .map(report -> became(made, report))
                                .orElseGet(() -> Counts.of(made.records(), "paper") + "; its report was not kept"));
    }

    private static String became(LoggedImport made, ImportReport report) {
        List<String> parts = new ArrayList<>();
        if (!report.imported().isEmpty()) {
            parts.add("%s new, %d known".formatted(Counts.of(report.added(), "paper"), report.known()));
        }
        long lines = report.imported().stream()
                .mapToLong(file -> file.summary().tally().notUnderstood())
                .sum();
        if (lines > 0) {
            parts.add(Counts.of(lines, "line") + " not understood");
        }
        report.refused().forEach(refusal -> parts.add("refused " + Reports.of(refusal)));
        if (report.cancelled()) {
            parts.add("cancelled");
        }
        report.failure().ifPresent(why -> parts.add("failed: " + why));
        if (made.isUndone()) {
            parts.add("undone since");
        }
        return String.join("; ", parts);
    }

    private static ObjectNode json(LoggedImport made) {
        ObjectNode node = PaperJson.object()
                .put("began", made.began().toString())
                .put("origin", made.origin().key());
        made.took().ifPresent(took -> node.put("millis", took.toMillis()));
        ArrayNode named = node.putArray("named");
        made.named().forEach(named::add);
        ArrayNode listings = node.putArray("listings");
        made.listings().forEach(listings::add);
        ArrayNode standing = node.putArray("standing");
        made.standing().forEach(standing::add);
        if (made.isUndone()) {
            node.put("undone", true);
        }
        made.report().ifPresent(report -> node.set("report", ImportJson.of(report)));
        return node;
    }
}
