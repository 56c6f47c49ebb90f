package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.search.Completion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern complete}. */
@Command(
        name = "complete",
        description = {
            "Says what could stand at the caret of a query: fields, values of a field, words, the most frequent first.",
            "A line is the query with it, and the number of papers that it finds."
        },
        footer = {
            "",
            "With --json it is one object: text, caret, and completions, each with its kind (field, value or term),",
            "label, start and end of the part of the text that it replaces, replacement, the text it gives, and papers.",
            "",
            "Examples:",
            "  lectern complete neurom",
            "  lectern complete 'author:hin' --json",
            "  lectern complete 'ven spiking' --caret 3"
        })
final class CompleteCommand implements Callable<Integer> {
    private static final int LIMIT = 10;

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "TEXT", description = "The query as far as it is typed.")
    private String text = "";

    @Option(
            names = "--caret",
            paramLabel = "N",
            description = "Before which character of it the caret is, from 0; at its end when not given.")
    private @Nullable Integer caret;

    @Option(names = "--limit", paramLabel = "N", description = "How many to show; " + LIMIT + " when not given.")
    private int limit = LIMIT;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CompleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int at = caret == null ? text.length() : caret;
        if (limit < 0 || at < 0 || at > text.length()) {
            throw new CommandException(
                    ExitCode.USAGE, "--limit takes a number from 0, and --caret one up to the length of the text");
        }
        try (StatusProgress progress = StatusProgress.on(console)) {
            List<Completion> completions =
                    library.with(console, progress, lectern -> lectern.complete(text, at, limit));
            print(at, completions);
            return completions.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    private void print(int at, List<Completion> completions) {
        if (json) {
            ObjectNode all = PaperJson.object().put("text", text).put("caret", at);
            ArrayNode array = all.putArray("completions");
            completions.forEach(completion -> array.add(json(completion)));
            console.line(PaperJson.write(all));
            return;
        }
        for (Completion completion : completions) {
            String papers = completion.papers().isPresent()
                    ? "  " + Counts.of(completion.papers().getAsInt(), "paper")
                    : "";
            console.line(completion.in(text) + papers);
        }
    }

    private ObjectNode json(Completion completion) {
        ObjectNode node = PaperJson.object()
                .put("kind", completion.kind().name().toLowerCase(Locale.ROOT))
                .put("label", completion.label())
                .put("start", completion.start())
                .put("end", completion.end())
                .put("replacement", completion.replacement())
                .put("text", completion.in(text));
        completion.papers().ifPresent(papers -> node.put("papers", papers));
        return node;
    }
}
