package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Paper;

/** Opening and closing: new, older, newer, damaged and foreign files. */
class LibraryFileTest {
    @TempDir
    Path folder;

    @Test
    void aNewLibraryIsEmptyAndItsFileSaysWhatItIs() {
        Path inner = folder.resolve("is/made/as needed");
        try (Library library = Library.open(inner)) {
            assertThat(library.statistics()).isEqualTo(new Statistics(0, 0, 0, 0));
            assertThat(library.changeNumber()).isZero();
            assertThat(library.listings()).isEmpty();
            assertThat(library.changes(5)).isEmpty();
        }
        assertThat(Rows.query(
                        inner, "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id"))
                .containsExactly(Schema.VERSION + "|" + Schema.APPLICATION);
        assertThat(Rows.query(inner, "PRAGMA journal_mode")).containsExactly("wal");
    }

    @Test
    void anEmptyFileBecomesALibrary() throws IOException {
        Files.createFile(file());

        try (Library library = Library.open(folder)) {
            library.add(Digests.ofTitles("a.txt", "One"), false);
            assertThat(library.statistics()).isEqualTo(new Statistics(1, 1, 1, 1));
        }
    }

    @Test
    void whatWasWrittenIsThereAfterClosingAndTheLogIsGone() throws IOException {
        try (Library library = Library.open(folder)) {
            library.add(Digests.ofTitles("a.txt", "One", "Two"), false);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.statistics()).isEqualTo(new Statistics(2, 1, 2, 1));
            assertThat(library.add(Digests.ofTitles("b.txt", "Three"), false)
                            .change()
                            .map(Change::number))
                    .contains(2L);
        }
    }

    @Test
    void aFolderMayBeCalledAnything() {
        Path odd = folder.resolve("what? #1 50%20 ü 中");
        try (Library library = Library.open(odd)) {
            library.add(Digests.ofTitles("a.txt", "One"), false);
        }
        assertThat(odd.resolve("library.db")).exists();
        try (Library library = Library.open(odd)) {
            assertThat(library.changeNumber()).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeft() throws IOException {
        refusedAndLeft("This is a text and no database. ".repeat(300).getBytes(StandardCharsets.UTF_8), damaged());
        refusedAndLeft(new byte[] {1, 2}, damaged());
    }

    @Test
    void aFileCutShortIsRefusedAndLeft() throws IOException {
        byte[] whole = wholeFile();
        for (int length : List.of(50, 100, 4000, 8192, 30_000, whole.length / 2)) {
            refusedAndLeft(Arrays.copyOf(whole, length), damaged());
        }
    }

    @Test
    void damageFoundWhileReadingIsTold() throws IOException {
        byte[] bytes = wholeFile();
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 4 * 3, (byte) 0x5a);
        Files.write(file(), bytes);

        assertThatThrownBy(() -> {
                    try (Library library = Library.open(folder)) {
                        library.forEachPaper(Paper::title);
                    }
                })
                .isInstanceOf(LibraryException.class)
                .hasMessage(damaged());
    }

    @Test
    void aLibraryOfANewerVersionIsRefusedAndLeft() throws IOException {
        Library.open(folder).close();
        Rows.run(folder, "PRAGMA user_version = " + (Schema.VERSION + 1));
        refusedAndLeft(
                Files.readAllBytes(file()),
                file() + " was written by a newer Lectern (schema " + (Schema.VERSION + 1) + "; this one knows up to "
                        + Schema.VERSION + "), and was left as it is."
                        + " Install the newer Lectern, or choose another folder for the library.");
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefusedAndLeft() throws IOException {
        String message =
                file() + " is the database of another program, and was left as it is. Move the file away, or choose"
                        + " another folder for the library.";
        Rows.run(folder, "CREATE TABLE theirs (a)");
        refusedAndLeft(Files.readAllBytes(file()), message);
        Files.delete(file());
        Rows.run(folder, "PRAGMA application_id = 7");
        refusedAndLeft(Files.readAllBytes(file()), message);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Library.open(notAFolder))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("The library's folder " + notAFolder + " cannot be used: ");
    }

    @Test
    void aClosedLibrarySaysSo() {
        Library library = Library.open(folder);
        library.close();
        library.close();

        String message = "The library " + file() + " is closed.";
        assertThatThrownBy(library::changeNumber)
                .isInstanceOf(LibraryException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> library.revert(1))
                .isInstanceOf(LibraryException.class)
                .hasMessage(message);
    }

    private byte[] wholeFile() throws IOException {
        try (Library library = Library.open(folder)) {
            library.add(Digests.large("a.txt", 300), false);
        }
        return Files.readAllBytes(file());
    }

    private void refusedAndLeft(byte[] bytes, String message) throws IOException {
        Files.write(file(), bytes);

        assertThatThrownBy(() -> Library.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessage(message);

        assertThat(file()).hasBinaryContent(bytes);
    }

    private String damaged() {
        return file()
                + " is damaged, or is not a Lectern library. Restore a backup of it, or move the file away to start with"
                + " an empty library.";
    }

    private Path file() {
        return folder.resolve("library.db");
    }
}
