package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lectern.json.MarksJson;
import org.lectern.json.PaperJson;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern list}, and the commands below it that change nothing. */
@Command(
        name = "list",
        description = {
            "Lists of papers in an order of their own. Names are compared without regard to case; whatever is done to lists",
            "can be undone like every change."
        },
        footer = {
            "",
            "Examples:",
            "  lectern list ls",
            "  lectern list create 'Reading group'",
            "  lectern list add 'Reading group' 3k7q 9x2m",
            "  lectern list move 'Reading group' 9x2m 1",
            "  lectern list show 'Reading group'"
        })
final class ListCommand extends ListRows {
    ListCommand(Console console) {
        super(console);
    }

    /** {@code lectern list ls}. */
    @Command(
            name = "ls",
            description = {
                "Names the lists, with how many papers each has.",
                "With --json a list is an object on a line: name, papers."
            },
            footer = {"", "Examples:", "  lectern list ls", "  lectern list ls --json"})
    static final class LsCommand extends ListRows {
        LsCommand(Console console) {
            super(console);
        }
    }

    /** {@code lectern list show}. */
    @Command(
            name = "show",
            description = "Shows the papers of a list in order.",
            footer = {"", "Examples:", "  lectern list show 'Reading group'", "  lectern list show Thesis --json"})
    static final class ShowCommand extends MarkingCommand {
        @Parameters(paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Option(
                names = "--json",
                description = "Print a JSON object a paper, on a line each: what lectern show gives, and position.")
        private boolean json;

        ShowCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                List<Paper> papers = lectern.library()
                        .papers(lectern.library().readingLists().papers(list(lectern, name)));
                for (int i = 0; i < papers.size(); i++) {
                    Paper paper = papers.get(i);
                    if (json) {
                        ObjectNode known = PaperJson.of(paper).put("position", i + 1);
                        MarksJson.add(known, lectern.library().marks().of(paper.id()));
                        console().line(PaperJson.write(known));
                    } else {
                        console()
                                .line("%d. %s  %s"
                                        .formatted(
                                                i + 1,
                                                paper.id(),
                                                DisplayText.of(paper.title()).text()));
                    }
                }
                if (papers.isEmpty() && !json) {
                    console().line("The list has no papers; add some with: lectern list add LIST ID…");
                }
                return ExitCode.DONE;
            });
        }
    }
}
