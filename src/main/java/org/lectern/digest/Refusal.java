package org.lectern.digest;

/**
 * A file that was not read as a listing; nothing of it was taken.
 *
 * @param file the file, as it was asked for; or the name of pasted text
 * @param reason the kind of refusal
 * @param message one line for a person: what is wrong and what to do
 */
public record Refusal(String file, Reason reason, String message) implements Reading, Outcome {
    /** Why a file is refused. */
    public enum Reason {
        /** The file could not be read: missing, no rights, gone while reading. */
        UNREADABLE,
        /** The file holds no text. */
        EMPTY,
        /** The file is not text, or has a line or size beyond the limits. */
        NOT_TEXT,
        /** No layout recognises the text. */
        UNRECOGNIZED
    }
}
