package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.ExportScope;
import org.lectern.Lectern;
import org.lectern.export.key.KeyPattern;
import org.lectern.export.key.KeyPatternException;
import org.lectern.paper.CitationKeyText;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern key}, and the commands below it. */
@Command(
        name = "key",
        description = {
            "The keys by which papers are cited. A paper is given one by its first export, or has that of the bibliography",
            "it comes from, and keeps it. Each change that you make here can be undone."
        },
        footer = {
            "",
            "Examples:",
            "  lectern key ls",
            "  lectern key set 3k7q vaswani2017",
            "  lectern key pattern '[auth:lower][year][veryshorttitle:lower]'",
            "  lectern key regenerate --all"
        })
final class KeyCommand extends KeyRows {
    KeyCommand(Console console) {
        super(console);
    }

    /** {@code lectern key ls}. */
    @Command(
            name = "ls",
            description = {
                "Names the papers that have a citation key.",
                "With --json a paper is an object on a line: id, key, pinned, others."
            },
            footer = {"", "Examples:", "  lectern key ls", "  lectern key ls --json"})
    static final class LsCommand extends KeyRows {
        LsCommand(Console console) {
            super(console);
        }
    }

    /** {@code lectern key set}. */
    @Command(
            name = "set",
            description = "Gives a paper the key you want, and pins it.",
            footer = {"", "Example:", "  lectern key set 3k7q vaswani2017"})
    static final class SetCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "The paper's id, or the first characters of it.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "KEY", description = "The citation key.")
        private String key = "";

        SetCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            if (!CitationKeyText.isUsable(key.strip())) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "'%s' cannot be a citation key: it has 1 to 200 characters, no space, and none of { } ( ) , = \\ \" # %% ~"
                                .formatted(key));
            }
            return mark(lectern -> {
                PaperId paper = paper(lectern, id).id();
                Optional<PaperId> owner = lectern.library().citationKeys().paper(key.strip());
                if (owner.isPresent() && !owner.get().equals(paper)) {
                    throw new CommandException(
                            ExitCode.INCOMPLETE,
                            "'%s' is the citation key of another paper, or was: %s".formatted(key, owner.get()));
                }
                return library -> library.citationKeys().choose(paper, key);
            });
        }
    }

    /** {@code lectern key pin}. */
    @Command(
            name = "pin",
            description = "Lets papers keep their keys when keys are made anew.",
            footer = {"", "Example:", "  lectern key pin 3k7q 9x2m"})
    static final class PinCommand extends PinningCommand {
        PinCommand(Console console) {
            super(console, true);
        }
    }

    /** {@code lectern key unpin}. */
    @Command(
            name = "unpin",
            description = "Lets the keys of papers be made anew with the others.",
            footer = {"", "Example:", "  lectern key unpin 3k7q"})
    static final class UnpinCommand extends PinningCommand {
        UnpinCommand(Console console) {
            super(console, false);
        }
    }

    abstract static class PinningCommand extends MarkingCommand {
        private final boolean pinned;

        @Parameters(arity = "1..*", paramLabel = "ID", description = "The papers.")
        private List<String> ids = List.of();

        PinningCommand(Console console, boolean pinned) {
            super(console);
            this.pinned = pinned;
        }

        @Override
        public Integer call() {
            return mark(lectern -> {
                List<PaperId> papers = papers(lectern, ids);
                return library -> library.citationKeys().pin(papers, pinned);
            });
        }
    }

    /** {@code lectern key regenerate}. */
    @Command(
            name = "regenerate",
            description = "Makes the keys of papers anew from the pattern and what is known of them; pinned ones stay.",
            footer = {"", "Examples:", "  lectern key regenerate 3k7q", "  lectern key regenerate --all"})
    static final class RegenerateCommand extends MarkingCommand {
        @Parameters(arity = "0..*", paramLabel = "ID", description = "The papers.")
        private List<String> ids = List.of();

        @Option(names = "--all", description = "All papers of the library.")
        private boolean all;

        RegenerateCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            if (all != ids.isEmpty()) {
                throw new CommandException(ExitCode.USAGE, "name papers, or --all of them");
            }
            return mark(lectern -> {
                List<PaperId> papers = all ? everything(lectern) : papers(lectern, ids);
                return library -> lectern.exports().regenerate(papers);
            });
        }

        private static List<PaperId> everything(Lectern lectern) {
            return lectern.exports().papers(new ExportScope.All());
        }
    }

    /** {@code lectern key pattern}. */
    @Command(
            name = "pattern",
            description = {
                "Prints the pattern that new keys are made after, or sets it, as JabRef or Better BibTeX write it.",
                "Keys that were given stay; lectern key regenerate makes them anew."
            },
            footer = {
                "",
                "Examples:",
                "  lectern key pattern",
                "  lectern key pattern '[auth:lower][year][veryshorttitle:lower]'",
                "  lectern key pattern 'auth.lower + shorttitle(3,3) + year'"
            })
    static final class PatternCommand implements Callable<Integer> {
        private final Console console;

        @Mixin
        private LibraryOption library = new LibraryOption();

        @Parameters(arity = "0..1", paramLabel = "PATTERN", description = "The pattern; “standard” for the usual one.")
        private String pattern = "";

        PatternCommand(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return library.with(console, Progress.NONE, lectern -> {
                if (!pattern.isBlank()) {
                    lectern.exports().keyPattern(parsed());
                }
                console.line(lectern.exports().keyPattern().toString());
                return ExitCode.DONE;
            });
        }

        private KeyPattern parsed() {
            if (pattern.equals("standard")) {
                return KeyPattern.standard();
            }
            try {
                return KeyPattern.parse(pattern);
            } catch (KeyPatternException wrong) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "%s (at character %d of: %s)".formatted(wrong.getMessage(), wrong.position() + 1, pattern));
            }
        }
    }
}
