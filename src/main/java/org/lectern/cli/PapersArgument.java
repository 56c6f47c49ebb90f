package org.lectern.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The papers that a command is about, behind what is to be done with them. */
final class PapersArgument {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ID",
            description = "The papers, by their ids or the first characters of them.")
    private List<String> ids = List.of();

    /** As they were typed; at least one. */
    List<String> all() {
        return ids;
    }
}
