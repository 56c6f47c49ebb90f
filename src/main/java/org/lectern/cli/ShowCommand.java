package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lectern.json.MarksJson;
import org.lectern.json.PaperJson;
import org.lectern.library.Listed;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;
import org.lectern.task.Progress;
import org.lectern.text.DisplayText;
import org.lectern.topic.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern show}. */
@Command(
        name = "show",
        description = "Shows all that the library knows of a paper, and where it was seen.",
        footer = {"", "Examples:", "  lectern show 3k7q", "  lectern show 3k7q9x2m4abc --json"})
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "ID", description = "The paper's id, or the first characters of it.")
    private String id = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return library.with(console, Progress.NONE, lectern -> {
            Paper paper =
                    lectern.paper(id).orElseThrow(() -> new CommandException(ExitCode.INCOMPLETE, Ids.notFound(id)));
            return shown(
                    paper,
                    lectern.versions(paper.id()),
                    lectern.library().marks().of(paper.id()),
                    lectern
                            .library()
                            .readingLists()
                            .of(List.of(paper.id()))
                            .getOrDefault(paper.id(), List.of())
                            .stream()
                            .filter(in -> in.section().isPresent()
                                    || !in.entry().fields().isEmpty()
                                    || !in.entry().votes().isEmpty())
                            .toList(),
                    lectern.topics().of(List.of(paper.id())).getOrDefault(paper.id(), List.of()));
        });
    }

    private int shown(Paper paper, List<Version> versions, PaperMarks marks, List<Listed> said, List<Topic> topics) {
        if (json) {
            ObjectNode known = PaperJson.of(paper);
            if (!versions.isEmpty()) {
                ArrayNode named = known.putArray("versions");
                versions.forEach(version -> named.add(PaperJson.of(version)));
            }
            MarksJson.add(known, marks);
            if (!said.isEmpty()) {
                ArrayNode entries = known.putArray("entries");
                said.forEach(in -> entries.add(
                        PaperJson.object().put("list", in.list()).setAll(EntryJson.of(in.entry(), in.section()))));
            }
            if (!topics.isEmpty()) {
                ArrayNode named = known.putArray("topics");
                topics.forEach(topic -> named.add(topic.name()));
            }
            console.line(PaperJson.write(known));
        } else {
            print(paper, versions);
            if (!topics.isEmpty()) {
                console.line("topics: " + topics.stream().map(Topic::name).collect(Collectors.joining(", ")));
            }
            print(marks, said);
        }
        return ExitCode.DONE;
    }

    private void print(Paper paper, List<Version> versions) {
        Metadata metadata = paper.metadata();
        console.line(console.bold(DisplayText.of(metadata.title()).text()));
        String names = metadata.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        PaperLines.wrapped(metadata.moreAuthors() ? names + " et al." : names).forEach(console::line);
        String facts = PaperLines.facts(metadata);
        console.line(paper.id() + (facts.isEmpty() ? "" : "  " + facts));
        metadata.arxivId().ifPresent(arxiv -> console.line("arXiv: " + arxiv));
        metadata.doi().ifPresent(doi -> console.line("DOI: " + doi));
        if (!metadata.abstractText().isEmpty()) {
            console.line("");
            PaperLines.wrapped(DisplayText.of(metadata.abstractText()).text()).forEach(console::line);
        }
        if (!metadata.keywords().isEmpty()) {
            console.line("");
            console.line("keywords: " + String.join(", ", metadata.keywords()));
        }
        console.line("");
        metadata.links().forEach(link -> console.line(link.kind().key() + ": " + link.url()));
        versions.forEach(version -> console.line(PaperLines.version(version)));
        paper.sightings().forEach(sighting -> console.line("seen in " + place(sighting)));
        PaperLines.seen(paper, ZoneId.systemDefault()).ifPresent(console::line);
    }

    private void print(PaperMarks marks, List<Listed> said) {
        if (marks.state() != ReadingState.UNREAD) {
            console.line("state: " + marks.state().key());
        }
        marks.rating().ifPresent(stars -> console.line("rating: " + Counts.of(stars, "star")));
        if (!marks.tags().isEmpty()) {
            console.line("tags: " + String.join(", ", marks.tags()));
        }
        if (!marks.lists().isEmpty()) {
            console.line("lists: " + String.join(", ", marks.lists()));
        }
        said.forEach(in -> {
            console.line(
                    "in " + in.list() + in.section().map(title -> ", " + title).orElse("") + ":");
            EntryLines.of(in.entry()).forEach(line -> console.line("  " + line));
        });
        marks.note().ifPresent(note -> {
            console.line("");
            console.line("note:");
            note.lines().forEach(line -> console.line("  " + line));
        });
    }

    static String place(Sighting sighting) {
        String named = sighting.listing().equals(sighting.file())
                ? sighting.file()
                : "%s (%s)".formatted(sighting.listing(), sighting.file());
        return sighting.startLine() == sighting.endLine()
                ? "%s, line %d".formatted(named, sighting.startLine())
                : "%s, lines %d to %d".formatted(named, sighting.startLine(), sighting.endLine());
    }
}
