package org.lectern.desktop.search;

import org.lectern.search.SearchResult;

/** Where a search stands. */
public sealed interface SearchState {
    /** The first answer is awaited. */
    record Waiting() implements SearchState {}

    /** The newest answer; while a newer question is on its way it stays. */
    record Answered(SearchResult result) implements SearchState {}

    /**
     * The newest question could not be answered.
     *
     * @param message what happened and what to do
     */
    record Failed(String message) implements SearchState {}
}
