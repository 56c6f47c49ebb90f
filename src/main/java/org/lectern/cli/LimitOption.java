package org.lectern.cli;

import picocli.CommandLine.Option;

/** The option that says how many to show at most. */
final class LimitOption {
    @Option(names = "--limit", paramLabel = "N", description = "How many to show; ${DEFAULT-VALUE} when not given.")
    private int limit;

    LimitOption(int usual) {
        limit = usual;
    }

    /**
     * How many.
     *
     * @throws CommandException when what was given is none
     */
    int get() {
        if (limit < 1) {
            throw new CommandException(ExitCode.USAGE, "--limit takes a number from 1");
        }
        return limit;
    }
}
