package org.lectern.cli;

import picocli.CommandLine.Option;

/** The option for help that every command has. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean asked;

    boolean asked() {
        return asked;
    }
}
