package org.lectern.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.ListQuery;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.search.SortOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern list} that change lists. */
final class ListChanges {
    private ListChanges() {}

    /** {@code lectern list create}. */
    @Command(
            name = "create",
            description =
                    "Makes a list; with --query a smart list, which has what that search finds, whenever it is looked at.",
            footer = {
                "",
                "Examples:",
                "  lectern list create 'Reading group' --about 'Wednesdays at four, room 12'",
                "  lectern list create 'To read' --query 'spiking is:unread' --sort newest"
            })
    static final class CreateCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "What to call it.")
        private String name = "";

        @Option(names = "--about", paramLabel = "TEXT", description = "What it is for, in Markdown.")
        private String about = "";

        @Option(names = "--query", paramLabel = "Q", description = "The search that fills it.")
        private @Nullable String query;

        @Option(
                names = "--sort",
                paramLabel = "ORDER",
                converter = SearchKeys.OfOrder.class,
                description = "With --query: relevance (when not given), newest, oldest, title, most-seen or upvotes.")
        private @Nullable SortOrder sort;

        CreateCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(name, "list");
            String text = cleaned(about);
            if (query == null && sort != null) {
                throw new CommandException(ExitCode.USAGE, "--sort is for a list with --query");
            }
            return mark(lectern -> {
                if (lectern.library().readingLists().named(name).isPresent()) {
                    throw new CommandException(ExitCode.INCOMPLETE, "there is a list '%s' already".formatted(name));
                }
                if (query == null) {
                    return library -> Optional.of(library.readingLists().create(name, text));
                }
                ListQuery search = new ListQuery(query, (sort == null ? SortOrder.RELEVANCE : sort).key());
                refuseUnreadable(lectern, search);
                return library -> Optional.of(library.readingLists().createSmart(name, text, search));
            });
        }
    }

    /** {@code lectern list rename}. */
    @Command(
            name = "rename",
            description = "Gives a list another name.",
            footer = {"", "Example:", "  lectern list rename 'Reading group' 'Group A'"})
    static final class RenameCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "NAME", description = "What to call it.")
        private String newName = "";

        RenameCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(newName, "list");
            return mark(lectern -> {
                String known = list(lectern, name);
                return library -> library.readingLists().rename(known, newName);
            });
        }
    }

    /** {@code lectern list delete}. */
    @Command(
            name = "delete",
            description = "Deletes a list; its papers stay in the library.",
            footer = {"", "Example:", "  lectern list delete 'Reading group'"})
    static final class DeleteCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        DeleteCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                String known = list(lectern, name);
                return library -> Optional.of(library.readingLists().delete(known));
            });
        }
    }

    /** {@code lectern list edit}. */
    @Command(
            name = "edit",
            description =
                    "Says what a list is for, or which search fills a smart list. What is not named stays as it is.",
            footer = {
                "",
                "Examples:",
                "  lectern list edit 'Reading group' --about 'Wednesdays at four, room 12'",
                "  lectern list edit 'To read' --query 'spiking is:unread' --sort newest"
            })
    static final class EditCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Option(names = "--about", paramLabel = "TEXT", description = "What it is for, in Markdown; empty for nothing.")
        private @Nullable String about;

        @Option(names = "--query", paramLabel = "Q", description = "The search that fills it.")
        private @Nullable String query;

        @Option(
                names = "--sort",
                paramLabel = "ORDER",
                converter = SearchKeys.OfOrder.class,
                description = "relevance, newest, oldest, title, most-seen or upvotes.")
        private @Nullable SortOrder sort;

        EditCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            if (about == null && query == null && sort == null) {
                throw new CommandException(ExitCode.USAGE, "say what to change: --about, --query or --sort");
            }
            if (about != null) {
                if (query != null || sort != null) {
                    throw new CommandException(ExitCode.USAGE, "change --about and the search one after the other");
                }
                String text = cleaned(about);
                return mark(lectern -> {
                    String known = list(lectern, name);
                    return library -> library.readingLists().describe(known, text);
                });
            }
            return mark(lectern -> {
                ReadingList known = ListNames.smart(lectern, name);
                ListQuery before = known.query().orElseThrow();
                ListQuery now = new ListQuery(
                        query == null ? before.query() : query, sort == null ? before.sort() : sort.key());
                refuseUnreadable(lectern, now);
                return library -> library.readingLists().requery(known.name(), now);
            });
        }
    }

    private static String cleaned(String about) {
        try {
            return EntryField.NOTE.clean(about);
        } catch (IllegalArgumentException tooLong) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(tooLong.getMessage()));
        }
    }

    /** What fills a list for months is to be understood. */
    private static void refuseUnreadable(Lectern lectern, ListQuery query) {
        lectern.search(SearchRequest.of(query.query()).page(0, 0).counting(Counting.TOTAL))
                .problem()
                .ifPresent(problem -> {
                    throw new CommandException(ExitCode.USAGE, "--query: " + problem);
                });
    }
}
