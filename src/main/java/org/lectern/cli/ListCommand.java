package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.UnreadableQueryException;
import org.lectern.json.MarksJson;
import org.lectern.json.PaperJson;
import org.lectern.library.ReadingList;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.text.DisplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern list}, and the commands below it that change nothing. */
@Command(
        name = "list",
        description = {
            "Lists of papers in an order of their own, in sections, with what a group says of each: why it is there, who presents",
            "it and when, how far they are, who votes for it. A smart list is filled by a search. Names are compared without",
            "regard to case; whatever is done to lists can be undone like every change."
        },
        footer = {
            "",
            "Examples:",
            "  lectern list ls",
            "  lectern list create 'Reading group'",
            "  lectern list add 'Reading group' 3k7q 9x2m",
            "  lectern list set 'Reading group' 3k7q --presenter Ada --date 2026-11-25",
            "  lectern list vote 'Reading group' 9x2m up",
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
                "Names the lists, with how many papers each has and how many of them were read, and the searches of smart lists.",
                "With --json a list is an object on a line: name, papers, key, about, progress, query, sort, sections."
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
            description = "Shows the papers of a list in order, in their sections, with what the list says of them.",
            footer = {"", "Examples:", "  lectern list show 'Reading group'", "  lectern list show Thesis --json"})
    static final class ShowCommand extends MarkingCommand {
        @Parameters(paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Option(
                names = "--json",
                description = {
                    "Print a JSON object a paper, on a line each: what lectern show gives, position, and entry: what the list",
                    "says of it."
                })
        private boolean json;

        ShowCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                ReadingList list = ListNames.list(lectern, name);
                ListContent content = content(lectern, list);
                Map<PaperId, Paper> papers = new HashMap<>();
                lectern.library()
                        .papers(content.entries().stream().map(ListEntry::paper).toList())
                        .forEach(paper -> papers.put(paper.id(), paper));
                if (json) {
                    printJson(lectern, content, papers);
                } else {
                    print(list, content, papers);
                }
                return ExitCode.DONE;
            });
        }

        private static ListContent content(Lectern lectern, ReadingList list) {
            try {
                return lectern.listContent(list.name());
            } catch (UnreadableQueryException unreadable) {
                throw new CommandException(
                        ExitCode.INCOMPLETE,
                        "the search of '%s' cannot be understood: %s".formatted(list.name(), unreadable.getMessage()));
            }
        }

        private void printJson(Lectern lectern, ListContent content, Map<PaperId, Paper> papers) {
            Map<PaperId, PaperMarks> marks = lectern.library().marks().of(papers.keySet());
            int position = 0;
            for (ListEntry entry : content.entries()) {
                position++;
                Paper paper = papers.get(entry.paper());
                if (paper != null) {
                    ObjectNode known = PaperJson.of(paper).put("position", position);
                    MarksJson.add(known, marks.getOrDefault(paper.id(), PaperMarks.NONE));
                    known.set(
                            "entry",
                            EntryJson.of(
                                    entry,
                                    entry.section().flatMap(content::section).map(ListSection::title)));
                    console().line(PaperJson.write(known));
                }
            }
        }

        private void print(ReadingList list, ListContent content, Map<PaperId, Paper> papers) {
            if (!content.description().isEmpty()) {
                content.description().lines().forEach(console()::line);
                console().line("");
            }
            int position = 0;
            position += print(content.entries(Optional.empty()), position, papers);
            for (ListSection section : content.sections()) {
                if (position > 0) {
                    console().line("");
                }
                console().line(console().bold("## " + section.title()));
                position += print(content.entries(Optional.of(section.key())), position, papers);
            }
            if (content.entries().isEmpty()) {
                console()
                        .line(
                                list.isSmart()
                                        ? "Its search finds no paper."
                                        : "The list has no papers; add some with: lectern list add LIST ID…");
            }
            console()
                    .tell(
                            list.isSmart()
                                    ? Counts.of(content.entries().size(), "paper") + ", by the search "
                                            + list.query().orElseThrow().query()
                                    : content.progress().words());
        }

        private int print(List<ListEntry> entries, int before, Map<PaperId, Paper> papers) {
            int position = before;
            for (ListEntry entry : entries) {
                position++;
                Paper paper = papers.get(entry.paper());
                String title =
                        paper == null ? "" : DisplayText.of(paper.title()).text();
                console().line("%d. %s  %s".formatted(position, entry.paper(), title));
                EntryLines.of(entry).forEach(line -> console().line(("   " + line).stripTrailing()));
            }
            return entries.size();
        }
    }
}
