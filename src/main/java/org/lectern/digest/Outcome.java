package org.lectern.digest;

/**
 * What came of reading a listing passage by passage: its summary; a refusal, and then what was given of it counts for
 * nothing; or that the consumer wanted no more.
 */
public sealed interface Outcome permits Summary, Refusal, Stopped {
    /** The file's name. */
    String file();
}
