package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.json.PaperJson;
import org.lectern.paper.Paper;
import org.lectern.search.Reason;
import org.lectern.search.Related;
import org.lectern.task.Progress;
import org.lectern.text.DisplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern related}. */
@Command(
        name = "related",
        description = {
            "Lists the papers that are related to one, or to several together: those that share rare words, people,",
            "keywords or links with them, and says what these are."
        },
        footer = {"", "Examples:", "  lectern related 3k7q", "  lectern related 3k7q 9x2m --limit 20 --json"})
final class RelatedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "The papers, by their ids or the first characters of them.")
    private List<String> ids = List.of();

    @Mixin
    private LimitOption limit = new LimitOption(10);

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    RelatedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return library.with(console, Progress.NONE, lectern -> {
            List<Paper> given = ids.stream()
                    .map(id -> MarkingCommand.paper(lectern, id))
                    .distinct()
                    .toList();
            return shown(given, lectern.related(given, limit.get()));
        });
    }

    private int shown(List<Paper> given, List<Related> found) {
        if (json) {
            ObjectNode all = PaperJson.object();
            ArrayNode to = all.putArray("to");
            given.forEach(paper -> to.add(paper.id().value()));
            ArrayNode related = all.putArray("related");
            found.forEach(one -> related.add(json(one)));
            console.line(PaperJson.write(all));
        } else {
            for (int i = 0; i < found.size(); i++) {
                print(i + 1, found.get(i));
            }
        }
        if (found.isEmpty()) {
            console.tell("nothing found");
        }
        return found.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    private static ObjectNode json(Related one) {
        ObjectNode related = PaperJson.object()
                .put("id", one.paper().id().value())
                .put("title", one.paper().title())
                .put("score", one.score());
        related.setAll(PaperJson.of(one.paper()));
        ArrayNode reasons = related.putArray("reasons");
        for (Reason reason : one.reasons()) {
            ArrayNode shared =
                    reasons.addObject().put("kind", reason.kind().key()).putArray("shared");
            reason.shared().forEach(shared::add);
        }
        return related;
    }

    private void print(int number, Related one) {
        Paper paper = one.paper();
        console.line("%4d  %s"
                .formatted(number, console.bold(DisplayText.of(paper.title()).text())));
        String facts = PaperLines.facts(paper.metadata());
        console.line("      " + paper.id() + (facts.isEmpty() ? "" : "  " + facts));
        one.reasons().forEach(reason -> console.line("      - " + reason.sentence()));
    }
}
