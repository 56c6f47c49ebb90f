package org.lectern.cli;

/** Ends a command with a message for the user and an exit code. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    /**
     * An end.
     *
     * @param message one line: what happened, with which file, and what to do
     */
    CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
