package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern list} that change lists. */
final class ListChanges {
    private ListChanges() {}

    /** {@code lectern list create}. */
    @Command(
            name = "create",
            description = "Makes a list.",
            footer = {"", "Example:", "  lectern list create 'Reading group'"})
    static final class CreateCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "What to call it.")
        private String name = "";

        CreateCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(name, "list");
            return mark(lectern -> {
                if (lectern.library().readingLists().named(name).isPresent()) {
                    throw new CommandException(ExitCode.INCOMPLETE, "there is a list '%s' already".formatted(name));
                }
                return library -> Optional.of(library.readingLists().create(name));
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

    /** {@code lectern list add}. */
    @Command(
            name = "add",
            description = "Adds papers at the end of a list; those that are in it stay where they are.",
            footer = {"", "Example:", "  lectern list add 'Reading group' 3k7q 9x2m"})
    static final class AddCommand extends PapersCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        AddCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                String known = list(lectern, name);
                List<PaperId> papers = papers(lectern);
                return library -> library.readingLists().add(known, papers, false);
            });
        }
    }

    /** {@code lectern list remove}. */
    @Command(
            name = "remove",
            description = "Takes papers out of a list.",
            footer = {"", "Example:", "  lectern list remove 'Reading group' 3k7q"})
    static final class RemoveCommand extends PapersCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        RemoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                String known = list(lectern, name);
                List<PaperId> papers = papers(lectern);
                return library -> library.readingLists().remove(known, papers);
            });
        }
    }

    /** {@code lectern list move}. */
    @Command(
            name = "move",
            description = "Moves a paper of a list to another position, from 1; behind the end is the last.",
            footer = {"", "Example:", "  lectern list move 'Reading group' 9x2m 1"})
    static final class MoveCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "ID", description = "The paper's id, or the first characters of it.")
        private String id = "";

        @Parameters(index = "2", paramLabel = "POSITION", description = "Where it is to be, from 1.")
        private int position;

        MoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                String known = list(lectern, name);
                PaperId paper = paper(lectern, id).id();
                if (!lectern.library().readingLists().papers(known).contains(paper)) {
                    throw new CommandException(
                            ExitCode.INCOMPLETE, "the list '%s' does not have the paper %s".formatted(known, paper));
                }
                return library -> library.readingLists().move(known, paper, position);
            });
        }
    }
}
