package org.lectern.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints: data to the one side, everything else to the other. Not safe for use by several threads but for
 * {@link #status}.
 */
final class Console {
    private static final int STATUS_WIDTH = 78;

    private final Noting out;
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
        this.out = new Noting(out);
        this.err = err;
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    /** Prints a line of data, one whatever is in it: what would break or colour it is shown as an escape. */
    void line(String text) {
        try {
            out.write(terminal ? Visible.butBold(text) : Visible.of(text));
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
                out.check();
                out.flush();
            }
        } catch (IOException failed) {
            throw broken(failed);
        }
    }

    /** Prints a line that is not data; one, as of {@link #line}. */
    synchronized void tell(String text) {
        clearStatus();
        err.print(Visible.of(text));
        err.print('\n');
        err.flush();
    }

    /** Shows how far the work is, in the place of what was shown before; only to a person. */
    synchronized void status(String text) {
        if (terminal) {
            clearStatus();
            String visible = Visible.of(text);
            err.print(visible.length() > STATUS_WIDTH ? visible.substring(0, STATUS_WIDTH) : visible);
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
        return terminal && !text.isEmpty() ? Visible.BOLD + text + Visible.PLAIN : text;
    }

    PrintWriter err() {
        return err;
    }

    /** Remembers an error that a PrintWriter around it keeps to itself, as the one that prints the help does. */
    private static final class Noting extends FilterWriter {
        private @Nullable IOException failure;

        Noting(Writer out) {
            super(out);
        }

        void check() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public void write(int character) throws IOException {
            noted(() -> out.write(character));
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            noted(() -> out.write(characters, offset, length));
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            noted(() -> out.write(text, offset, length));
        }

        @Override
        public void flush() throws IOException {
            noted(out::flush);
        }

        private interface Writing {
            void run() throws IOException;
        }

        private void noted(Writing writing) throws IOException {
            try {
                writing.run();
            } catch (IOException failed) {
                failure = failed;
                throw failed;
            }
        }
    }
}
