package org.lectern.task;

/**
 * What long work tells whoever waits for it, and asks whether to go on. Called on the thread that works, often; an
 * implementation returns at once.
 */
public interface Progress {
    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param what the thing at hand, for a person: a file's name, a step
     * @param done how much is done, from 0 to {@code total}
     * @param total how much there is, 0 when not known
     */
    void report(String what, long done, long total);

    /** As {@link #report}, where it is bytes that are counted: only of these a rate says something. */
    default void reportBytes(String what, long done, long total) {
        report(what, done, total);
    }

    /** Whether the work should stop at the next safe place; what it has finished by then stays. */
    boolean isCancelled();
}
