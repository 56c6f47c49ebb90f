package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lectern.paper.Sighting;

/** The commands on a library: imports, what they say of duplicates, and its care. */
final class LibraryCommandsTest extends WithImportedListing {
    @Test
    void aDryRunMakesNoLibrary() {
        Path none = folder.resolve("none");
        String digest = folder.resolve("digest.txt").toString();
        assertThat(Run.of("import", "--dry-run", "--library", none.toString(), digest))
                .isEqualTo(new Run(0, """
                        Nothing is written; an import would do this:
                        digest.txt: layout cards, 3 records, 3 papers new, 0 known
                        """, ""));
        assertThat(none).doesNotExist();
        assertThat(Run.of("import", "--dry-run", "--watch", digest).code()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDryRunNeedsNoRightToWrite() throws IOException {
        Path digest = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Chart Mining:"));
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(library);
        Files.setPosixFilePermissions(library.resolve("library.db"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(Run.of("import", "--dry-run", "--library", library, digest)
                            .out())
                    .startsWith("""
                            Nothing is written; an import would do this:
                            more.txt: layout cards, 3 records, 1 paper new, 2 known
                            """);
        } finally {
            Files.setPosixFilePermissions(library, rights);
        }
    }

    @Test
    void theLibraryMayBeNamedBeforeACommandWithinACommand() {
        Run run = Run.of("--library", library, "duplicates", "separate", "6wwn", "6wwn");
        assertThat(run).isEqualTo(new Run(4, "", """
                lectern: 6wwnf3ar6awe and 6wwnf3ar6awe are one paper. If they were merged, undo that first.
                """));
    }

    @Test
    void importsTheSameFileWithoutAChange() {
        assertThat(Run.of("import", "--library", library, listing))
                .isEqualTo(new Run(
                        0, "digest.txt: layout cards, 3 records; in the library already, nothing changed\n", ""));
    }

    @Test
    void importsWhatItCanAndReportsInJson() throws IOException {
        Path more = Files.writeString(
                folder.resolve("more.txt"),
                Listings.TEXT.replace(
                        "Mamba: Linear-Time Sequence Modeling with Selective State Spaces", "Chart Mining"));
        Path missing = folder.resolve("missing.txt");

        assertThat(Run.of("import", "--json", "--library", library, more, missing))
                .isEqualTo(new Run(1, """
                        {"files":[{"file":"more.txt","listing":"Daily Papers, Dec 10","layout":"cards","records":3,\
                        "added":1,"known":2,"removed":0,"notUnderstood":0,"recordLines":16,"furnitureLines":3,\
                        "notUnderstoodLines":[],"changed":[],"change":2,"problems":[]}],\
                        "refused":[{"file":"%1$s","reason":"unreadable","message":"there is no such file"}],\
                        "added":1,"known":2,"cancelled":false,"probableDuplicates":[]}
                        """.formatted(missing), missing + ": there is no such file\n"));
    }

    @Test
    void namesWhatIsProbablyOneWork() throws IOException {
        Path more = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Mamba Again:"));
        String pair = """
                  6wwnf3ar6awe  Mamba: Linear-Time Sequence Modeling with Selective State Spaces
                  %s  Mamba Again: Linear-Time Sequence Modeling with Selective State Spaces
                                The titles share 89 %% of their telling words. The abstract of one is unknown. The authors of one are unknown. \
                Both are of 2023.
                """;
        Run rehearsed = Run.of("import", "--dry-run", "--library", library, more);
        String id = rehearsed.lines().get(4).strip().substring(0, 12);
        assertThat(rehearsed).isEqualTo(new Run(0, """
                Nothing is written; an import would do this:
                more.txt: layout cards, 3 records, 1 paper new, 2 known
                1 pair of papers would probably be one work; say so with: lectern duplicates
                """ + pair.formatted(id), ""));
        assertThat(Run.of("import", "--json", "--dry-run", "--library", library, more)
                        .out())
                .contains("\"dryRun\":true,\"probableDuplicates\":[{\"first\":{\"id\":\"6wwnf3ar6awe\",")
                .contains("\"second\":{\"id\":\"" + id + "\",");
        assertThat(Run.of("import", "--library", library, more)).isEqualTo(new Run(0, """
                more.txt: layout cards, 3 records, 1 paper new, 2 known
                1 pair of papers is probably one work; say so with: lectern duplicates
                """ + pair.formatted(id), ""));
        assertThat(Run.of("duplicates", "--library", library).lines()).hasSize(4);
    }

    @Test
    void answersAreListedAndUndone() throws IOException {
        Path more = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Mamba Again:"));
        Run.of("import", "--library", library, more);
        assertThat(Run.of("duplicates", "--answered", "--library", library).out())
                .isEqualTo("Nothing was answered yet; see: lectern duplicates\n");
        String other = Run.of("duplicates", "--library", library).lines().get(1).substring(0, 12);
        assertThat(Run.of("duplicates", "merge", "6wwn", other, "--library", library)
                        .out())
                .startsWith("Merged ")
                .endsWith(" (change 3; to take it back: lectern undo 3)\n");
        assertThat(Run.of("duplicates", "--answered", "--library", library).out())
                .isEqualTo("""
                6wwnf3ar6awe  Mamba: Linear-Time Sequence Modeling with Selective State Spaces
                %s  Mamba Again: Linear-Time Sequence Modeling with Selective State Spaces
                              Merged; to take it back: lectern undo 3

                """.formatted(other));
        assertThat(Run.of("duplicates", "--answered", "--json", "--library", library)
                        .out())
                .startsWith("{\"same\":true,\"first\":{\"id\":\"6wwnf3ar6awe\",\"title\":")
                .endsWith(",\"change\":3}\n");
        assertThat(Run.of("undo", "1", "--library", library).err()).contains("Undo these first, in this order: 3 ");
        assertThat(Run.of("undo", "3", "--library", library).out()).startsWith("Undid: Merged ");
        assertThat(Run.of("history", "--limit", "2", "--library", library).lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(" {5}4  20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d  Undid: Merged .*");
        assertThat(Run.of("history", "--json", "--library", library).lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("{\"change\":1,\"made\":\"20");
        assertThat(Run.of("history", "--limit", "0", "--library", library).code())
                .isEqualTo(2);
    }

    @Test
    void saysThatVeryManyNewPapersAreNotCompared() throws IOException {
        Path many = folder.resolve("many.jsonl");
        Files.write(
                many,
                IntStream.rangeClosed(1, 1001)
                        .mapToObj(i -> "{\"title\":\"Letter Number %d to the Editors\"}".formatted(i))
                        .toList());
        assertThat(Run.of("import", "--library", library, many)).isEqualTo(new Run(0, """
                many.jsonl: layout json-lines, 1001 records, 1001 papers new, 0 known
                So many new papers are not compared with others here; afterwards see: lectern duplicates
                """, ""));
    }

    @Test
    void namesTheLinesThatWereNotUnderstood() throws IOException {
        Path odd = Files.writeString(
                folder.resolve("odd.txt"), Listings.TEXT + "\nRecommended for you\n\nAll rights reserved by nobody\n");
        assertThat(Run.of("import", "--verbose", "--library", library, odd)).isEqualTo(new Run(0, """
                odd.txt: layout cards, 3 records, 0 papers new, 3 known; 2 lines not understood
                  16 lines of papers, 3 furniture, 2 not understood
                  odd.txt:32: Recommended for you
                  odd.txt:34: All rights reserved by nobody
                """, ""));
    }

    @Test
    void countsOneAsOne() throws IOException {
        Path more = Files.writeString(
                folder.resolve("more.txt"),
                Listings.TEXT.replace(
                        "Mamba: Linear-Time Sequence Modeling with Selective State Spaces", "Chart Mining"));
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Run run = Run.of("import", "--library", library, more, listing, empty);
        assertThat(run.lines().getLast()).isEqualTo("2 files: 1 paper new, 5 known; 1 file refused");
        assertThat(Run.of("search", "--library", library, "*", "--limit", 2).err())
                .isEqualTo("4 papers, shown are 1 to 2\n");
        assertThat(ShowCommand.place(new Sighting("a.txt", "a.txt", "cards", 1, 7, 7)))
                .isEqualTo("a.txt, line 7");
    }

    @Test
    void refusesAllWithACodeOfItsOwn() {
        Path missing = folder.resolve("missing.txt");
        assertThat(Run.of("import", "--library", library, missing))
                .isEqualTo(new Run(3, "", missing + ": there is no such file\n"));
    }

    @Test
    void saysWhatWasImportedBeforeTheLibraryFailed() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE TRIGGER full BEFORE INSERT ON listing WHEN (SELECT count(*) FROM listing) = 2
                    BEGIN SELECT RAISE(ABORT, 'no more'); END""");
        }
        Path more = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Mamba Again:"));
        Path last = Files.writeString(folder.resolve("last.txt"), Listings.TEXT.replace("Mamba:", "The Last Mamba:"));

        Run run = Run.of("import", "--library", library, more, last);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEqualTo("more.txt: layout cards, 3 records, 1 paper new, 2 known\n");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("lectern: The library " + library.resolve("library.db") + " failed: ");

        Run json = Run.of("import", "--json", "--library", library, last);
        assertThat(json.code()).isEqualTo(4);
        assertThat(json.out())
                .startsWith(
                        "{\"files\":[],\"refused\":[],\"added\":0,\"known\":0,\"cancelled\":false,\"failure\":\"The library ");
    }

    /** A folder where SQLite's log should be keeps even an administrator from writing. */
    @Test
    void readsALibraryThatCannotBeWritten() throws IOException {
        Files.createDirectory(library.resolve("library.db-wal"));
        Path more = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Mamba Again:"));

        assertThat(Run.of("search", "--library", library, "mamba").code()).isZero();
        assertThat(Run.of("show", "--library", library, MAMBA).code()).isZero();
        assertThat(Run.of("export", "--library", library, "--format", "bibtex", "--no-check")
                        .code())
                .isZero();
        assertThat(Run.of("stats", "--library", library).code()).isZero();
        assertThat(Run.of("import", "--library", library, more))
                .isEqualTo(new Run(
                        4,
                        "",
                        "lectern: " + library.resolve("library.db")
                                + " cannot be changed: the file or its folder is not writable. Check their rights; what is in"
                                + " it can be searched, shown and exported.\n"));
    }

    /** A link that leads nowhere is a folder that not even an administrator can fill. */
    @Test
    void saysInOneLineThatTheIndexCannotBeWritten() throws IOException {
        Path other = folder.resolve("other");
        Run.of("stats", "--library", other);
        Path index = Files.createSymbolicLink(other.resolve("index"), folder.resolve("nowhere"));
        String cannot =
                "lectern: The folder of the index " + index + " cannot be made. Check the rights of its parent folder.";
        String instead = cannot + " Until then every start makes one of its own.\n";

        assertThat(Run.of("import", "--library", other, listing))
                .isEqualTo(new Run(0, "digest.txt: layout cards, 3 records, 3 papers new, 0 known\n", instead));
        Run search = Run.of("search", "--library", other, "--json", "--limit", 0, "mamba");
        assertThat(search).isEqualTo(new Run(0, "{\"query\":\"mamba\",\"total\":1,\"hits\":[]}\n", instead));
        assertThat(Run.of("reindex", "--library", other)).isEqualTo(new Run(4, "", cannot + "\n"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsAFileInOneLineWhateverItsName() throws IOException {
        Path odd = Listings.write(folder, "two\nlines\u001b[31m.txt");
        assertThat(Run.of("import", "--library", library, odd))
                .isEqualTo(new Run(
                        0,
                        "two\\nlines\\u001b[31m.txt: layout cards, 3 records; in the library already, nothing changed\n",
                        ""));
        assertThat(Run.of("parse", odd).err())
                .isEqualTo(
                        "two\\nlines\\u001b[31m.txt: layout cards, 3 records, 0 problems; lines: 16 of records, 3 furniture, 0 not understood\n");
        Path missing = folder.resolve("no\r\nfile");
        assertThat(Run.of("import", "--library", library, missing))
                .isEqualTo(new Run(3, "", folder + "/no\\r\\nfile: there is no such file\n"));
        assertThat(Run.of("search", "--library", library, "--batch", missing).err())
                .isEqualTo("lectern: " + folder + "/no\\r\\nfile: there is no such file\n");
    }

    @Test
    void countsAndIndexesAnew() {
        assertThat(Run.of("reindex", "--library", library)).isEqualTo(new Run(0, "", "indexed 3 papers\n"));
        assertThat(Run.of("stats", "--library", library, "--json"))
                .isEqualTo(new Run(
                        0,
                        "{\"library\":\"%s\",\"papers\":3,\"listings\":1,\"sightings\":3,\"changes\":1}\n"
                                .formatted(library),
                        ""));
    }

    @Test
    void saysHowToFillAnEmptyLibrary() {
        Path empty = folder.resolve("empty");
        assertThat(Run.of("search", "--library", empty, "mamba"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "nothing found\nthe library %s is empty; fill it with: lectern import PATH\n"
                                .formatted(empty)));
    }

    @Test
    void saysThatALibraryIsDamaged() throws IOException {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Path file = Files.writeString(damaged.resolve("library.db"), "no database at all, but long enough to be read");

        Run run = Run.of("stats", "--library", damaged);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("lectern: " + file);
    }
}
