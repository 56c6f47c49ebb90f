package org.lectern.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.library.Change;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicEdits;
import org.lectern.topic.TopicException;
import org.lectern.topic.TopicFile;
import org.lectern.topic.TopicProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern topics} that change the book. */
final class TopicChanges {
    private TopicChanges() {}

    /** One of them. */
    abstract static class OfBook extends MarkingCommand {
        OfBook(Console console) {
            super(console);
        }

        /** Makes a change of the book and says what it did. */
        int edit(BiFunction<Lectern, TopicEdits, TopicEdits> step) {
            try {
                Optional<Change> change = with(lectern -> lectern.topics().edit(edits -> step.apply(lectern, edits)));
                console().line(change.map(HistoryCommand::words).orElse("it is so already; nothing changed"));
                return ExitCode.DONE;
            } catch (TopicException refused) {
                throw new CommandException(ExitCode.INCOMPLETE, String.valueOf(refused.getMessage()));
            }
        }
    }

    /** {@code lectern topics create}. */
    @Command(
            name = "create",
            description = "Makes a topic of your own.",
            footer = {
                "",
                "Example:",
                "  lectern topics create 'Mind captioning' --parent 'Brain decoding' --rule '\"mind captioning\"'"
            })
    static final class CreateCommand extends OfBook {
        @Parameters(paramLabel = "NAME", description = "What to call it.")
        private String name = "";

        @Option(names = "--parent", paramLabel = "TOPIC", description = "What it is part of; else it is an area.")
        private @Nullable String parent;

        @Option(names = "--rule", paramLabel = "QUERY", description = "What finds its papers.")
        private @Nullable String rule;

        @Option(names = "--synonym", paramLabel = "NAME", description = "What else it is called; may be repeated.")
        private List<String> synonyms = List.of();

        @Option(names = "--about", paramLabel = "TEXT", description = "What belongs to it, in a sentence.")
        private String about = "";

        CreateCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return edit((lectern, edits) -> edits.create(
                    name,
                    synonyms,
                    about,
                    Optional.ofNullable(parent).map(other -> TopicsCommand.topic(lectern, other)),
                    Optional.ofNullable(rule)));
        }
    }

    /** {@code lectern topics edit}. */
    @Command(
            name = "edit",
            description = {
                "Changes the rule of a topic, what it is also called, or what is said of it. All papers have the topics",
                "of the new rule then; those that somebody gave or took off stay as they are."
            },
            footer = {
                "",
                "Examples:",
                "  lectern topics edit transformers --rule 'title:transformer* OR \"self attention\"'",
                "  lectern topics edit transformers --synonym 'attention networks' --synonym xformers"
            })
    static final class EditCommand extends OfBook {
        @Parameters(paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        @Option(names = "--rule", paramLabel = "QUERY", description = "What finds its papers; empty for none.")
        private @Nullable String rule;

        @Option(names = "--synonym", paramLabel = "NAME", description = "What else it is called; may be repeated.")
        private List<String> synonyms = List.of();

        @Option(
                names = "--without",
                paramLabel = "NAME",
                description = "A synonym that it is not to have any more; may be repeated.")
        private List<String> without = List.of();

        @Option(names = "--about", paramLabel = "TEXT", description = "What belongs to it, in a sentence.")
        private @Nullable String about;

        EditCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            if (rule == null && about == null && synonyms.isEmpty() && without.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE, "say what to change: --rule, --synonym, --without or --about");
            }
            return edit((lectern, edits) -> {
                Topic topic = TopicsCommand.topic(lectern, name);
                TopicEdits now = edits;
                now = about == null ? now : now.about(topic, about);
                now = synonyms.isEmpty() && without.isEmpty() ? now : now.synonyms(topic, synonyms(topic));
                return rule == null ? now : now.rule(topic, rule);
            });
        }

        /** What it is also called then. */
        private List<String> synonyms(Topic topic) {
            return Stream.concat(topic.synonyms().stream(), synonyms.stream())
                    .filter(synonym -> without.stream().noneMatch(synonym::equalsIgnoreCase))
                    .toList();
        }
    }

    /** {@code lectern topics rename}. */
    @Command(
            name = "rename",
            description = "Gives a topic another name; the one that it had is a synonym then.",
            footer = {"", "Example:", "  lectern topics rename transformers 'Attention networks'"})
    static final class RenameCommand extends OfBook {
        @Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "NAME", description = "What to call it.")
        private String newName = "";

        RenameCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return edit((lectern, edits) -> edits.rename(TopicsCommand.topic(lectern, name), newName));
        }
    }

    /** {@code lectern topics move}. */
    @Command(
            name = "move",
            description = "Puts a topic, with all below it, below another; without one it is an area.",
            footer = {"", "Example:", "  lectern topics move 'Mind captioning' 'Brain decoding'"})
    static final class MoveCommand extends OfBook {
        @Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "PARENT", description = "What it is to be part of.")
        private @Nullable String parent;

        MoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return edit((lectern, edits) -> edits.move(
                    TopicsCommand.topic(lectern, name),
                    Optional.ofNullable(parent).map(other -> TopicsCommand.topic(lectern, other))));
        }
    }

    /** {@code lectern topics merge}. */
    @Command(
            name = "merge",
            description = "Makes a topic part of another, which then has its papers, its names and what is below it.",
            footer = {"", "Example:", "  lectern topics merge 'Mind captioning' 'Brain decoding'"})
    static final class MergeCommand extends OfBook {
        @Parameters(index = "0", paramLabel = "TOPIC", description = "The topic that goes.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "INTO", description = "The topic that stays.")
        private String other = "";

        MergeCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return edit((lectern, edits) ->
                    edits.merge(TopicsCommand.topic(lectern, name), TopicsCommand.topic(lectern, other)));
        }
    }

    /** {@code lectern topics remove}. */
    @Command(
            name = "remove",
            description = "Takes a topic out of the book; those below it are then below what it was below.",
            footer = {"", "Example:", "  lectern topics remove 'Mind captioning'"})
    static final class RemoveCommand extends OfBook {
        @Parameters(paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        RemoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return edit((lectern, edits) -> edits.remove(TopicsCommand.topic(lectern, name)));
        }
    }

    /** {@code lectern topics reset}. */
    @Command(
            name = "reset",
            description = "Makes a topic again what it is in the book that comes with the program; your own goes.",
            footer = {"", "Example:", "  lectern topics reset transformers"})
    static final class ResetCommand extends OfBook {
        @Parameters(paramLabel = "TOPIC", description = "The topic's id, or its name.")
        private String name = "";

        ResetCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            // One that was removed has only its id.
            return edit((lectern, edits) -> edits.reset(
                    edits.edits().containsKey(name)
                            ? name
                            : TopicsCommand.topic(lectern, name).id()));
        }
    }

    /** {@code lectern topics export}. */
    @Command(
            name = "export",
            description = {
                "Prints what was changed of the book as JSON, for others to import or to edit and import again; with --book",
                "all topics."
            },
            footer = {"", "Example:", "  lectern topics export > topics.json"})
    static final class ExportCommand extends MarkingCommand {
        @Option(names = "--book", description = "All topics, also those that nobody changed.")
        private boolean whole;

        ExportCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                TopicEdits edits = lectern.topics().edits();
                String json = whole
                        ? TopicFile.write(edits.book())
                        : TopicFile.write(List.copyOf(edits.edits().values()));
                json.lines().forEach(console()::line);
                return ExitCode.DONE;
            });
        }
    }

    /** {@code lectern topics import}. */
    @Command(
            name = "import",
            description = {
                "Takes over topics of a file as lectern topics export prints it: new ones are added, those of known ids",
                "exchanged. With --replace all other changes of the book go. A file with faults changes nothing."
            },
            footer = {"", "Example:", "  lectern topics import topics.json"})
    static final class ImportCommand extends OfBook {
        @Parameters(paramLabel = "FILE", description = "The file.")
        private Path file = Path.of("");

        @Option(names = "--replace", description = "The book is to be changed by this file alone.")
        private boolean replace;

        ImportCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            TopicFile.Content content = read();
            List<TopicProblem> problems = with(lectern -> lectern.topics().problems(content, replace));
            problems.forEach(problem -> console().tell("%s:%d: %s".formatted(file, problem.line(), problem.message())));
            if (!problems.isEmpty()) {
                throw new CommandException(
                        ExitCode.UNREADABLE,
                        "nothing was changed: mend the lines of %s that are named".formatted(file));
            }
            String summary = "Took over the topics of " + file.getFileName();
            return edit((lectern, edits) ->
                    replace ? edits.replaced(content.edits(), summary) : edits.added(content.edits(), summary));
        }

        private TopicFile.Content read() {
            try {
                return TopicFile.read(Files.readString(file));
            } catch (CharacterCodingException other) {
                throw new CommandException(ExitCode.UNREADABLE, file + " is not in UTF-8");
            } catch (IOException failed) {
                throw new CommandException(ExitCode.UNREADABLE, file + " cannot be read: " + failed);
            }
        }
    }
}
