package org.lectern.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.search.PhraseRequest;
import org.lectern.search.Proposal;
import org.lectern.search.Proposals;
import org.lectern.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern topics new}. */
@Command(
        name = "new",
        description = {
            "Lists what is new: phrases of titles and abstracts that no topic speaks of and that have become more frequent, the",
            "one that grows most first, each with the rule that would make it a topic.",
            "A paper without a date counts by when the library first saw it."
        },
        footer = {
            "",
            "Examples:",
            "  lectern topics new",
            "  lectern topics new --months 6 --query 'venue:=ICLR' --json"
        })
final class PhrasesCommand implements Callable<Integer> {
    private static final int USUAL = 25;

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; 25 when not given.")
    private int limit = USUAL;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = {
                "How long the time is that is looked at, up to the latest papers; a year when not given. It is compared with the",
                "three times as long before. Where most papers have but a year it is made whole years."
            })
    private @Nullable Integer months;

    @Option(names = "--query", paramLabel = "QUERY", description = "Look at the papers alone that this finds.")
    private String query = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    PhrasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OptionalInt asked = months == null ? OptionalInt.empty() : OptionalInt.of(months);
        if (limit < 1 || asked.orElse(1) < 1) {
            throw new CommandException(ExitCode.USAGE, "--limit and --months take numbers from 1");
        }
        PhraseRequest request = new PhraseRequest(query, asked, limit);
        Proposals found;
        try (StatusProgress progress = StatusProgress.on(console)) {
            found = library.with(console, progress, lectern -> {
                problems(lectern);
                return lectern.topics().proposals(request, progress);
            });
            if (progress.isCancelled()) {
                return ExitCode.INCOMPLETE;
            }
        }
        if (json) {
            console.line(PaperJson.write(PhraseLines.json(found)));
        } else {
            print(found);
        }
        return ExitCode.DONE;
    }

    private void problems(Lectern lectern) {
        lectern.search(SearchRequest.of(query).page(0, 0))
                .invalid()
                .ifPresent(invalid -> console.tell("lectern: " + invalid.message()));
    }

    private void print(Proposals found) {
        PhraseLines.head(found).forEach(console::line);
        for (Proposal proposal : found.phrases()) {
            List<String> lines = PhraseLines.of(proposal, found.byGrowth());
            console.line("");
            console.line(console.bold(lines.getFirst()));
            lines.stream().skip(1).forEach(console::line);
        }
    }
}
