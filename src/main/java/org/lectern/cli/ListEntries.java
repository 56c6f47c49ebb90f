package org.lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.library.Change;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern list} that change what a list has, and what it says of it. */
final class ListEntries {
    private ListEntries() {}

    /** One of them. */
    abstract static class OfPapers extends PapersCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        OfPapers(Console console) {
            super(console);
        }

        ReadingList list(Lectern lectern) {
            return ListNames.handMade(lectern, name);
        }

        /** Those that it names, which have to be in the list; of what a search finds those that are. */
        List<PaperId> entries(Lectern lectern, ReadingList list) {
            List<PaperId> papers = papers(lectern);
            if (!isSearch()) {
                return ListNames.in(lectern, list, papers);
            }
            Set<PaperId> there = Set.copyOf(lectern.library().readingLists().papers(list.name()));
            List<PaperId> both = papers.stream().filter(there::contains).toList();
            if (both.isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "the query finds no paper of the list");
            }
            return both;
        }
    }

    /** {@code lectern list add}. */
    @Command(
            name = "add",
            description = {
                "Adds papers at the end of a list, or of one of its sections; those that are in it stay where they are."
            },
            footer = {
                "",
                "Examples:",
                "  lectern list add 'Reading group' 3k7q 9x2m",
                "  lectern list add 'Reading group' --query 'spiking has:code' --section 'Next week'"
            })
    static final class AddCommand extends OfPapers {
        @Option(names = "--section", paramLabel = "SECTION", description = "The section, by its title.")
        private @Nullable String section;

        AddCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                ReadingList list = list(lectern);
                List<PaperId> papers = papers(lectern);
                if (section == null) {
                    return library -> library.readingLists().add(list.name(), papers, false);
                }
                Optional<String> key =
                        Optional.of(ListNames.section(lectern, list, section).key());
                return library -> library.readingLists().add(list.name(), papers, key);
            });
        }
    }

    /** {@code lectern list remove}. */
    @Command(
            name = "remove",
            description = "Takes papers out of a list, with what it says of them.",
            footer = {"", "Example:", "  lectern list remove 'Reading group' 3k7q"})
    static final class RemoveCommand extends OfPapers {
        RemoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                ReadingList list = list(lectern);
                List<PaperId> papers = papers(lectern);
                return library -> library.readingLists().remove(list.name(), papers);
            });
        }
    }

    /** {@code lectern list set}. */
    @Command(
            name = "set",
            description = {
                "Says something of papers of a list: why they are there, who presents them and when, how far the group is.",
                "An empty text takes away what was said; what is not named stays as it is."
            },
            footer = {
                "",
                "Examples:",
                "  lectern list set 'Reading group' 3k7q --presenter Ada --date 2026-11-25T16:00 --state agreed",
                "  lectern list set 'Reading group' 3k7q --reason 'The ablation is what we argue about'",
                "  lectern list set 'Reading group' --query is:read --state read --section Done"
            })
    static final class SetCommand extends OfPapers {
        @Option(names = "--reason", paramLabel = "TEXT", description = "Why they are in the list, in a line.")
        private @Nullable String reason;

        @ArgGroup
        private @Nullable NoteText note;

        @Option(names = "--presenter", paramLabel = "NAME", description = "Who presents them.")
        private @Nullable String presenter;

        @Option(names = "--date", paramLabel = "DATE", description = "When, as 2026-11-25 or 2026-11-25T16:00.")
        private @Nullable String date;

        @Option(
                names = "--state",
                paramLabel = "STATE",
                description = "How far the group is: proposed, agreed, read or skipped.")
        private @Nullable String state;

        @Option(
                names = "--section",
                paramLabel = "SECTION",
                description = "Move them to the end of a section, by its title; an empty one for none.")
        private @Nullable String section;

        SetCommand(Console console) {
            super(console);
        }

        /** The note; one of them. */
        static final class NoteText {
            @Option(names = "--note", paramLabel = "TEXT", description = "A note of the group, in Markdown.")
            private @Nullable String text;

            @Option(names = "--note-file", paramLabel = "FILE", description = "A file in UTF-8 with the note.")
            private @Nullable Path file;

            String read() {
                if (file == null) {
                    return text == null ? "" : text;
                }
                try {
                    return Files.readString(file, StandardCharsets.UTF_8);
                } catch (IOException unreadable) {
                    throw new CommandException(
                            ExitCode.UNREADABLE, "%s cannot be read as text in UTF-8: %s".formatted(file, unreadable));
                }
            }
        }

        @Override
        public Integer call() {
            Map<EntryField, String> texts = texts();
            if (texts.isEmpty() && section == null) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "say what to set: --reason, --note, --note-file, --presenter, --date, --state or --section");
            }
            String to = section;
            if (to == null) {
                return mark(lectern -> {
                    ReadingList list = list(lectern);
                    List<PaperId> papers = entries(lectern, list);
                    return library -> library.readingLists().set(list.name(), papers, texts);
                });
            }
            return mark(lectern -> {
                ReadingList list = list(lectern);
                List<PaperId> papers = entries(lectern, list);
                Optional<String> key = to.isBlank()
                        ? Optional.empty()
                        : Optional.of(ListNames.section(lectern, list, to).key());
                return library -> library.readingLists().set(list.name(), papers, texts, key);
            });
        }

        private Map<EntryField, String> texts() {
            Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
            put(texts, EntryField.REASON, reason);
            put(texts, EntryField.NOTE, note == null ? null : note.read());
            put(texts, EntryField.PRESENTER, presenter);
            put(texts, EntryField.DATE, date);
            put(texts, EntryField.STATE, state);
            return texts;
        }

        private static void put(Map<EntryField, String> texts, EntryField field, @Nullable String text) {
            if (text != null) {
                try {
                    texts.put(field, field.clean(text));
                } catch (IllegalArgumentException wrong) {
                    throw new CommandException(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
                }
            }
        }
    }

    /** A command whose last word is no paper. */
    abstract static class OfPapersAndMore extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        OfPapersAndMore(Console console) {
            super(console);
        }

        abstract List<String> words();

        ReadingList list(Lectern lectern) {
            return ListNames.handMade(lectern, name);
        }

        List<PaperId> entries(Lectern lectern, ReadingList list) {
            List<String> ids = words().subList(0, words().size() - 1);
            return ListNames.in(lectern, list, papers(lectern, ids));
        }

        String last() {
            return words().getLast();
        }
    }

    /** {@code lectern list move}. */
    @Command(
            name = "move",
            description = {
                "Moves papers of a list to another position, from 1; behind the end is the last. Several stand there one behind",
                "the other. The position counts through all sections, and the papers go to the section of that which stands",
                "there; with --section it counts in that section."
            },
            footer = {
                "",
                "Examples:",
                "  lectern list move 'Reading group' 9x2m 1",
                "  lectern list move 'Reading group' 9x2m 3k7q 1 --section 'Next week'"
            })
    static final class MoveCommand extends OfPapersAndMore {
        @Parameters(
                index = "1..*",
                arity = "2..*",
                paramLabel = "ID… POSITION",
                hideParamSyntax = true,
                description = "The papers, by their ids or the first characters of them; and where the first is to be.")
        private List<String> words = List.of();

        @Option(
                names = "--section",
                paramLabel = "SECTION",
                description = "The section, by its title; an empty one for none.")
        private @Nullable String section;

        MoveCommand(Console console) {
            super(console);
        }

        @Override
        List<String> words() {
            return words;
        }

        @Override
        public Integer call() {
            int position = position();
            return mark(lectern -> {
                ReadingList list = list(lectern);
                List<PaperId> papers = entries(lectern, list);
                if (section == null) {
                    return library -> library.readingLists().move(list.name(), papers, position);
                }
                Optional<String> key = section.isBlank()
                        ? Optional.empty()
                        : Optional.of(ListNames.section(lectern, list, section).key());
                return library -> library.readingLists().move(list.name(), papers, key, position);
            });
        }

        private int position() {
            try {
                return Integer.parseInt(last());
            } catch (NumberFormatException none) {
                throw new CommandException(
                        ExitCode.USAGE, "'%s' is no position; the last word says which, from 1".formatted(last()));
            }
        }
    }

    /** {@code lectern list vote}. */
    @Command(
            name = "vote",
            description = "Votes for papers of a list, or against them: up, down, or none to take a vote back.",
            footer = {
                "",
                "Examples:",
                "  lectern list vote 'Reading group' 3k7q 9x2m up",
                "  lectern list vote 'Reading group' 3k7q down --as Bob"
            })
    static final class VoteCommand extends OfPapersAndMore {
        @Parameters(
                index = "1..*",
                arity = "2..*",
                paramLabel = "ID… VOTE",
                hideParamSyntax = true,
                description = "The papers, by their ids or the first characters of them; and up, down or none.")
        private List<String> words = List.of();

        @Option(names = "--as", paramLabel = "NAME", description = "Who votes; you when not given, as lectern me says.")
        private @Nullable String voter;

        VoteCommand(Console console) {
            super(console);
        }

        @Override
        List<String> words() {
            return words;
        }

        @Override
        public Integer call() {
            Optional<Vote> vote = Vote.ofKey(last());
            if (vote.isEmpty() && !last().equals("none")) {
                throw new CommandException(
                        ExitCode.USAGE, "'%s' is no vote; the last word is up, down or none".formatted(last()));
            }
            if (voter != null) {
                named(voter, "voter");
            }
            return mark(lectern -> {
                ReadingList list = list(lectern);
                List<PaperId> papers = entries(lectern, list);
                String name = voter == null ? lectern.me() : voter;
                return library -> library.readingLists().vote(list.name(), papers, name, vote);
            });
        }
    }

    /** {@code lectern list freeze}. */
    @Command(
            name = "freeze",
            description = "Makes a smart list one to fill by hand, with what its search finds now.",
            footer = {"", "Example:", "  lectern list freeze 'To read'"})
    static final class FreezeCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        FreezeCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            Change change = with(
                    lectern -> lectern.freeze(ListNames.smart(lectern, name).name()));
            console().line(HistoryCommand.words(change));
            return ExitCode.DONE;
        }
    }
}
