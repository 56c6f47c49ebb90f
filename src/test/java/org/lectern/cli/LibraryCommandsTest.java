package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Sighting;

/** The commands on a library, from the import of a listing on. */
final class LibraryCommandsTest {
    private static final String MAMBA = "6wwnf3ar6awe";
    private static final String BRAIN = "1bavtc6e392t";

    @TempDir
    Path folder;

    private Path library;
    private Path listing;

    @BeforeEach
    void importListing() throws IOException {
        library = folder.resolve("library");
        listing = Listings.write(folder, "digest.txt");
        assertThat(Run.of("import", "--library", library, listing))
                .isEqualTo(new Run(0, "digest.txt: layout cards, 3 records, 3 papers new, 0 known\n", ""));
    }

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
        assertThat(Run.of("export", "--library", library, "--format", "bibtex").code())
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
    void searchesInLinesForAPerson() {
        assertThat(Run.of("search", "--library", library, "brain3d", "objects"))
                .isEqualTo(new Run(0, """
                           1  Brain3D: Generating 3D Objects from fMRI
                              1bavtc6e392t  5 authors · 2024-05-24 (year inferred)
                              Objects with depth come out of scans of people who looked at flat pictures of them.
                        """, "1 paper\n"));
    }

    @Test
    void searchesInJsonWithFacetsAndMarks() {
        Run run = Run.of("search", "--library", library, "--json", "--facets", "depth year:2024");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(withoutTimes(run.out()).replaceFirst("\"score\":[0-9.]+", "\"score\":1.5"))
                .isEqualTo("""
                {"query":"depth year:2024","total":1,"hits":[{"id":"1bavtc6e392t",\
                "title":"Brain3D: Generating 3D Objects from fMRI","score":1.5,\
                "abstract":"Objects with depth come out of scans of people who looked at flat pictures of them.",\
                "authorCount":5,"published":"2024-05-24","publishedInferred":true,"year":2024,\
                "firstSeen":"TIME","lastSeen":"TIME",\
                "sightings":[{"file":"digest.txt","listing":"Daily Papers, Dec 10","layout":"cards","ordinal":2,\
                "startLine":16,"endLine":22,\
                "seen":"TIME","fields":[{"field":"title","startLine":16,"endLine":16},\
                {"field":"abstract","startLine":18,"endLine":18},{"field":"published","startLine":20,"endLine":22},\
                {"field":"authorCount","startLine":20,"endLine":20}]}],\
                "snippets":[{"text":"Objects with depth come out of scans of people who looked at flat pictures of them.",\
                "marks":[[13,18]]}]}],\
                "facets":{"year":[{"value":"2024","count":1}],"venue":[],"organization":[],\
                "source":[{"value":"digest.txt","count":1}],"has":[],"presentation":[],"author":[],"topic":[],"state":[{"value":"unread","count":1}],"list":[],"tag":[]}}
                """);
    }

    @Test
    void listsTheValuesOfAFacet() {
        Run run = Run.of("search", "--library", library, "*", "--facet", "year", "--by", "name", "--matching", "20");
        assertThat(run.code()).isZero();
        assertThat(run.err()).endsWith("values\n");
        assertThat(run.lines()).containsExactly("     1  2023", "     2  2024");
        Run json = Run.of("search", "--library", library, "depth", "--facet", "source", "--json");
        assertThat(json.out())
                .isEqualTo("{\"query\":\"depth\",\"facet\":\"source\",\"total\":1,\"values\":"
                        + "[{\"value\":\"digest.txt\",\"label\":\"Daily Papers, Dec 10\",\"count\":1}]}\n");
        assertThat(Run.of("search", "--library", library, "*", "--facet", "author")
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("search", "--library", library, "*", "--matching", "a")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void searchesForWhatIsNew() throws IOException {
        Path more = Files.writeString(folder.resolve("more.txt"), Listings.TEXT.replace("Mamba:", "Mamba Again:"));
        assertThat(Run.of("search", "--library", library, "is:new").err()).isEqualTo("3 papers\n");
        Run.of("import", "--library", library, more);
        Run run = Run.of("search", "--library", library, "is:new");
        assertThat(run.lines().getFirst()).startsWith("   1  Mamba Again: Linear-Time");
        assertThat(run.err()).isEqualTo("1 paper\n");
        assertThat(Run.of("search", "--library", library, "seen:>=2026 -is:new").err())
                .isEqualTo("3 papers\n");
    }

    @Test
    void searchesPageByPageInAnOrder() {
        Run run = Run.of("search", "--library", library, "*", "--sort", "oldest", "--limit", 1, "--offset", 1);
        assertThat(run.lines().getFirst())
                .isEqualTo(
                        "   2  Du-IN: Discrete units-guided mask modeling for decoding speech from Intracranial Neural"
                                + " signals");
        assertThat(run.err()).isEqualTo("3 papers, shown is number 2\n");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(Run.of("search", "--library", library, "zebra")).isEqualTo(new Run(1, "", "nothing found\n"));
        assertThat(Run.of("search", "--library", library, "zebra", "--json"))
                .isEqualTo(new Run(1, "{\"query\":\"zebra\",\"total\":0,\"hits\":[]}\n", ""));
    }

    @Test
    void searchesForEachLineOfAFile() throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.txt"), "zebra\n*\n");
        assertThat(Run.of("search", "--library", library, "--limit", 0, "--batch", queries))
                .isEqualTo(new Run(0, """
                        {"query":"zebra","total":0,"hits":[]}
                        {"query":"*","total":3,"hits":[]}
                        """, ""));
    }

    @Test
    void takesQueriesInJsonWithTheirIds() throws IOException {
        Path queries = Files.writeString(folder.resolve("queries.jsonl"), """
                {"id":"a","query":"mamba"}
                {"id":7,"title":"Left alone","tldr":"The parameters of a model depend on sleep."}
                {"query":3}
                """);
        assertThat(Run.of("search", "--library", library, "--limit", 0, "--batch", queries))
                .isEqualTo(new Run(0, """
                        {"id":"a","query":"mamba","total":1,"hits":[]}
                        {"id":"7","query":"The parameters of a model depend on sleep.","total":1,"partial":true,"hits":[]}
                        {"query":"{\\"query\\":3}","total":0,"hits":[]}
                        """, ""));
    }

    @Test
    void saysWhyAHitIsWhereItIs() {
        Run run = Run.of("search", "--library", library, "--explain", "mamba", "sequences", "sleeping");
        assertThat(run.err())
                .isEqualTo("query: No paper has all these words; the best partial matches follow.\n1 paper\n");
        assertThat(run.lines()).contains("      - In the title: mamba, sequences.", "      - Nowhere: sleeping.");
        assertThat(Run.of("search", "--library", library, "--explain", "--json", "mamba")
                        .out())
                .contains("\"explained\":[\"In the title: mamba.\"");
    }

    @Test
    void exportsNoPartialMatches() {
        Run run = Run.of("export", "--library", library, "--format", "bibtex", "--query", "mamba zebra");
        assertThat(run.code()).isOne();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void answersEveryLineOfAFileThatCanBeRead() throws IOException {
        Path queries = folder.resolve("queries.txt");
        Files.write(queries, "\ufeff*\r\ncaf\u00e9\nMamba\n".getBytes(StandardCharsets.UTF_8));
        Run whole = Run.of("search", "--library", library, "--limit", 0, "--batch", queries);
        assertThat(whole).isEqualTo(new Run(0, """
                {"query":"*","total":3,"hits":[]}
                {"query":"caf\u00e9","total":0,"hits":[]}
                {"query":"Mamba","total":1,"hits":[]}
                """, ""));

        Files.write(queries, "*\ncaf\u00e9\nMamba\n".getBytes(StandardCharsets.ISO_8859_1));
        String problem = "not in UTF-8, so it was not searched for; convert the file first";
        assertThat(Run.of("search", "--library", library, "--limit", 0, "--batch", queries))
                .isEqualTo(new Run(1, """
                        {"query":"*","total":3,"hits":[]}
                        {"query":"caf\ufffd","total":0,"error":"%s","hits":[]}
                        {"query":"Mamba","total":1,"hits":[]}
                        """.formatted(problem), queries + ":2: " + problem + "\n"));
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
    void saysWhichBatchFileCannotBeRead() {
        Path missing = folder.resolve("missing.txt");
        assertThat(Run.of("search", "--library", library, "--batch", missing))
                .isEqualTo(new Run(3, "", "lectern: " + missing + ": there is no such file\n"));
    }

    @Test
    void showsAPaperByTheBeginningOfItsId() {
        LocalDate before = LocalDate.now(ZoneId.systemDefault());
        Run run = Run.of("show", "--library", library, MAMBA.substring(0, 4));
        LocalDate after = LocalDate.now(ZoneId.systemDefault());
        String shown = """
                        Mamba: Linear-Time Sequence Modeling with Selective State Spaces
                        6wwnf3ar6awe  2 authors · 2023-12-01

                        The parameters of a state space model depend on its input, so that it chooses what to keep.

                        seen in Daily Papers, Dec 10 (digest.txt), lines 24 to 30
                        first seen %s
                        """;
        assertThat(run).isIn(new Run(0, shown.formatted(before), ""), new Run(0, shown.formatted(after), ""));
    }

    @Test
    void showsAPaperInJson() {
        Run run = Run.of("show", "--library", library, "--json", MAMBA);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(withoutTimes(run.out())).isEqualTo("""
                        {"id":"6wwnf3ar6awe","title":"Mamba: Linear-Time Sequence Modeling with Selective State Spaces",\
                        "abstract":"The parameters of a state space model depend on its input, so that it chooses what to keep.",\
                        "authorCount":2,"published":"2023-12-01","year":2023,"firstSeen":"TIME","lastSeen":"TIME","sightings":[{"file":"digest.txt",\
                        "listing":"Daily Papers, Dec 10","layout":"cards","ordinal":3,"startLine":24,"endLine":30,\
                        "seen":"TIME","fields":[{"field":"title","startLine":24,"endLine":24},\
                        {"field":"abstract","startLine":26,"endLine":26},{"field":"published","startLine":28,"endLine":30},\
                        {"field":"authorCount","startLine":28,"endLine":28}]}],"state":"unread"}
                        """);
    }

    @Test
    void showsThePreprintAndWhatWasPublished() throws IOException {
        Path both = Files.writeString(folder.resolve("both.bib"), """
                @article{mamba,
                  title = {Mamba: Linear-Time Sequence Modeling with Selective State Spaces},
                  journal = {Journal of State Spaces},
                  year = {2024},
                  doi = {10.5555/42},
                  eprint = {2312.00752},
                  archiveprefix = {arXiv}
                }
                """);
        Run.of("import", "--library", library, both);
        assertThat(Run.of("show", "--library", library, MAMBA).lines())
                .contains(
                        "preprint: arXiv:2312.00752, https://arxiv.org/abs/2312.00752 (both.bib)",
                        "published: Journal of State Spaces, 2024, https://doi.org/10.5555/42 (both.bib)");
        assertThat(Run.of("show", "--library", library, "--json", MAMBA).out())
                .contains("\"versions\":[{\"kind\":\"preprint\",\"arxivId\":\"2312.00752\","
                        + "\"url\":\"https://arxiv.org/abs/2312.00752\",\"sightings\":[{\"file\":\"both.bib\",");
    }

    @Test
    void saysThatThereIsNoSuchPaper() {
        assertThat(Run.of("show", "--library", library, "nope"))
                .isEqualTo(new Run(1, "", "lectern: " + Ids.notFound("nope") + "\n"));
        assertThat(Run.of("show", "--library", library, MAMBA.substring(0, 3)).err())
                .isEqualTo("lectern: '6ww' is too short for an id: name at least its first 4 characters; find ids with:"
                        + " lectern search WORDS\n");
    }

    @Test
    void exportsThePapersOfAQueryOrOfIds() {
        String entry = """
                @misc{mamba2023linear,
                  key = {Mamba: Linear-Time Sequence Modeling with Selective State Spaces},
                  title = {Mamba: Linear-Time Sequence Modeling with Selective State Spaces},
                  year = 2023,
                  month = dec,
                }
                """;
        Object[] query = {"export", "--library", library, "--format", "bibtex", "--no-abstract", "--query", "mamba"};
        Object[] id = {"export", "--library", library, "--format", "bibtex", "--no-abstract", MAMBA};
        assertThat(Run.of(query)).isEqualTo(new Run(0, entry, ""));
        assertThat(Run.of(id)).isEqualTo(new Run(0, entry, ""));
    }

    @Test
    void exportsEverythingToAFile() {
        Path file = folder.resolve("refs.bib");
        Object[] command = {"export", "--library", library, "--format", "biblatex"};
        assertThat(Run.of("export", "--library", library, "--format", "biblatex", "-o", file))
                .isEqualTo(new Run(0, "", file + ": 3 papers\n"));
        assertThat(file).content().isEqualTo(Run.of(command).out()).contains("date = {2024-05-24}");
    }

    @Test
    void exportsTheRestWhenAnIdIsUnknown() {
        Run run = Run.of("export", "--library", library, "--format", "bibtex", "nope", BRAIN);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().getFirst()).isEqualTo("@misc{brain3d2024generating,");
        assertThat(run.err()).isEqualTo(Ids.notFound("nope") + "\n");
    }

    @Test
    void leavesTheFileAloneWhenThereIsNothingToExport() {
        Path file = folder.resolve("refs.bib");
        assertThat(Run.of("export", "--library", library, "--format", "bibtex", "--query", "zebra", "-o", file))
                .isEqualTo(new Run(1, "", "nothing to export\n"));
        assertThat(file).doesNotExist();
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

    /** What was printed, with one word for every point in time. */
    private static String withoutTimes(String printed) {
        return printed.replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"", "\"TIME\"");
    }
}
