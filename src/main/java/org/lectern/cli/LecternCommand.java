package org.lectern.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lectern} itself. */
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        versionProvider = LecternCommand.Version.class,
        description = "Explores listings of papers. Without a command, opens the window.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "The library is the folder that --library names, before or after the command; else LECTERN_LIBRARY;",
            "else ~/.local/share/lectern (in XDG_DATA_HOME when that is set), on macOS",
            "~/Library/Application Support/Lectern, on Windows %%LOCALAPPDATA%%\\Lectern.",
            "",
            "Say 'lectern COMMAND --help' for one of them. Exit codes: 0 done, 1 done but something was",
            "refused or nothing was found, 2 wrong usage, 3 input that cannot be read, 4 a damaged library."
        })
final class LecternCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    /** The version of the program, as its jar says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = LecternCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Lectern " + (version == null ? "(not packaged)" : version)};
        }
    }
}
