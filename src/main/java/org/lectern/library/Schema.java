package org.lectern.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables and how they came to be: numbered scripts beside this class, {@code schema/1.sql} and on. The number of the
 * last one that ran is the file's {@code user_version}.
 */
final class Schema {
    /** The newest schema this program knows. */
    static final int VERSION = 10;

    /** Marks the file as a library of Lectern: {@code Lect} in ASCII. */
    static final int APPLICATION = 0x4c656374;

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private Schema() {}

    /**
     * Looks at a file that exists, without writing to it.
     *
     * @throws LibraryException when it is the database of another program or of a newer version
     * @throws SQLException when it is no database, or damaged where one can see it at a glance
     */
    static void check(Connection connection, Path file) throws SQLException {
        long application = Sql.number(connection, "PRAGMA application_id");
        long version = Sql.number(connection, "PRAGMA user_version");
        long tables = Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        boolean empty = application == 0 && version == 0 && tables == 0;
        if (!empty && application != APPLICATION) {
            throw new LibraryException(file
                    + " is the database of another program, and was left as it is. Move the file away, or choose another"
                    + " folder for the library.");
        }
        if (version > VERSION) {
            throw new LibraryException(file + " was written by a newer Lectern (schema " + version
                    + "; this one knows up to "
                    + VERSION + "), and was left as it is. Install the newer Lectern, or choose another folder for the"
                    + " library.");
        }
        for (Table table : Table.all(connection)) {
            Sql.number(connection, "SELECT max(number) + min(number) FROM " + table.name());
        }
    }

    /** Whether a file that exists has the tables of this version, which can be read as they are. */
    static boolean isCurrent(Database database) throws SQLException {
        try (Connection connection = database.openForReading()) {
            return Sql.number(connection, "PRAGMA user_version") == VERSION;
        }
    }

    /** A connection for writing to the file, which is made when missing and brought up to date. */
    static Connection ready(Database database) throws SQLException {
        Connection connection = database.openForWriting();
        try {
            migrate(connection);
            // Only now: a migration may have to make a table anew that others refer to.
            Sql.execute(connection, "PRAGMA foreign_keys = ON");
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Brings an older file up to date, each script in a transaction of its own. */
    private static void migrate(Connection connection) throws SQLException {
        for (int version = (int) Sql.number(connection, "PRAGMA user_version") + 1; version <= VERSION; version++) {
            Sql.execute(connection, "BEGIN IMMEDIATE");
            try {
                step(connection, version);
                Sql.execute(connection, "COMMIT");
            } catch (SQLException | RuntimeException failed) {
                Sql.execute(connection, "ROLLBACK");
                throw failed;
            }
        }
    }

    private static void step(Connection connection, int version) throws SQLException {
        if (Sql.number(connection, "PRAGMA user_version") >= version) {
            return; // another process was faster
        }
        Journal.removeTriggers(connection);
        Sql.script(connection, script(version));
        if (version == VERSION) {
            SightingKeys.complete(connection); // which knows the tables of this version alone
        }
        Journal.makeTriggers(connection);
        Sql.execute(connection, "PRAGMA application_id = " + APPLICATION);
        Sql.execute(connection, "PRAGMA user_version = " + version);
        LOG.info("The library's schema is now {}", version);
    }

    private static String script(int version) {
        String name = "schema/" + version + ".sql";
        try (InputStream resource = Schema.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program cannot read " + name, unreadable);
        }
    }
}
