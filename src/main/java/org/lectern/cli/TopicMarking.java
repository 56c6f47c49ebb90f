package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.library.Change;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern topics} that change the topics of papers. */
final class TopicMarking {
    private TopicMarking() {}

    /** One of them. */
    abstract static class OfPapers extends PapersCommand {
        @Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's name, a synonym or its id.")
        private String name = "";

        OfPapers(Console console) {
            super(console);
        }

        abstract Optional<Change> change(Lectern lectern, List<PaperId> papers, Topic topic);

        @Override
        public Integer call() {
            checkPapers();
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
            return change(lectern, papers(lectern), topic);
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
