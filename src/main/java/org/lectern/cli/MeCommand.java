package org.lectern.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.json.PaperJson;
import org.lectern.paper.MarkName;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern me}. */
@Command(
        name = "me",
        description = {
            "Prints the name by which you vote and write in lists that you share, or says what it is. Until it is said, it is",
            "that by which git knows you, or else that of your account. An empty name leaves it to them again."
        },
        footer = {"", "Examples:", "  lectern me", "  lectern me 'Ada Lovelace'"})
final class MeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "What others are to know you by.")
    private @Nullable String name;

    @Option(names = "--json", description = "Print a JSON object: name.")
    private boolean json;

    MeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String given = name;
        if (given != null && new MarkName(given).text().length() > MarkName.LONGEST) {
            throw new CommandException(ExitCode.USAGE, "a name has %d characters at most".formatted(MarkName.LONGEST));
        }
        String now = library.with(console, Progress.NONE, lectern -> {
            if (given != null) {
                lectern.me(given);
            }
            return lectern.me();
        });
        console.line(json ? PaperJson.write(PaperJson.object().put("name", now)) : now);
        return ExitCode.DONE;
    }
}
