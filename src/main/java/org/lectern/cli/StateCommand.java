package org.lectern.cli;

import java.util.Arrays;
import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** {@code lectern state}. */
@Command(
        name = "state",
        description = "Notes how far you have read papers: unread, later, reading, read, skipped or kept.",
        footer = {
            "",
            "Examples:",
            "  lectern state read 3k7q 9x2m",
            "  lectern state later --query 'year:2026 topic:decoding'",
            "  lectern search is:later"
        })
final class StateCommand extends PapersCommand {
    /** A state by its key. */
    static final class OfState implements ITypeConverter<ReadingState> {
        @Override
        public ReadingState convert(String key) {
            return SearchKeys.read(key, "state", Arrays.asList(ReadingState.values()), ReadingState::key);
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "STATE",
            converter = OfState.class,
            description = "unread, later, reading, read, skipped or kept.")
    private ReadingState state = ReadingState.UNREAD;

    StateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return mark(lectern -> {
            List<PaperId> papers = papers(lectern);
            return library -> library.marks().state(papers, state);
        });
    }
}
