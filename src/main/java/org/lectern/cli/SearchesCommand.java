package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.Lectern;
import org.lectern.SavedCount;
import org.lectern.json.PaperJson;
import org.lectern.library.Change;
import org.lectern.library.SavedSearch;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern searches}. */
@Command(
        name = "searches",
        description = {
            "Lists the saved searches with how many papers each finds, and how many of them came after it was last",
            "looked at in the window."
        },
        footer = {
            "",
            "With --json a search is an object on a line: name, query, sort, total, new, and newQuery, which finds",
            "the new ones.",
            "",
            "Examples:",
            "  lectern searches",
            "  lectern searches --json",
            "  lectern searches save Spikes 'spiking has:code' --sort newest",
            "  lectern searches rename Spikes 'Spiking networks'",
            "  lectern searches remove Spikes"
        })
final class SearchesCommand extends RowsCommand<SavedCount> {
    SearchesCommand(Console console) {
        super(console);
    }

    @Override
    List<SavedCount> rows(Lectern lectern) {
        return lectern.savedSearches();
    }

    @Override
    String words(SavedCount count) {
        String fresh = count.fresh() > 0 ? ", %d new".formatted(count.fresh()) : "";
        return "%s: %s  (%s%s)"
                .formatted(count.search().name(), count.search().query(), Counts.of(count.total(), "paper"), fresh);
    }

    @Override
    ObjectNode json(SavedCount count) {
        SavedSearch search = count.search();
        ObjectNode node = PaperJson.object()
                .put("name", search.name())
                .put("query", search.query())
                .put("sort", search.sort());
        return node.put("total", count.total()).put("new", count.fresh()).put("newQuery", count.freshQuery());
    }

    @Override
    String none() {
        return "No search was saved yet; save one with: lectern searches save NAME QUERY";
    }

    private static Optional<SavedSearch> saved(Lectern lectern, String name) {
        return lectern.library().savedSearches().stream()
                .filter(search -> search.name().equals(name.strip()))
                .findFirst();
    }

    private static SavedSearch named(Lectern lectern, String name) {
        return saved(lectern, name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.INCOMPLETE, "there is no saved search '%s'; see: lectern searches".formatted(name)));
    }

    /** {@code lectern searches save}. */
    @Command(
            name = "save",
            description = "Saves a search under a name; one that has the name already is exchanged.",
            footer = {"", "Example:", "  lectern searches save Spikes 'spiking has:code'"})
    static final class SaveCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(index = "0", paramLabel = "NAME", description = "What to call it.")
        private String name = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to search for.")
        private List<String> words = List.of();

        @Option(
                names = "--sort",
                paramLabel = "ORDER",
                converter = SearchKeys.OfOrder.class,
                description = "relevance (when not given), newest, oldest, title, most-seen or upvotes.")
        private SortOrder sort = SortOrder.RELEVANCE;

        SaveCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if (name.isBlank()) {
                throw new CommandException(ExitCode.USAGE, "a saved search needs a name");
            }
            Optional<Change> change = library.with(
                    console, Progress.NONE, lectern -> lectern.saveSearch(name, String.join(" ", words), sort));
            console.line(change.map(HistoryCommand::words).orElse("that was saved so already; nothing changed"));
            return ExitCode.DONE;
        }
    }

    /** {@code lectern searches rename}. */
    @Command(
            name = "rename",
            description =
                    "Gives a saved search another name, which no other has; that can be undone like every change.",
            footer = {"", "Example:", "  lectern searches rename Spikes 'Spiking networks'"})
    static final class RenameCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(index = "0", paramLabel = "OLD", description = "Its name.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "NEW", description = "What to call it.")
        private String other = "";

        RenameCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if (other.isBlank()) {
                throw new CommandException(ExitCode.USAGE, "a saved search needs a name");
            }
            Optional<Change> change = library.with(console, Progress.NONE, this::rename);
            console.line(change.map(HistoryCommand::words).orElse("that is its name already; nothing changed"));
            return ExitCode.DONE;
        }

        private Optional<Change> rename(Lectern lectern) {
            SavedSearch search = named(lectern, name);
            if (saved(lectern, other)
                    .filter(same -> same.number() != search.number())
                    .isPresent()) {
                throw new CommandException(
                        ExitCode.INCOMPLETE, "there is a saved search '%s' already".formatted(other.strip()));
            }
            return lectern.renameSearch(search.number(), other);
        }
    }

    /** {@code lectern searches remove}. */
    @Command(
            name = "remove",
            description = "Forgets a saved search; that can be undone like every change.",
            footer = {"", "Example:", "  lectern searches remove Spikes"})
    static final class RemoveCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(paramLabel = "NAME", description = "Its name.")
        private String name = "";

        RemoveCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Change change = library.with(console, Progress.NONE, this::remove);
            console.line(HistoryCommand.words(change));
            return ExitCode.DONE;
        }

        private Change remove(Lectern lectern) {
            return lectern.removeSearch(named(lectern, name).number());
        }
    }
}
