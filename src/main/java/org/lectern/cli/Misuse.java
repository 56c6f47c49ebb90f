package org.lectern.cli;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was called, in the words of its user rather than of picocli where those would puzzle. */
final class Misuse {
    private Misuse() {}

    /** One line. */
    static String of(ParameterException problem) {
        String message =
                String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        if (!(problem instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return message;
        }
        String first = unmatched.getUnmatched().getFirst();
        String command = unmatched.getCommandLine().getCommandName();
        if (unmatched.isUnknownOption()) {
            return command.equals("search") && !first.startsWith("--")
                    ? message + "; to leave papers with a word out, put quotes around the whole query: \"this -that\""
                    : message;
        }
        return unmatched.getCommandLine().getSubcommands().isEmpty()
                ? message
                : "there is no command '%s'%s".formatted(first, meant(unmatched));
    }

    private static String meant(UnmatchedArgumentException unmatched) {
        return unmatched.getSuggestions().stream()
                .filter(unmatched.getCommandLine().getSubcommands()::containsKey)
                .findFirst()
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
    }
}
