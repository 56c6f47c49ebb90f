package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door through which the library changes: a change is one transaction, has a number, and is journaled row by row.
 * Safe for use by several threads, which take turns; other processes wait at SQLite's own lock.
 */
final class Writer implements Door {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** Stands for the number that a change will have. */
    private static final long OWN = 0;

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
        Optional<Change> change = inTransaction(() ->
                record(work, Doing.now().map(doing -> doing.first().orElse(OWN))));
        change.ifPresent(Writer::made);
        return change;
    }

    @Override
    public List<Change> changeAll(Plan plan) {
        List<Change> changes = inTransaction(() -> {
                    List<Change> made = new ArrayList<>();
                    long first = Doing.now()
                            .map(Doing::first)
                            .orElse(OptionalLong.empty())
                            .orElse(OWN);
                    for (Work work : plan.works(connection)) {
                        long step = first == OWN && !made.isEmpty()
                                ? made.getFirst().number()
                                : first;
                        record(work, Optional.of(step)).ifPresent(made::add);
                    }
                    return made.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(made));
                })
                .orElse(List.of());
        changes.forEach(Writer::made);
        return changes;
    }

    private static void made(Change change) {
        LOG.info("Change {}: {}", change.number(), change.summary());
        Doing.now().ifPresent(doing -> doing.made(change));
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

    /**
     * Does the work of a change.
     *
     * @param step the step that it is a part of; {@link #OWN} when it begins one, empty when it is none
     */
    private Optional<Change> record(Work work, Optional<Long> step) throws SQLException {
        long number = Journal.open(connection);
        Optional<Done> done = work.run(connection);
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Change change = new Change(
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                done.get().summary(),
                Doing.maker());
        Journal.shut(connection, change, done.get().reverts(), step.map(first -> first == OWN ? number : first));
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
