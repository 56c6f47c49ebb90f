package org.lectern.desktop.triage;

/** What the inbox has to show. */
public sealed interface InboxState {
    /** It is not known yet. */
    record Loading() implements InboxState {}

    /**
     * It could not be asked.
     *
     * @param message why
     */
    record Failed(String message) implements InboxState {}

    /** Some papers wait. */
    record Waiting() implements InboxState {}

    /** There were papers, and all were decided about. */
    record Decided() implements InboxState {}

    /** There are no papers in its scope. */
    record Nothing() implements InboxState {}
}
