package org.lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.PaperId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern note}. */
@Command(
        name = "note",
        description = "Prints your note about a paper, or writes it. Notes are in Markdown.",
        footer = {
            "",
            "Examples:",
            "  lectern note 3k7q",
            "  lectern note 3k7q --set 'Ask for the **data**.'",
            "  lectern note 3k7q --file note.md",
            "  lectern note 3k7q --remove"
        })
final class NoteCommand extends MarkingCommand {
    @Parameters(paramLabel = "ID", description = "The paper's id, or the first characters of it.")
    private String id = "";

    @Option(names = "--json", description = "Print a JSON object: id, note.")
    private boolean json;

    @ArgGroup
    private @Nullable Text text;

    /** What it is to say; one of them. */
    static final class Text {
        @Option(names = "--set", paramLabel = "TEXT", description = "The note.")
        private @Nullable String set;

        @Option(names = "--file", paramLabel = "FILE", description = "A file in UTF-8 with the note.")
        private @Nullable Path file;

        @Option(names = "--remove", description = "Remove the note.")
        private boolean remove;

        String read() {
            if (file == null) {
                return set == null || remove ? "" : set;
            }
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new CommandException(
                        ExitCode.UNREADABLE, "%s cannot be read as text in UTF-8: %s".formatted(file, unreadable));
            }
        }
    }

    NoteCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Text given = text;
        if (given == null) {
            return print();
        }
        String note = given.read();
        return mark(lectern -> {
            PaperId paper = paper(lectern, id).id();
            return library -> library.marks().note(paper, note);
        });
    }

    private int print() {
        return with(lectern -> {
            PaperId paper = paper(lectern, id).id();
            Optional<String> note = lectern.library().marks().of(paper).note();
            if (note.isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "the paper %s has no note".formatted(paper));
            }
            if (json) {
                console()
                        .line(PaperJson.write(
                                PaperJson.object().put("id", paper.value()).put("note", note.get())));
            } else {
                note.get().lines().forEach(console()::line);
            }
            return ExitCode.DONE;
        });
    }
}
