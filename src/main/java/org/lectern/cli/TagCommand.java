package org.lectern.cli;

import java.util.List;
import org.lectern.paper.MarkName;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern tag}, and the commands below it. */
@Command(
        name = "tag",
        description = "Your own tags of papers. They are compared without regard to case; each change can be undone.",
        footer = {
            "",
            "Examples:",
            "  lectern tag ls",
            "  lectern tag add 'to present' 3k7q 9x2m",
            "  lectern tag remove 'to present' 3k7q",
            "  lectern tag rename 'to present' presented"
        })
final class TagCommand extends TagRows {
    TagCommand(Console console) {
        super(console);
    }

    /** {@code lectern tag ls}. */
    @Command(
            name = "ls",
            description = {
                "Names the tags, with how many papers of the library have each.",
                "With --json a tag is an object on a line: name, papers."
            },
            footer = {"", "Examples:", "  lectern tag ls", "  lectern tag ls --json"})
    static final class LsCommand extends TagRows {
        LsCommand(Console console) {
            super(console);
        }
    }

    /** {@code lectern tag add}. */
    @Command(
            name = "add",
            description = "Gives papers a tag.",
            footer = {
                "",
                "Examples:",
                "  lectern tag add 'to present' 3k7q 9x2m",
                "  lectern tag add mice --query 'title:mouse'"
            })
    static final class AddCommand extends PapersCommand {
        @Parameters(index = "0", paramLabel = "TAG", description = "The tag.")
        private String tag = "";

        AddCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(tag, "tag");
            return mark(lectern -> {
                List<PaperId> papers = papers(lectern);
                return library -> library.marks().tag(papers, tag);
            });
        }
    }

    /** {@code lectern tag remove}. */
    @Command(
            name = "remove",
            description = "Takes a tag off papers.",
            footer = {"", "Example:", "  lectern tag remove 'to present' 3k7q"})
    static final class RemoveCommand extends PapersCommand {
        @Parameters(index = "0", paramLabel = "TAG", description = "The tag.")
        private String tag = "";

        RemoveCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                List<PaperId> papers = papers(lectern);
                return library -> library.marks().untag(papers, tag);
            });
        }
    }

    /** {@code lectern tag rename}. */
    @Command(
            name = "rename",
            description = "Gives a tag another name for all papers; with that of another tag, the two become one.",
            footer = {"", "Example:", "  lectern tag rename 'to present' presented"})
    static final class RenameCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "TAG", description = "The tag.")
        private String tag = "";

        @Parameters(index = "1", paramLabel = "NAME", description = "What to call it.")
        private String newName = "";

        RenameCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            named(newName, "tag");
            return mark(lectern -> {
                String folded = new MarkName(tag).folded();
                if (!lectern.library().marks().tagNames().containsKey(folded)) {
                    throw new CommandException(
                            ExitCode.INCOMPLETE, "no paper has the tag '%s'; see: lectern tag ls".formatted(tag));
                }
                return library -> library.marks().renameTag(tag, newName);
            });
        }
    }
}
