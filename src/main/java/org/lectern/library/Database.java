package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The library's SQLite file: opens connections to it, and words its errors for a person. Immutable.
 *
 * @param file the file
 * @param unchanging whether it is read as a file that nobody writes, without SQLite's write-ahead log: the only way where
 *     that log can be neither made nor opened, as in a folder without rights, on a read-only disk or a full one
 */
record Database(Path file, boolean unchanging) {
    /** How long a connection waits for another process that writes, in seconds: a big import is one transaction. */
    private static final int PATIENCE = 60;

    /** How long it waits before it tries again what SQLite does not wait for. */
    private static final int PAUSE_MILLIS = 10;

    private static final int BUSY = 5;
    private static final int FULL = 13;

    Database(Path file) {
        this(file, false);
    }

    /** A connection for writing; makes an empty file when there is none. Foreign keys are not yet enforced. */
    Connection openForWriting() throws SQLException {
        Connection connection = open(new SQLiteConfig());
        try {
            Sql.execute(connection, "PRAGMA page_size = 8192");
            useLog(connection);
            // What a person typed must survive a pulled plug; with one transaction a file that costs next to nothing.
            Sql.execute(connection, "PRAGMA synchronous = FULL");
            Sql.execute(connection, "PRAGMA temp_store = MEMORY");
            // In KiB: the indexes of a big import stay in memory and are written once, at the commit.
            Sql.execute(connection, "PRAGMA cache_size = -65536");
            // In bytes: what the write-ahead log of a big import keeps of the disk after it.
            Sql.execute(connection, "PRAGMA journal_size_limit = 67108864");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /**
     * Lets the database have a write-ahead log. SQLite does not wait for another that does the same to a new file at that moment
     *, so this does.
     */
    private static void useLog(Connection connection) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (true) {
            try {
                Sql.execute(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException busy) {
                if (code(busy) != BUSY || System.nanoTime() > end) {
                    throw busy;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
    }

    /** A connection that cannot write; the file must exist. */
    Connection openForReading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(config);
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(PATIENCE * 1000);
        // As a URI, because a plain path ends at its first question mark.
        return config.createConnection("jdbc:sqlite:" + file.toUri() + (unchanging ? "?immutable=1" : ""));
    }

    /**
     * This database as it can be read, which was looked at: itself, or as one that does not change.
     *
     * @throws LibraryException when it is no library, or of a newer version
     * @throws SQLException when it cannot be read
     */
    Database readable() throws SQLException {
        try {
            check();
            return this;
        } catch (SQLException failed) {
            if (unchanging || !isRefusal(failed) || hasLog()) {
                throw failed;
            }
            Database unchanged = new Database(file, true);
            unchanged.check();
            return unchanged;
        }
    }

    private void check() throws SQLException {
        try (Connection connection = openForReading()) {
            Schema.check(connection, file);
        }
    }

    /** Whether there are changes in the write-ahead log, which the file alone does not show. */
    private boolean hasLog() {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return Files.isRegularFile(log) && Files.size(log) > 0;
        } catch (IOException unknown) {
            return true;
        }
    }

    /** Whether the system let SQLite not open, make or fill a file, which says nothing against the library. */
    static boolean isRefusal(SQLException error) {
        return switch (code(error)) {
            case 3, 8, 10, FULL, 14, 23 -> true;
            default -> false;
        };
    }

    /** The lower byte is the primary result code (https://sqlite.org/rescode.html). */
    private static int code(SQLException error) {
        if (error instanceof SQLiteException told && told.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return FULL; // no room for the index of the write-ahead log
        }
        return error.getErrorCode() & 0xff;
    }

    /** The exception for a change of a library that can only be read. */
    LibraryException unwritable(SQLException why) {
        return switch (code(why)) {
            case 10, FULL -> failure(why);
            default -> notWritable(why);
        };
    }

    private LibraryException notWritable(SQLException why) {
        return new LibraryException(
                file
                        + " cannot be changed: the file or its folder is not writable. Check their rights; what is in it can be"
                        + " searched, shown and exported.",
                why);
    }

    /** The exception for an error of SQLite: what happened and what to do. */
    LibraryException failure(SQLException error) {
        int code = code(error);
        if (code == 8) {
            return notWritable(error);
        }
        String message = switch (code) {
            case 11, 26 ->
                "%s is damaged, or is not a Lectern library. Restore a backup of it, or move the file away to start"
                        + " with an empty library.";
            case 5, 6 ->
                "%s has been in use by another program for more than " + PATIENCE
                        + " seconds. What was to be written was not, everything before it is kept; wait until that"
                        + " program is done, and try again.";
            case FULL ->
                "The disk that holds %s is full. What was being written was not kept, everything before it is; make"
                        + " room, and try again.";
            case 3, 14, 23 -> "%s cannot be opened. Check the rights of the file and of its folder.";
            case 10 ->
                "%s could not be read or written (" + error.getMessage() + "). Check the disk and its free space.";
            default -> "The library %s failed: " + error.getMessage();
        };
        return new LibraryException(message.replace("%s", file.toString()), error);
    }
}
