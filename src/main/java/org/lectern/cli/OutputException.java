package org.lectern.cli;

import java.io.IOException;
import java.util.Locale;

/** The output takes no more: its reader has left, as {@code head} does, or the disk is full. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader has left, which is no error. Java tells so in words only, those of the system. */
    boolean isReaderGone() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("stream closed");
    }
}
