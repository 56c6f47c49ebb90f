package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command prints: data to the one side, everything else to the other. Not safe for use by several threads but for
 * {@link #status}.
 */
final class Console {
    private static final int STATUS_WIDTH = 78;

    private final Writer out;
    private final PrintWriter err;
    private final boolean terminal;
    private boolean statusShown;
    private boolean broken;

    /**
     * A console.
     *
     * @param out takes the data; a plain writer, because a PrintWriter hides that the disk is full
     * @param terminal whether a person watches: marks are bold, and progress is shown
     */
    Console(Writer out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    /** Prints a line of data. */
    void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException failed) {
            throw broken(failed);
        }
    }

    /** Says that the output takes no more; it is left alone from then on. */
    OutputException broken(IOException problem) {
        broken = true;
        return new OutputException(problem);
    }

    /** The data's side itself, for what writes at length; its errors are to be given to {@link #broken}. */
    Writer out() {
        return out;
    }

    void flush() {
        err.flush();
        try {
            if (!broken) {
                out.flush();
            }
        } catch (IOException failed) {
            throw broken(failed);
        }
    }

    /** Prints a line that is not data. */
    synchronized void tell(String text) {
        clearStatus();
        err.print(text);
        err.print('\n');
        err.flush();
    }

    /** Shows how far the work is, in the place of what was shown before; only to a person. */
    synchronized void status(String text) {
        if (terminal) {
            clearStatus();
            err.print(text.length() > STATUS_WIDTH ? text.substring(0, STATUS_WIDTH) : text);
            err.flush();
            statusShown = true;
        }
    }

    /** Takes away what {@link #status} showed. */
    synchronized void clearStatus() {
        if (statusShown) {
            err.print("\r\u001b[K");
            err.flush();
            statusShown = false;
        }
    }

    /** A text in bold for a person, as it is for a program. */
    String bold(String text) {
        return terminal && !text.isEmpty() ? "\u001b[1m" + text + "\u001b[22m" : text;
    }

    PrintWriter err() {
        return err;
    }
}
