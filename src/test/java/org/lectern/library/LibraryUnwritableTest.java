package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Paper;

/** Libraries that cannot be written: without rights, on a read-only disk, or on a full one. */
class LibraryUnwritableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (Library library = Library.open(folder)) {
            library.add(Digests.ofTitles("a.txt", "One", "Two"), false);
        }
    }

    @AfterEach
    void giveTheRightsBack() throws IOException {
        if (OS.current() != OS.WINDOWS) {
            rights("rwxr-xr-x");
        }
    }

    /** A folder where the log should be keeps even an administrator's SQLite from making it. */
    @Test
    void isReadWhereItsLogCannotBeMade() throws IOException {
        Files.createDirectory(folder.resolve("library.db-wal"));

        isReadAndNotChanged();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadInAFolderWithoutRights() throws IOException {
        rights("r-xr-xr-x");
        assumeFalse(Files.isWritable(folder), "skipped: rights do not hold for an administrator");

        isReadAndNotChanged();
    }

    private void isReadAndNotChanged() {
        try (Library library = Library.open(folder)) {
            assertThat(library.statistics()).isEqualTo(new Statistics(2, 1, 2, 1));
            assertThat(library.listings()).extracting(Listing::file).containsExactly("a.txt");
            assertThat(library.papers(library.touchedSince(0)))
                    .extracting(Paper::title)
                    .containsExactly("One", "Two");
            assertThatThrownBy(() -> library.add(Digests.ofTitles("b.txt", "Three"), false))
                    .isInstanceOf(LibraryException.class)
                    .hasMessage(file()
                            + " cannot be changed: the file or its folder is not writable. Check their rights; what is in it"
                            + " can be searched, shown and exported.");
            assertThat(library.statistics()).isEqualTo(new Statistics(2, 1, 2, 1));
        }
    }

    @Test
    void whenTheDiskIsFullWhatWasWrittenBeforeIsKept() throws SQLException {
        Database database = new Database(file());
        try (Connection connection = Schema.ready(database)) {
            Sql.execute(connection, "PRAGMA max_page_count = 1"); // SQLite takes what the file has now
            Writer writer = new Writer(database, connection, Clock.systemUTC());

            assertThatThrownBy(() -> writer.change(new Import(
                            database,
                            ListingSource.pasted("b.txt"),
                            SessionWork.of(Digests.large("b.txt", 300)),
                            Instant.EPOCH)))
                    .isInstanceOf(LibraryException.class)
                    .hasMessage("The disk that holds " + file()
                            + " is full. What was being written was not kept, everything before it is; make room, and try"
                            + " again.");
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.statistics()).isEqualTo(new Statistics(2, 1, 2, 1));
        }
    }

    /** As on a full disk; here a transaction that is still open makes it fail. */
    @Test
    void aLogThatCannotBeMovedIntoTheFileIsNoFailure() throws SQLException {
        Database database = new Database(file());
        Connection connection = Schema.ready(database);
        Sql.execute(connection, "BEGIN IMMEDIATE");

        assertThatCode(new Writer(database, connection, Clock.systemUTC())::close)
                .doesNotThrowAnyException();

        assertThat(connection.isClosed()).isTrue();
    }

    private void rights(String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private Path file() {
        return folder.resolve("library.db");
    }
}
