package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door through which the library changes: a change is one transaction, has a number, and is journaled row by row.
 * Safe for use by several threads, which take turns; other processes wait at SQLite's own lock.
 */
final class Writer implements Door {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Database database;
    private final Connection connection;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    Writer(Database database, Connection connection, Clock clock) {
        this.database = database;
        this.connection = connection;
        this.clock = clock;
    }

    @Override
    public Optional<Change> change(Work work) {
        Optional<Change> change = inTransaction(() -> record(work));
        change.ifPresent(made -> LOG.info("Change {}: {}", made.number(), made.summary()));
        return change;
    }

    @Override
    public void keep(Keeping work) {
        inTransaction(() -> {
            work.run(connection);
            return Optional.of(true);
        });
    }

    /** What is done within a transaction; nothing of it stays when it gives nothing. */
    private interface Transaction<T> {
        Optional<T> run() throws SQLException;
    }

    private <T> Optional<T> inTransaction(Transaction<T> transaction) {
        turn.lock();
        try {
            if (connection.isClosed()) {
                throw new LibraryException("The library " + database.file() + " is closed.");
            }
            // At once, not at the first write: what the work reads must not be old when it writes.
            Sql.execute(connection, "BEGIN IMMEDIATE");
            try {
                Optional<T> done = transaction.run();
                Sql.execute(connection, done.isPresent() ? "COMMIT" : "ROLLBACK");
                return done;
            } catch (SQLException | RuntimeException | Error failed) {
                rollBack();
                throw failed;
            }
        } catch (SQLException failed) {
            throw database.failure(failed);
        } finally {
            turn.unlock();
        }
    }

    private Optional<Change> record(Work work) throws SQLException {
        long number = Journal.open(connection);
        Optional<Done> done = work.run(connection);
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Change change = new Change(
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                done.get().summary());
        Journal.shut(connection, change, done.get().reverts());
        return Optional.of(change);
    }

    /** Rolls back after an error; after some of them SQLite has done so already, and then says that it cannot. */
    private void rollBack() {
        try {
            Sql.execute(connection, "ROLLBACK");
        } catch (SQLException alreadyDone) {
            LOG.debug("Nothing to roll back", alreadyDone);
        }
    }

    /**
     * Waits for the change being made, moves the write-ahead log into the file, and closes. What is committed is in the log;
     * where that cannot be moved, as on a full disk, it stays there for the next start.
     */
    @Override
    public void close() {
        turn.lock();
        try {
            if (!connection.isClosed()) {
                try (connection) {
                    Sql.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
                }
            }
        } catch (SQLException failed) {
            LOG.warn("The write-ahead log of {} stays for the next start", database.file(), failed);
        } finally {
            turn.unlock();
        }
    }
}
