package org.lectern.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.library.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: finds the command, runs it, and turns whatever goes wrong into a line and an exit code. */
public final class CommandLineInterface {
    private static final int HELP_WIDTH = 100;

    private CommandLineInterface() {}

    /**
     * Runs a command on the standard output and error of this program, in UTF-8 whatever the platform's encoding is.
     *
     * @return the exit code: 0 done, 1 done but something was refused or nothing was found, 2 wrong usage, 3 input that
     *     cannot be read, 4 a damaged library
     */
    public static int run(String[] arguments) {
        boolean terminal = Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        return run(arguments, out, err, terminal);
    }

    /** The names of the commands. */
    public static List<String> commands() {
        Console none = new Console(Writer.nullWriter(), new PrintWriter(Writer.nullWriter()), false);
        return List.copyOf(commandLine(none).getSubcommands().keySet());
    }

    /**
     * Runs a command.
     *
     * @param out takes the data; flushed, not closed
     * @param err takes everything else
     * @param terminal whether a person watches, who wants progress and bold marks
     * @return the exit code, as of {@link #run(String[])}
     */
    public static int run(String[] arguments, Writer out, PrintWriter err, boolean terminal) {
        Console console = new Console(out, err, terminal);
        try {
            int code = commandLine(console).execute(arguments);
            console.flush();
            return code;
        } catch (OutputException failed) {
            return end(failed, console);
        } catch (VirtualMachineError failed) { // no memory left, most likely
            return unexpected(failed, console);
        }
    }

    private static CommandLine commandLine(Console console) {
        CommandLine lectern = new CommandLine(new LecternCommand());
        lectern.addMixin("library", new LibraryOption());
        lectern.addSubcommand(new ParseCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new CompleteCommand(console))
                .addSubcommand(new CommandLine(new SearchesCommand(console))
                        .addSubcommand(new SearchesCommand.SaveCommand(console))
                        .addSubcommand(new SearchesCommand.RenameCommand(console))
                        .addSubcommand(new SearchesCommand.RemoveCommand(console)))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new RelatedCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new CommandLine(new ListCommand(console))
                        .addSubcommand(new ListCommand.LsCommand(console))
                        .addSubcommand(new ListCommand.ShowCommand(console))
                        .addSubcommand(new ListExportCommand(console))
                        .addSubcommand(new ListChanges.CreateCommand(console))
                        .addSubcommand(new ListChanges.RenameCommand(console))
                        .addSubcommand(new ListChanges.DeleteCommand(console))
                        .addSubcommand(new ListMergeCommand(console))
                        .addSubcommand(new ListSharing.ShareCommand(console))
                        .addSubcommand(new ListSharing.SubscribeCommand(console))
                        .addSubcommand(new ListSharing.UnshareCommand(console))
                        .addSubcommand(new ListSharing.SharedCommand(console))
                        .addSubcommand(new ListSharing.SyncCommand(console))
                        .addSubcommand(new ListSharing.ConflictsCommand(console))
                        .addSubcommand(new ListChanges.EditCommand(console))
                        .addSubcommand(new ListEntries.AddCommand(console))
                        .addSubcommand(new ListEntries.RemoveCommand(console))
                        .addSubcommand(new ListEntries.SetCommand(console))
                        .addSubcommand(new ListEntries.VoteCommand(console))
                        .addSubcommand(new ListEntries.MoveCommand(console))
                        .addSubcommand(new ListEntries.FreezeCommand(console))
                        .addSubcommand(new CommandLine(new ListSections())
                                .addSubcommand(new ListSections.AddCommand(console))
                                .addSubcommand(new ListSections.RenameCommand(console))
                                .addSubcommand(new ListSections.MoveCommand(console))
                                .addSubcommand(new ListSections.RemoveCommand(console))))
                .addSubcommand(new CommandLine(new TagCommand(console))
                        .addSubcommand(new TagCommand.LsCommand(console))
                        .addSubcommand(new TagCommand.AddCommand(console))
                        .addSubcommand(new TagCommand.RemoveCommand(console))
                        .addSubcommand(new TagCommand.RenameCommand(console)))
                .addSubcommand(new OverviewCommand(console))
                .addSubcommand(new CommandLine(new TopicsCommand(console))
                        .addSubcommand(new TopicsCommand.LsCommand(console))
                        .addSubcommand(new TopicsCommand.WhyCommand(console))
                        .addSubcommand(new TopicsCommand.ShowCommand(console))
                        .addSubcommand(new PhrasesCommand(console))
                        .addSubcommand(new TrendingCommand(console))
                        .addSubcommand(new TopicMarking.GiveCommand(console))
                        .addSubcommand(new TopicMarking.RefuseCommand(console))
                        .addSubcommand(new TopicMarking.LeaveCommand(console))
                        .addSubcommand(new TopicChanges.CreateCommand(console))
                        .addSubcommand(new TopicChanges.EditCommand(console))
                        .addSubcommand(new TopicChanges.RenameCommand(console))
                        .addSubcommand(new TopicChanges.MoveCommand(console))
                        .addSubcommand(new TopicChanges.MergeCommand(console))
                        .addSubcommand(new TopicChanges.RemoveCommand(console))
                        .addSubcommand(new TopicChanges.ResetCommand(console))
                        .addSubcommand(new TopicChanges.ExportCommand(console))
                        .addSubcommand(new TopicChanges.ImportCommand(console)))
                .addSubcommand(new InboxCommand(console))
                .addSubcommand(new StateCommand(console))
                .addSubcommand(new RateCommand(console))
                .addSubcommand(new MeCommand(console))
                .addSubcommand(new NoteCommand(console))
                .addSubcommand(new CommandLine(new DuplicatesCommand(console))
                        .addSubcommand(new DuplicatesCommand.MergeCommand(console))
                        .addSubcommand(new DuplicatesCommand.SeparateCommand(console)))
                .addSubcommand(new HistoryCommand(console))
                .addSubcommand(new ImportsCommand(console))
                .addSubcommand(new UndoCommand(console))
                .addSubcommand(new RedoCommand(console))
                .addSubcommand(new CommandLine(new KeyCommand(console))
                        .addSubcommand(new KeyCommand.LsCommand(console))
                        .addSubcommand(new KeyCommand.SetCommand(console))
                        .addSubcommand(new KeyCommand.PinCommand(console))
                        .addSubcommand(new KeyCommand.UnpinCommand(console))
                        .addSubcommand(new KeyCommand.RegenerateCommand(console))
                        .addSubcommand(new KeyCommand.PatternCommand(console)))
                .addSubcommand(new CommandLine(new LiveCommand(console))
                        .addSubcommand(new LiveCommand.LsCommand(console))
                        .addSubcommand(new LiveCommand.RemoveCommand(console)))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new StatsCommand(console))
                .addSubcommand(new ReindexCommand(console))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchCommand.ImportCommand(console))
                        .addSubcommand(new BenchCommand.SearchCommand(console))
                        .addSubcommand(new BenchCommand.DesktopCommand(console))
                        .addSubcommand(new BenchCommand.RelevanceCommand(console))
                        .addSubcommand(new BenchCommand.TopicsCommand(console))
                        .addSubcommand(new BenchCommand.RelatedCommand(console))
                        .addSubcommand(new BenchCommand.RolesCommand(console))
                        .addSubcommand(new BenchCommand.ExportCommand(console)));
        addHelp(lectern);
        // A word to be left out, as in -hippocampus, is no cluster of options that begins with -h.
        Optional.ofNullable(lectern.getSubcommands().get("search"))
                .ifPresent(search -> search.setPosixClusteredShortOptionsAllowed(false));
        return lectern.setOut(new PrintWriter(console.out()))
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.isTerminal() ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .registerConverter(Path.class, CommandLineInterface::path)
                .setParameterExceptionHandler((problem, arguments) -> misused(problem, console))
                .setExecutionExceptionHandler((problem, command, parsed) -> end(problem, console));
    }

    /** A path that was named. Java takes an empty one, as an unset variable of a script gives, for the current folder. */
    private static Path path(String named) {
        if (named.isEmpty()) {
            throw new TypeConversionException("an empty text names no file or folder; the current folder is .");
        }
        try {
            return Path.of(named);
        } catch (InvalidPathException impossible) {
            throw new TypeConversionException(
                    "'%s' cannot be the name of a file or folder: %s".formatted(named, impossible.getReason()));
        }
    }

    private static int misused(ParameterException problem, Console console) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.tell(command + ": " + Misuse.of(problem));
        console.tell("say '%s --help' for how to use it".formatted(command));
        return ExitCode.USAGE;
    }

    /** Says what ended a command; gives its exit code. */
    private static int end(Exception problem, Console console) {
        return switch (problem) {
            case CommandException known -> {
                console.tell("lectern: " + known.getMessage());
                yield known.exitCode();
            }
            case LibraryException damaged -> {
                console.tell("lectern: " + damaged.getMessage());
                yield ExitCode.LIBRARY;
            }
            case UncheckedIOException
                    index -> { // of the index: the library's and the files' errors have words of their own
                console.tell("lectern: " + index.getMessage());
                yield ExitCode.LIBRARY;
            }
            case OutputException output when output.isReaderGone() -> ExitCode.DONE;
            case OutputException output -> {
                console.tell("lectern: the output cannot be written: " + output.getMessage());
                yield ExitCode.UNREADABLE;
            }
            default -> unexpected(problem, console);
        };
    }

    private static int unexpected(Throwable problem, Console console) {
        console.tell("lectern: an unexpected error: %s; the logs folder of the library may have the details"
                .formatted(String.valueOf(problem).lines().findFirst().orElse("")));
        return ExitCode.UNREADABLE;
    }

    /** Lets every command below one, at any depth, be asked for help. */
    private static void addHelp(CommandLine above) {
        above.getSubcommands().values().forEach(command -> {
            command.addMixin("help", new HelpOption());
            addHelp(command);
        });
    }
}
