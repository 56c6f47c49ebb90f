package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.lectern.Lectern;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.paper.MarkName;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import picocli.CommandLine.Mixin;

/** A command that changes what is said of papers. */
abstract class MarkingCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    MarkingCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    <T> T with(Function<Lectern, T> work) {
        return library.with(console, Progress.NONE, work);
    }

    /** As {@link LibraryOption#unsynced}. */
    <T> T unsynced(Function<Lectern, T> work) {
        return library.unsynced(console, Progress.NONE, work);
    }

    /** Makes a change and says what it did. */
    int mark(Function<Lectern, Function<Library, Optional<Change>>> work) {
        Optional<Change> change = with(lectern -> lectern.mark(work.apply(lectern)));
        console.line(change.map(HistoryCommand::words).orElse("it is so already; nothing changed"));
        return ExitCode.DONE;
    }

    /** The papers that are named; nothing is done when one of them is not there. */
    static List<PaperId> papers(Lectern lectern, List<String> ids) {
        return ids.stream().map(id -> paper(lectern, id).id()).toList();
    }

    static Paper paper(Lectern lectern, String id) {
        return lectern.paper(id).orElseThrow(() -> new CommandException(ExitCode.INCOMPLETE, Ids.notFound(id)));
    }

    /** The name of a list that there is. */
    static String list(Lectern lectern, String name) {
        return ListNames.list(lectern, name).name();
    }

    /** A name for something new. */
    static String named(String name, String thing) {
        int length = new MarkName(name).text().length();
        if (length == 0 || length > MarkName.LONGEST) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the name of a %s has 1 to %d characters, and this one %d"
                            .formatted(thing, MarkName.LONGEST, length));
        }
        return name;
    }
}
