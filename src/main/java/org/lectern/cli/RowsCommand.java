package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that names what there is of something in the library, one a line. Such a command that has others below it does the same
 * as its {@code ls}, so one class stands above both.
 *
 * @param <T> one of them
 */
abstract class RowsCommand<T> implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "Print a JSON object for each, on a line of its own.")
    private boolean json;

    RowsCommand(Console console) {
        this.console = console;
    }

    /** All there are, in the order in which they are named. */
    abstract List<T> rows(Lectern lectern);

    /** One for a person. */
    abstract String words(T row);

    /** One for a program. */
    abstract ObjectNode json(T row);

    /** What a person is told when there are none: how to make one. */
    abstract String none();

    @Override
    public Integer call() {
        List<T> rows;
        try (StatusProgress progress = StatusProgress.on(console)) {
            rows = library.with(console, progress, this::rows);
        }
        for (T row : rows) {
            console.line(json ? PaperJson.write(json(row)) : words(row));
        }
        if (rows.isEmpty() && !json) {
            console.line(none());
        }
        return ExitCode.DONE;
    }
}
