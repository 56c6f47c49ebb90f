package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.json.MarksJson;
import org.lectern.json.PaperJson;
import org.lectern.library.ReadingList;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;
import org.lectern.text.DisplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class ListCommand implements Callable<Integer> {
    private final LsCommand all;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "Print a JSON object a list, on a line each.")
    private boolean json;

    ListCommand(Console console) {
        all = new LsCommand(console);
    }

    @Override
    public Integer call() {
        return all.print(library, json);
    }

    /** {@code lectern list ls}. */
    @Command(
            name = "ls",
            description = "Names the lists, with how many papers each has.",
            footer = {"", "Examples:", "  lectern list ls", "  lectern list ls --json"})
    static final class LsCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Option(names = "--json", description = "Print a JSON object a list, on a line each: name, papers.")
        private boolean json;

        LsCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return print(library, json);
        }

        int print(LibraryOption option, boolean asJson) {
            List<ReadingList> lists = option.with(
                    console,
                    Progress.NONE,
                    lectern -> lectern.library().readingLists().all());
            for (ReadingList list : lists) {
                console.line(
                        asJson
                                ? PaperJson.write(PaperJson.object()
                                        .put("name", list.name())
                                        .put("papers", list.papers()))
                                : list.name() + "  (" + Counts.of(list.papers(), "paper") + ")");
            }
            if (lists.isEmpty() && !asJson) {
                console.line("There is no list yet; make one with: lectern list create NAME");
            }
            return ExitCode.DONE;
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
