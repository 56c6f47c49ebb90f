package org.lectern.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;

class SharedListFileTest {
    private static final Instant TIME = Instant.parse("2026-11-20T08:00:00Z");

    private static final String TEXT = """
            {
            "format": "lectern-list",
            "version": 1,
            "seen": {"ann-1": 7},
            "facts": [
            {"list": "name", "value": "Group", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:1"},
            {"list": "description", "value": "We read.\\nA lot.", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:2"},
            {"section": "w", "fact": "title", "value": "Week 1", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:3"},
            {"section": "w", "fact": "place", "place": "V2j", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:4"},
            {"paper": "6mds8g0y14m4", "fact": "entry", "in": "w", "place": "V2j", "title": "Paper 1", "record": "6a5b79834979709a5df7", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:5"},
            {"paper": "6mds8g0y14m4", "fact": "note", "value": "Fine.", "record": "6a5b79834979709a5df7", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:6"},
            {"paper": "6mds8g0y14m4", "fact": "vote", "person": "Ann", "value": "up", "record": "6a5b79834979709a5df7", "by": "Ann", "at": "2026-11-20T08:00:00Z", "dot": "ann-1:7"}
            ],
            "papers": [
            {"record": "6a5b79834979709a5df7", "title": "Paper 1", "abstract": "What paper 1 is about.", "authors": ["Ada Ames"]}
            ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aFactIsALine() {
        ListEntry entry = new ListEntry(
                Group.paper(1),
                Optional.of("w"),
                Map.of(EntryField.NOTE, "Fine."),
                new TreeMap<>(Map.of("Ann", Vote.UP)));
        ListContent now =
                new ListContent("Group", "We read.\nA lot.", List.of(new ListSection("w", "Week 1")), List.of(entry));

        SharedList list = SharedList.empty().edited(now, Group.records(now), "ann-1", "Ann", TIME);

        assertThat(SharedListFile.text(list)).isEqualTo(TEXT);
    }

    @Test
    void whatIsCutIsRefusedWithItsLine() {
        for (int end = 0; end < TEXT.length() - 2; end++) {
            String cut = TEXT.substring(0, end);
            int lines = (int) cut.chars().filter(c -> c == '\n').count() + 1;
            assertThatThrownBy(() -> SharedListFile.read(cut, "cut.json"))
                    .as(cut)
                    .isInstanceOf(UnreadableListException.class)
                    .hasMessageMatching("(?s)cut\\.json, line \\d+: .*")
                    .satisfies(told -> assertThat(line(told)).isBetween(1, lines));
        }
    }

    private static int line(Throwable told) {
        return Integer.parseInt(String.valueOf(told.getMessage()).replaceAll("(?s).*, line (\\d+):.*", "$1"));
    }

    @Test
    void whatIsForeignIsRefused() {
        refused("[1, 2]", 1, "This is no shared reading list");
        refused("{\"topics\": []}", 1, "This is no shared reading list");
        refused(TEXT.replace("lectern-list", "other"), 2, "This is no shared reading list");
        refused(TEXT.replace("\"version\": 1", "\"version\": \"one\""), 3, "\"version\" is to be a number");
        refused(TEXT.replace("\"ann-1\": 7", "\"ann-1\": \"x\""), 4, "In \"seen\"");
        refused(TEXT.replace("\"dot\": \"ann-1:3\"", "\"dot\": \"ann-1\""), 8, "“ann-1” is no \"dot\"");
        refused(
                TEXT.replace("\"at\": \"2026-11-20T08:00:00Z\", \"dot\": \"ann-1:6\"", "\"dot\": \"ann-1:6\""),
                11,
                "The line has no \"at\".");
        refused(
                TEXT.replace("20T08:00:00Z\", \"dot\": \"ann-1:6", "20\", \"dot\": \"ann-1:6"),
                11,
                "“2026-11-20” is no time");
        refused(TEXT.replace("6mds8g0y14m4\", \"fact\": \"note", "7tqj\", \"fact\": \"note"), 11, "“7tqj” is no id");
        refused(TEXT.replace("\"place\": \"V2j\", \"by", "\"place\": \"V-3\", \"by"), 9, "“V-3” is none");
        refused(
                TEXT.replace(
                        "\"record\": \"6a5b79834979709a5df7\", \"title\": \"Paper 1\", \"abs",
                        "\"title\": \"Paper 1\", \"abs"),
                15,
                "has no \"record\"");
        refused(
                TEXT.replace("\"value\": \"Fine.\"", "\"value\": \"Fine.\", \"value\": \"Bad.\""),
                11,
                "This is no JSON");
        refused(TEXT + "x", 18, "This is no JSON");
        refused(
                TEXT.replace("\"value\": \"Fine.\"", "\"x\": " + "[".repeat(100) + "]".repeat(100)),
                11,
                "This is no JSON");
    }

    private static void refused(String text, int line, String problem) {
        assertThatThrownBy(() -> SharedListFile.read(text, "x.json"))
                .isInstanceOf(UnreadableListException.class)
                .hasMessageStartingWith("x.json, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void filesAreReadOrRefused() throws IOException {
        Path file = folder.resolve("a.lectern.json");
        Files.writeString(file, "\ufeff" + TEXT.replace("\n", "\r\n"));
        assertThat(SharedListFile.text(SharedListFile.read(file))).isEqualTo(TEXT);

        Files.write(file, TEXT.replace("Fine.", "Süß").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SharedListFile.read(file)).hasMessageContaining("not in UTF-8");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(SharedListFile.LARGEST + 1L);
        }
        assertThatThrownBy(() -> SharedListFile.read(file)).hasMessageContaining("no shared list has");
        assertThatThrownBy(() -> SharedListFile.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatANewerVersionSaysIsKept() throws UnreadableListException {
        String newer = TEXT.replace("\"version\": 1,", "\"version\": 2,\n\"colour\": {\"of\": [\"red\", 1.50]},")
                .replace("\"value\": \"Fine.\",", "\"value\": \"Fine.\", \"weight\": 12345678901234567890.10,")
                .replace("\"facts\": [\n", """
                        "facts": [
                        {"list": "colour", "value": "blue", "by": "Bob", "at": "2026-11-20T08:00:00Z", "dot": "bob-1:1"},
                        """)
                .replace("\n],\n\"papers\"", """
                        ,
                        {"paper": "6mds8g0y14m4", "fact": "rating", "stars": 4, "by": "Bob", "at": "2026-11-20T08:00:00Z", "dot": "bob-1:2"},
                        {"poll": "when", "answers": ["Mon", "Tue"], "by": "Bob", "at": "2026-11-20T08:00:00Z", "dot": "bob-1:3"}
                        ],
                        "papers\"""");

        SharedList read = SharedListFile.read(newer, "x");
        SharedList merged = read.merge(SharedListFile.read(TEXT, "x"));
        ListContent named = new ListContent(
                "Other",
                read.content().description(),
                read.content().sections(),
                read.content().entries());
        SharedList edited = merged.edited(named, Map.of(), "ann-1", "Ann", TIME);

        for (SharedList list : List.of(read, merged, edited)) {
            assertThat(SharedListFile.text(list))
                    .contains("\"version\": 2,\n\"colour\": {\"of\": [\"red\", 1.50]},\n\"seen\"")
                    .contains("{\"list\": \"colour\", \"value\": \"blue\",")
                    .contains("\"weight\": 12345678901234567890.10,")
                    .contains("\"fact\": \"rating\", \"stars\": 4,")
                    .contains("{\"poll\": \"when\", \"answers\": [\"Mon\", \"Tue\"],");
            assertThat(SharedListFile.read(SharedListFile.text(list), "x")).isEqualTo(list);
        }
        assertThat(edited.content()).isEqualTo(named);
    }

    @Test
    void whatIsWrittenByHandIsTaken() throws UnreadableListException {
        SharedList list = SharedListFile.read(TEXT, "x");
        String text = TEXT.replace("Fine.", "Better.").replace("What paper 1 is about.", "What it says.");

        SharedList edited = SharedListFile.read(text, "x");

        assertThat(edited.content().entries().getFirst().field(EntryField.NOTE)).contains("Better.");
        assertThat(edited.papers().get(Group.paper(1)))
                .extracting(paper -> paper == null ? "" : paper.abstractText())
                .isEqualTo("What it says.");
        assertThat(edited.merge(list).conflicts()).hasSize(1);
        assertThat(SharedListFile.read(SharedListFile.text(edited), "x")).isEqualTo(edited);
        SharedList undated = SharedListFile.read(
                TEXT.replace("\"fact\": \"note\", \"value\": \"Fine.\"", "\"fact\": \"date\", \"value\": \"soon\""),
                "x");
        assertThat(undated.content().entries().getFirst().fields()).isEmpty();
        assertThat(SharedListFile.text(undated)).contains("soon");
    }

    @Test
    void anyTextComesBack() throws IOException {
        Path file = folder.resolve("a.lectern.json");
        String note = "“q” \\ \t <<<<<<<\n=======\n\ud83d\ude00 \ud800 \u2028 \u0001 end";
        ListContent now = new ListContent(
                "<<<<<<< HEAD",
                "",
                List.of(),
                List.of(new ListEntry(
                        Group.paper(1), Optional.empty(), Map.of(EntryField.NOTE, note), new TreeMap<>())));
        SharedList list = SharedList.empty().edited(now, Map.of(), "ann-1", "Ann", TIME);

        Files.writeString(file, SharedListFile.text(list));

        assertThat(SharedListFile.read(file)).isEqualTo(list);
        assertThat(list.content()).isEqualTo(now);
    }

    /** Whatever git makes of two copies, with marks or without, says what their merge says. */
    @Test
    void whatGitMakesOfTwoCopiesIsTheirMerge() throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasGit(), "there is no git on this machine");
        for (int seed = 0; seed < 60; seed++) {
            SharedList base = new Group(seed).played(10 + seed).copy("Ann");
            Group group = new Group(seed + 1000L);
            SharedList ann = edited(base, group, "Ann", seed);
            SharedList bob = edited(base, group, "Bob", seed + 1);
            Files.writeString(folder.resolve("base"), SharedListFile.text(base));
            Files.writeString(folder.resolve("ann"), SharedListFile.text(ann));
            Files.writeString(folder.resolve("bob"), SharedListFile.text(bob));
            ProcessBuilder git =
                    new ProcessBuilder("git", "merge-file", "ann", "base", "bob").directory(folder.toFile());
            git.start().waitFor();

            assertThat(SharedListFile.read(folder.resolve("ann")).content())
                    .as("seed %d", seed)
                    .isEqualTo(ann.merge(bob).content());
        }
    }

    private static SharedList edited(SharedList list, Group group, String person, int seed) {
        ListContent now = list.content();
        for (int i = new Random(seed).nextInt(4); i >= 0; i--) {
            now = group.changed(now, person);
        }
        return list.edited(now, Group.records(now), person + "-9", person, TIME.plusSeconds(999 + seed));
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** The schema names every field that is written, and asks for those that are always there. */
    @Test
    void theSchemaSpeaksOfWhatIsWritten() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("docs/shared-list.schema.json").toFile());
        JsonNode file = new ObjectMapper().readTree(TEXT);

        assertThat(schema.path("properties").properties())
                .extracting(Map.Entry::getKey)
                .containsAll(file.properties().stream().map(Map.Entry::getKey).toList());
        JsonNode fact = schema.path("$defs").path("fact").path("properties");
        for (JsonNode line : file.path("facts")) {
            assertThat(fact.properties())
                    .extracting(Map.Entry::getKey)
                    .containsAll(
                            line.properties().stream().map(Map.Entry::getKey).toList());
        }
    }
}
