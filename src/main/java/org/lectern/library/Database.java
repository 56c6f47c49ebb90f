package org.lectern.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** The library's SQLite file: opens connections to it, and words its errors for a person. Immutable. */
record Database(Path file) {
    /** How long a connection waits for another process that writes, in seconds: a big import is one transaction. */
    private static final int PATIENCE = 60;

    /** A connection for writing; makes an empty file when there is none. Foreign keys are not yet enforced. */
    Connection openForWriting() throws SQLException {
        Connection connection = open(new SQLiteConfig());
        try {
            Sql.execute(connection, "PRAGMA page_size = 8192");
            Sql.execute(connection, "PRAGMA journal_mode = WAL");
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

    /** A connection that cannot write; the file must exist. */
    Connection openForReading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(config);
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(PATIENCE * 1000);
        // As a URI, because a plain path ends at its first question mark.
        return config.createConnection("jdbc:sqlite:" + file.toUri());
    }

    /** The exception for an error of SQLite: what happened and what to do. */
    LibraryException failure(SQLException error) {
        // The lower byte is the primary result code (https://sqlite.org/rescode.html).
        String message = switch (error.getErrorCode() & 0xff) {
            case 11, 26 ->
                "%s is damaged, or is not a Lectern library. Restore a backup of it, or move the file away to start"
                        + " with an empty library.";
            case 5, 6 ->
                "%s has been in use by another program for more than " + PATIENCE
                        + " seconds. Nothing was changed; wait until that program is done, and try again.";
            case 13 -> "The disk that holds %s is full. Nothing was changed; make room, and try again.";
            case 3, 8, 14, 23 ->
                "%s cannot be opened, or not for writing. Check the rights of the file and of its folder.";
            case 10 -> "%s could not be read or written (" + error.getMessage() + "). Check the disk.";
            default -> "The library %s failed: " + error.getMessage();
        };
        return new LibraryException(message.replace("%s", file.toString()), error);
    }
}
