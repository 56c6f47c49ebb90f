package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.library.Change;
import org.lectern.library.DuplicateAnswer;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern duplicates}, and its answers. */
@Command(
        name = "duplicates",
        description = {
            "Lists the papers that are probably one work though title or abstract differ, with what speaks for it.",
            "The answer, merge or separate, is remembered for ever, and can be undone like every change."
        },
        footer = {
            "",
            "Examples:",
            "  lectern duplicates",
            "  lectern duplicates merge 3k7q 9x2m",
            "  lectern duplicates separate 3k7q 9x2m",
            "  lectern duplicates --answered"
        })
final class DuplicatesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "Print a JSON object a pair, on a line each.")
    private boolean json;

    @Option(names = "--answered", description = "List what was answered, with the change to undo to take it back.")
    private boolean answered;

    DuplicatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return answered ? answers() : pairs();
    }

    private int answers() {
        List<DuplicateAnswer> answers = library.with(console, Progress.NONE, Lectern::duplicateAnswers);
        for (DuplicateAnswer answer : answers) {
            if (json) {
                console.line(PaperJson.write(PairLines.json(answer)));
            } else {
                PairLines.of(answer, console).forEach(console::line);
                console.line("");
            }
        }
        if (answers.isEmpty() && !json) {
            console.line("Nothing was answered yet; see: lectern duplicates");
        }
        return ExitCode.DONE;
    }

    private int pairs() {
        List<ProbableDuplicate> pairs;
        try (StatusProgress progress = StatusProgress.on(console)) {
            pairs = library.with(console, progress, lectern -> lectern.probableDuplicates(progress));
            if (progress.isCancelled()) {
                return ExitCode.INCOMPLETE;
            }
        }
        for (ProbableDuplicate pair : pairs) {
            if (json) {
                console.line(PaperJson.write(PairLines.json(pair)));
            } else {
                print(pair);
            }
        }
        if (pairs.isEmpty() && !json) {
            console.line("No two papers of the library are probably one.");
        }
        return ExitCode.DONE;
    }

    private void print(ProbableDuplicate pair) {
        PairLines.of(pair, console).forEach(console::line);
        console.line("");
    }

    /** {@code lectern duplicates merge}. */
    @Command(
            name = "merge",
            description = {
                "Makes one paper of two: the one that the library had first keeps its id and gains what the other has.",
                "The other id goes on to name it."
            },
            footer = {"", "Example:", "  lectern duplicates merge 3k7q 9x2m"})
    static final class MergeCommand extends Answer {
        MergeCommand(Console console) {
            super(console);
        }

        @Override
        Optional<Change> answer(Lectern lectern, PaperId one, PaperId other) {
            return Optional.of(lectern.merge(one, other));
        }
    }

    /** {@code lectern duplicates separate}. */
    @Command(
            name = "separate",
            description = "Remembers that two papers are not the same: they are not offered again.",
            footer = {"", "Example:", "  lectern duplicates separate 3k7q 9x2m"})
    static final class SeparateCommand extends Answer {
        SeparateCommand(Console console) {
            super(console);
        }

        @Override
        Optional<Change> answer(Lectern lectern, PaperId one, PaperId other) {
            return lectern.separate(one, other);
        }
    }

    /** What a person says of two papers. */
    abstract static class Answer implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(index = "0", paramLabel = "ID", description = "A paper's id, or the first characters of it.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "ID", description = "The other's.")
        private String other = "";

        Answer(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Optional<Change> change = library.with(
                    console, Progress.NONE, lectern -> answer(lectern, id(lectern, one), id(lectern, other)));
            console.line(change.map(HistoryCommand::words).orElse("that was known; nothing changed"));
            return ExitCode.DONE;
        }

        abstract Optional<Change> answer(Lectern lectern, PaperId one, PaperId other);

        private static PaperId id(Lectern lectern, String named) {
            return lectern.paper(named)
                    .map(Paper::id)
                    .orElseThrow(() -> new CommandException(ExitCode.INCOMPLETE, Ids.notFound(named)));
        }
    }
}
