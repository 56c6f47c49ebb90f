package org.lectern.digest;

/** What came of reading a file: a digest, or a refusal that says why. */
public sealed interface Reading permits Digest, Refusal {
    /** The file's name, as it was asked for. */
    String file();
}
