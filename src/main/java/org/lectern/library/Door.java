package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The one door through which the library changes; it is shut in a library that can only be read. */
interface Door extends AutoCloseable {
    /** What a change does. */
    interface Work {
        /**
         * Does it, within the transaction.
         *
         * @return what was done; empty when there was nothing to do, and then nothing is recorded
         * @throws LibraryException when it cannot be done; then nothing of it stays
         */
        Optional<Done> run(Connection connection) throws SQLException;
    }

    /**
     * What a change did.
     *
     * @param summary for a person
     * @param reverts the change it undid
     */
    record Done(String summary, Optional<Long> reverts) {
        Done(String summary) {
            this(summary, Optional.empty());
        }
    }

    /**
     * Makes a change, or finds that there is nothing to do.
     *
     * @throws LibraryException when it cannot be made; then nothing of it stays
     */
    Optional<Change> change(Work work);

    /** What several changes do, which are made together. */
    interface Plan {
        /** Says what each does, within the transaction and before any of them; none when there is nothing to do. */
        List<? extends Work> works(Connection connection) throws SQLException;
    }

    /**
     * Makes several changes as one step, all of them or none.
     *
     * @throws LibraryException when one of them cannot be made; then nothing of any stays
     */
    List<Change> changeAll(Plan plan);

    /** What is written beside the changes. */
    interface Keeping {
        /** Does it, within a transaction of its own. */
        void run(Connection connection) throws SQLException;
    }

    /**
     * Writes what is no change: it has no number, and nobody undoes it. Tables whose rows the journal keeps cannot be written so.
     *
     * @throws LibraryException when it cannot be done; then nothing of it stays
     */
    void keep(Keeping work);

    @Override
    void close();

    /** A door that never opens; the exception says why. */
    static Door shut(LibraryException why) {
        return new Door() {
            @Override
            public Optional<Change> change(Work work) {
                throw new LibraryException(String.valueOf(why.getMessage()), why);
            }

            @Override
            public List<Change> changeAll(Plan plan) {
                throw new LibraryException(String.valueOf(why.getMessage()), why);
            }

            @Override
            public void keep(Keeping work) {
                throw new LibraryException(String.valueOf(why.getMessage()), why);
            }

            @Override
            public void close() {}
        };
    }
}
