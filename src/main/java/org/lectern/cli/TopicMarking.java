package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.UnreadableQueryException;
import org.lectern.library.Change;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern topics} that change the topics of papers. */
final class TopicMarking {
    private TopicMarking() {}

    /** One of them. */
    abstract static class OfPapers extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        @Parameters(
                index = "1..*",
                arity = "0..*",
                paramLabel = "ID",
                description = "The papers, by their ids or the first characters of them.")
        private List<String> ids = List.of();

        @Option(names = "--query", paramLabel = "Q", description = "All papers that this search finds.")
        private @Nullable String query;

        OfPapers(Console console) {
            super(console);
        }

        abstract Optional<Change> change(Lectern lectern, List<PaperId> papers, Topic topic);

        @Override
        public Integer call() {
            if (ids.isEmpty() == (query == null)) {
                throw new CommandException(ExitCode.USAGE, "name papers, either by ids or by --query");
            }
            Optional<Change> change = change();
            console().line(change.map(HistoryCommand::words).orElse("it is so already; nothing changed"));
            return ExitCode.DONE;
        }

        private Optional<Change> change() {
            try {
                return with(this::change);
            } catch (TopicException refused) {
                throw new CommandException(ExitCode.INCOMPLETE, String.valueOf(refused.getMessage()));
            }
        }

        private Optional<Change> change(Lectern lectern) {
            Topic topic = TopicsCommand.topic(lectern, name);
            List<PaperId> papers = query == null ? papers(lectern, ids) : found(lectern, query);
            if (papers.isEmpty()) {
                throw new CommandException(ExitCode.INCOMPLETE, "the query finds no paper");
            }
            return change(lectern, papers, topic);
        }
    }

    private static List<PaperId> found(Lectern lectern, String query) {
        try {
            return lectern.topics().papers(query);
        } catch (UnreadableQueryException unreadable) {
            throw new CommandException(ExitCode.USAGE, "--query: " + unreadable.getMessage());
        }
    }

    /** {@code lectern topics give}. */
    @Command(
            name = "give",
            description = "Gives papers a topic, whatever its rule says.",
            footer = {
                "",
                "Examples:",
                "  lectern topics give 'Brain decoding' 3k7q 9x2m",
                "  lectern topics give 'Brain decoding' --query 'title:mindreading'"
            })
    static final class GiveCommand extends OfPapers {
        GiveCommand(Console console) {
            super(console);
        }

        @Override
        Optional<Change> change(Lectern lectern, List<PaperId> papers, Topic topic) {
            return lectern.topics().give(papers, topic);
        }
    }

    /** {@code lectern topics refuse}. */
    @Command(
            name = "refuse",
            description = "Takes a topic off papers; its rule does not give it to them again.",
            footer = {"", "Example:", "  lectern topics refuse Robotics 3k7q"})
    static final class RefuseCommand extends OfPapers {
        RefuseCommand(Console console) {
            super(console);
        }

        @Override
        Optional<Change> change(Lectern lectern, List<PaperId> papers, Topic topic) {
            return lectern.topics().refuse(papers, topic);
        }
    }

    /** {@code lectern topics leave}. */
    @Command(
            name = "leave",
            description = "Leaves it to the rule again whether papers have a topic.",
            footer = {"", "Example:", "  lectern topics leave Robotics 3k7q"})
    static final class LeaveCommand extends OfPapers {
        LeaveCommand(Console console) {
            super(console);
        }

        @Override
        Optional<Change> change(Lectern lectern, List<PaperId> papers, Topic topic) {
            return lectern.topics().leave(papers, topic);
        }
    }
}
