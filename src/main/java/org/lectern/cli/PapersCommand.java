package org.lectern.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.UnreadableQueryException;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that changes what is said of papers, which it names by ids or by a search, behind what that is. */
abstract class PapersCommand extends MarkingCommand {
    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ID",
            description = "The papers, by their ids or the first characters of them.")
    private List<String> ids = List.of();

    @Option(names = "--query", paramLabel = "Q", description = "All papers that this search finds.")
    private @Nullable String query;

    PapersCommand(Console console) {
        super(console);
    }

    /** Fails where papers are named in both ways or in none. */
    void checkPapers() {
        if (ids.isEmpty() == (query == null)) {
            throw new CommandException(ExitCode.USAGE, "name papers, either by ids or by --query");
        }
    }

    /** Whether a search names them. */
    boolean isSearch() {
        return query != null;
    }

    /** The papers that it names; fails when one of them is not there, or the search finds none. */
    List<PaperId> papers(Lectern lectern) {
        checkPapers();
        return query == null ? papers(lectern, ids) : found(lectern, query);
    }

    private static List<PaperId> found(Lectern lectern, String query) {
        try {
            List<PaperId> papers = lectern.topics().papers(query);
            if (papers.isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "the query finds no paper");
            }
            return papers;
        } catch (UnreadableQueryException unreadable) {
            throw new CommandException(ExitCode.USAGE, "--query: " + unreadable.getMessage());
        }
    }
}
