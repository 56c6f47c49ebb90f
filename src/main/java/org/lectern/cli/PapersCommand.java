package org.lectern.cli;

import java.util.List;
import org.lectern.Lectern;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Parameters;

/** A command that changes what is said of papers, which it names behind what that is. */
abstract class PapersCommand extends MarkingCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "The papers, by their ids or the first characters of them.")
    private List<String> ids = List.of();

    PapersCommand(Console console) {
        super(console);
    }

    /** The papers that it names. */
    List<PaperId> papers(Lectern lectern) {
        return papers(lectern, ids);
    }
}
