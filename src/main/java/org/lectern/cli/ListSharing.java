package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.Sharing;
import org.lectern.json.PaperJson;
import org.lectern.library.ReadingList;
import org.lectern.share.Conflict;
import org.lectern.share.SharedList;
import org.lectern.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code lectern list} for lists that several people edit. */
final class ListSharing {
    private ListSharing() {}

    private static ReadingList known(Lectern lectern, String name) {
        return lectern.library()
                .readingLists()
                .named(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.INCOMPLETE, "there is no list '%s'; see: lectern list ls".formatted(name)));
    }

    private static SharedList shared(Lectern lectern, ReadingList list) {
        return lectern.sharing()
                .state(list)
                .orElseThrow(() -> new CommandException(
                        ExitCode.INCOMPLETE,
                        "the list '%s' is not shared; share it with: lectern list share '%s' FILE"
                                .formatted(list.name(), list.name())));
    }

    private static CommandException unreadable(Path file, IOException failed) {
        return new CommandException(
                ExitCode.UNREADABLE,
                failed instanceof NoSuchFileException && file.toString().equals(failed.getMessage())
                        ? file + " does not exist"
                        : String.valueOf(failed.getMessage()));
    }

    /** {@code lectern list share}. */
    @Command(
            name = "share",
            description = {
                "Shares a list as one file that others subscribe to, in a shared folder, a repository or an e-mail. Whoever has it edits",
                "it, and what they write is merged: see docs/shared-list.md."
            },
            footer = {"", "Example:", "  lectern list share 'Reading group' ~/Shared/group.lectern.json"})
    static final class ShareCommand extends MarkingCommand {
        @Parameters(index = "0", paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Parameters(
                index = "1",
                paramLabel = "FILE",
                description = "The file, whose name is to end with .lectern.json.")
        private Path file = Path.of("");

        ShareCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                String known = list(lectern, name);
                try {
                    lectern.sharing().share(known, file);
                } catch (IOException failed) {
                    throw unreadable(file, failed);
                }
                console().line("Shared the list “%s” as %s".formatted(known, file));
                return ExitCode.DONE;
            });
        }
    }

    /** {@code lectern list subscribe}. */
    @Command(
            name = "subscribe",
            description = {
                "Subscribes to a list that somebody shares: makes it here, imports the papers that the library lacks, and keeps it the",
                "same as the file from then on, both ways."
            },
            footer = {"", "Example:", "  lectern list subscribe ~/Shared/group.lectern.json"})
    static final class SubscribeCommand extends MarkingCommand {
        @Parameters(paramLabel = "FILE", description = "The file.")
        private Path file = Path.of("");

        SubscribeCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                try {
                    String list = lectern.sharing().subscribe(file, Progress.NONE);
                    console()
                            .line("Subscribed to the list “%s” of %s: %s"
                                    .formatted(
                                            list,
                                            file,
                                            Counts.of(known(lectern, list).papers(), "paper")));
                    return ExitCode.DONE;
                } catch (IOException failed) {
                    throw unreadable(file, failed);
                }
            });
        }
    }

    /** {@code lectern list unshare}. */
    @Command(
            name = "unshare",
            description = "Shares a list no more, or ends a subscription. The list and the file stay as they are.",
            footer = {"", "Example:", "  lectern list unshare 'Reading group'"})
    static final class UnshareCommand extends MarkingCommand {
        @Parameters(paramLabel = "LIST", description = "The list's name, or the file's.")
        private String name = "";

        UnshareCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                if (!lectern.sharing().unshare(name)
                        && !lectern.sharing()
                                .unshare(Path.of(name).toAbsolutePath().toString())) {
                    throw new CommandException(
                            ExitCode.INCOMPLETE, "'%s' is not shared; see: lectern list shared".formatted(name));
                }
                console().line("“%s” is shared no more".formatted(name));
                return ExitCode.DONE;
            });
        }
    }

    /** {@code lectern list shared}. */
    @Command(
            name = "shared",
            description = {
                "Names the lists that are shared, and their files.",
                "With --json a list is an object on a line: name, file, conflicts."
            },
            footer = {"", "Examples:", "  lectern list shared", "  lectern list shared --json"})
    static final class SharedCommand extends RowsCommand<Sharing.Shared> {
        SharedCommand(Console console) {
            super(console);
        }

        @Override
        List<Sharing.Shared> rows(Lectern lectern) {
            return lectern.sharing().all();
        }

        @Override
        String words(Sharing.Shared shared) {
            return shared.list().orElse("a list that is no longer here") + "  " + shared.file()
                    + (shared.conflicts() == 0 ? "" : "  (" + Counts.of(shared.conflicts(), "conflict") + ")");
        }

        @Override
        ObjectNode json(Sharing.Shared shared) {
            ObjectNode json = PaperJson.object();
            shared.list().ifPresent(name -> json.put("name", name));
            return json.put("file", shared.file().toString()).put("conflicts", shared.conflicts());
        }

        @Override
        String none() {
            return "No list is shared yet; share one with: lectern list share LIST FILE";
        }
    }

    /** {@code lectern list sync}. */
    @Command(
            name = "sync",
            description = {
                "Takes in what others wrote in the shared lists, and writes what was changed here to their files. Every command does so",
                "before and after its work, and the window all the time; this one does nothing else."
            },
            footer = {"", "Example:", "  lectern list sync"})
    static final class SyncCommand extends MarkingCommand {
        SyncCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return unsynced(lectern -> {
                Sharing.Report report = lectern.sharing().sync();
                report.changes().forEach(change -> console().line(HistoryCommand.words(change)));
                if (report.changes().isEmpty()) {
                    console()
                            .line(
                                    lectern.sharing().all().isEmpty()
                                            ? "No list is shared yet; share one with: lectern list share LIST FILE"
                                            : "Nobody else wrote anything; what was changed here is in the files");
                }
                return report.remarks().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
            });
        }
    }

    /** {@code lectern list conflicts}. */
    @Command(
            name = "conflicts",
            description = {
                "Shows where people wrote different texts in one place without knowing of one another, with all of these texts. One is chosen by",
                "its number and letter, for all; another text can be written in their place with --text. Numbers are those that were shown last:",
                "a conflict that has changed since is not settled."
            },
            footer = {
                "",
                "Examples:",
                "  lectern list conflicts 'Reading group'",
                "  lectern list conflicts 'Reading group' --choose 1b",
                "  lectern list conflicts 'Reading group' --choose 1 --text 'Both at once.'"
            })
    static final class ConflictsCommand extends MarkingCommand {
        @Parameters(paramLabel = "LIST", description = "The list's name.")
        private String name = "";

        @Option(names = "--choose", paramLabel = "1a", description = "Settle a conflict by one of its texts.")
        private Optional<String> chosen = Optional.empty();

        @Option(names = "--text", paramLabel = "TEXT", description = "Settle it by this text.")
        private Optional<String> text = Optional.empty();

        ConflictsCommand(Console console) {
            super(console);
        }

        @Override
        public Integer call() {
            return with(lectern -> {
                ReadingList list = known(lectern, name);
                lectern.sharing().sync();
                SharedList shared = shared(lectern, list);
                if (chosen.isPresent()) {
                    Conflict conflict = conflict(lectern.sharing(), list);
                    lectern.sharing().choose(list, conflict, text.orElseGet(() -> version(conflict)));
                    console().line("Settled: " + ConflictLines.where(conflict.register(), shared, shared.papers()));
                    return ExitCode.DONE;
                }
                List<String> lines = ConflictLines.of(shared);
                lines.forEach(console()::line);
                lectern.sharing().showing(list, shared.conflicts());
                if (lines.isEmpty()) {
                    console().line("There is no conflict in the list");
                }
                return lines.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
            });
        }

        /** That which was shown by the number, and no other that has come in its place. */
        private Conflict conflict(Sharing sharing, ReadingList list) {
            String digits = chosen.orElse("").replaceAll("[a-z]$", "");
            int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
            if (number < 1 || number > sharing.shown(list).orElse(number)) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "there is no conflict '%s'; see: lectern list conflicts '%s'".formatted(digits, list.name()));
            }
            return sharing.shownAs(list, number)
                    .orElseThrow(() -> new CommandException(
                            ExitCode.INCOMPLETE,
                            "the conflict %d was settled, has other texts by now, or was not shown yet; look at it: lectern list conflicts '%s'"
                                    .formatted(number, list.name())));
        }

        private String version(Conflict conflict) {
            String said = chosen.orElse("");
            int letter = said.isEmpty() ? -1 : said.charAt(said.length() - 1) - 'a';
            if (letter < 0 || letter >= conflict.versions().size()) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "'%s' names no text; write its letter behind the number, as in 1a".formatted(said));
            }
            return conflict.versions().get(letter).text();
        }
    }
}
