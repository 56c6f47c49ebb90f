package org.lectern.desktop.search;

import org.lectern.search.Hit;

/** A row of the list of hits. */
public sealed interface Row {
    /** A hit that is there. */
    record Loaded(Hit hit) implements Row {}

    /** A hit that is being fetched; the list tells when it is there. */
    record Loading() implements Row {}

    /**
     * A hit that could not be fetched.
     *
     * @param message why
     */
    record Failed(String message) implements Row {}
}
