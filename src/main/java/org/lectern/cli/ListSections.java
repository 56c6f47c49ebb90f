package org.lectern.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.library.ReadingList;
import org.lectern.list.ListSection;
import org.lectern.paper.MarkName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern list section}, and the commands below it. */
@Command(
        name = "section",
        description = "Adds, renames, moves and removes sections of a list. A section goes by its title, in any case.",
        footer = {
            "",
            "Examples:",
            "  lectern list section add 'Reading group' 'Next week'",
            "  lectern list section rename 'Reading group' 'Next week' 'This week'",
            "  lectern list section move 'Reading group' 'This week' 1",
            "  lectern list section remove 'Reading group' 'This week'"
        })
final class ListSections implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "name what to do: add, rename, move or remove");
        }
    }

    /** One of them. */
    abstract static class OfList extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String list = "";

        OfList(Console console) {
            super(console);
        }

        ReadingList list(Lectern lectern) {
            return ListNames.handMade(lectern, list);
        }

        static void refuseTaken(Lectern lectern, ReadingList list, String title, Optional<String> of) {
            String folded = new MarkName(title).folded();
            for (ListSection section :
                    lectern.library().readingLists().content(list.name()).sections()) {
                if (!of.equals(Optional.of(section.key()))
                        && new MarkName(section.title()).folded().equals(folded)) {
                    throw new CommandException(
                            ExitCode.INCOMPLETE,
                            "the list '%s' has a section '%s' already".formatted(list.name(), section.title()));
                }
            }
        }
    }

    /** {@code lectern list section add}. */
    @Command(
            name = "add",
            description = "Adds a section without papers.",
            footer = {"", "Example:", "  lectern list section add 'Reading group' 'Next week'"})
    static final class AddCommand extends OfList {
        @Parameters(index = "1", paramLabel = "TITLE", description = "What to call it.")
        private String title = "";

        @Option(
                names = "--position",
                paramLabel = "POSITION",
                description = "Where among the sections it is to be, from 1; at the end when not given.")
        private int position = Integer.MAX_VALUE;

        AddCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(title, "section");
            return mark(lectern -> {
                ReadingList list = list(lectern);
                refuseTaken(lectern, list, title, Optional.empty());
                return library -> Optional.of(library.readingLists().addSection(list.name(), title, position));
            });
        }
    }

    /** {@code lectern list section rename}. */
    @Command(
            name = "rename",
            description = "Gives a section another title.",
            footer = {"", "Example:", "  lectern list section rename 'Reading group' 'Next week' 'This week'"})
    static final class RenameCommand extends OfList {
        @Parameters(index = "1", paramLabel = "SECTION", description = "Its title.")
        private String section = "";

        @Parameters(index = "2", paramLabel = "TITLE", description = "What to call it.")
        private String title = "";

        RenameCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(title, "section");
            return mark(lectern -> {
                ReadingList list = list(lectern);
                String key = ListNames.section(lectern, list, section).key();
                refuseTaken(lectern, list, title, Optional.of(key));
                return library -> library.readingLists().renameSection(list.name(), key, title);
            });
        }
    }

    /** {@code lectern list section move}. */
    @Command(
            name = "move",
            description = "Moves a section with its papers to another position among the sections, from 1.",
            footer = {"", "Example:", "  lectern list section move 'Reading group' 'This week' 1"})
    static final class MoveCommand extends OfList {
        @Parameters(index = "1", paramLabel = "SECTION", description = "Its title.")
        private String section = "";

        @Parameters(index = "2", paramLabel = "POSITION", description = "Where it is to be, from 1.")
        private int position;

        MoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                ReadingList list = list(lectern);
                String key = ListNames.section(lectern, list, section).key();
                return library -> library.readingLists().moveSection(list.name(), key, position);
            });
        }
    }

    /** {@code lectern list section remove}. */
    @Command(
            name = "remove",
            description = "Removes a section; its papers go to the end of the section above it, or of those in none.",
            footer = {"", "Example:", "  lectern list section remove 'Reading group' 'This week'"})
    static final class RemoveCommand extends OfList {
        @Parameters(index = "1", paramLabel = "SECTION", description = "Its title.")
        private String section = "";

        RemoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                ReadingList list = list(lectern);
                String key = ListNames.section(lectern, list, section).key();
                return library -> Optional.of(library.readingLists().removeSection(list.name(), key));
            });
        }
    }
}
