package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Connections for reading. A read sees the library as the last commit before it left it, and neither waits for a writer nor
 * holds one up. Safe for use by several threads: each read has a connection of its own, and idle ones are kept.
 */
final class Readers implements AutoCloseable {
    private static final int IDLE = 4;

    private final Database database;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** What a read does. */
    interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    Readers(Database database) {
        this.database = database;
    }

    /** Runs a query on one state of the library, however many statements it takes. */
    <T> T read(Query<T> query) {
        try {
            Connection connection = take();
            boolean sound = false;
            try {
                Sql.execute(connection, "BEGIN");
                T result = query.run(connection);
                Sql.execute(connection, "COMMIT");
                sound = true;
                return result;
            } finally {
                giveBack(connection, sound);
            }
        } catch (SQLException failed) {
            throw database.failure(failed);
        }
    }

    private Connection take() throws SQLException {
        @Nullable Connection connection;
        synchronized (idle) {
            if (closed) {
                throw new LibraryException("The library " + database.file() + " is closed.");
            }
            connection = idle.poll();
        }
        return connection == null ? database.openForReading() : connection;
    }

    private void giveBack(Connection connection, boolean sound) throws SQLException {
        synchronized (idle) {
            // One without the write-ahead log would not notice what others do to the file.
            if (sound && !closed && !database.unchanging() && idle.size() < IDLE) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    /** Closes the idle connections; one that is reading closes when it is done. */
    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
