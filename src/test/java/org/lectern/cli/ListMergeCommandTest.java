package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.list.EntryField;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;

class ListMergeCommandTest {
    private static final PaperId TIDES = PaperId.of(NormalizedTitle.of("Tides in a Glass"));
    private static final PaperId MOSS = PaperId.of(NormalizedTitle.of("Moss Remembers"));
    private static final Map<PaperId, Metadata> PAPERS = Map.of(
            TIDES, Metadata.titled("Tides in a Glass").build(),
            MOSS, Metadata.titled("Moss Remembers").build());
    private static final Instant TIME = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path file;
    private SharedList base = SharedList.empty();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("group.lectern.json");
        base = SharedList.empty()
                .edited(list("Group", noted(TIDES, ""), noted(MOSS, "")), PAPERS, "ann-1", "Ann", TIME);
        Files.writeString(file, SharedListFile.text(base));
    }

    @Test
    void bothChangesAreInTheResult() throws IOException {
        Path other = other("Group B", noted(TIDES, ""), noted(MOSS, ""));
        edit(noted(TIDES, "Read this first."), noted(MOSS, ""));

        assertThat(run("list", "merge", file.toString(), other.toString())).isZero();

        assertThat(out.toString())
                .isEqualTo("Merged “Group B”: 2 papers, with changes of Ann and Bob; written to " + file + "\n");
        assertThat(SharedListFile.read(file).content())
                .isEqualTo(list("Group B", noted(TIDES, "Read this first."), noted(MOSS, "")));
    }

    @Test
    void conflictsAreToldAndKept() throws IOException {
        Path other = other("Group", noted(TIDES, "Too long."), noted(MOSS, ""));
        edit(noted(TIDES, "Read this first."), noted(MOSS, ""));
        Path result = folder.resolve("result.lectern.json");
        String before = Files.readString(file);

        assertThat(run("list", "merge", file.toString(), other.toString(), "-o", result.toString()))
                .isEqualTo(1);

        assertThat(out.toString())
                .contains(
                        "1 conflict; all texts are kept, the first of each is shown:\n1. note of “Tides in a Glass”\n   a) Bob, ")
                .contains(": Too long.\n   b) Ann, ")
                .endsWith(": Read this first.\n");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(SharedListFile.read(result).conflicts()).hasSize(1);
    }

    @Test
    void whatIsNoListIsLeftAlone() throws IOException {
        Path other = folder.resolve("cut.lectern.json");
        String cut = Files.readString(file).substring(0, 500);
        Files.writeString(other, cut);

        assertThat(run("list", "merge", other.toString(), file.toString())).isEqualTo(3);

        assertThat(err.toString()).contains(other + ", line ").contains("The file ends in the middle.");
        assertThat(Files.readString(other)).isEqualTo(cut);
        assertThat(run("list", "merge", file.toString())).isEqualTo(2);
        assertThat(run("list", "merge", file.toString(), folder.resolve("none").toString()))
                .isEqualTo(3);
    }

    @Test
    void gitMergesByIt() throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasGit(), "there is no git on this machine");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String driver = "'%s' -cp '%s' org.lectern.app.Main list merge --driver %%O %%A %%B"
                .formatted(java, System.getProperty("java.class.path"));
        diverge();
        git("config", "merge.lectern.driver", driver);
        Files.writeString(folder.resolve(".gitattributes"), "*.lectern.json merge=lectern text eol=lf\n");

        git("merge", "-q", "-m", "Merge", "bob");

        SharedList merged = SharedListFile.read(file);
        assertThat(merged.content())
                .isEqualTo(list("Group B", noted(TIDES, "Read this first."), noted(MOSS, "Water it.")));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void whatGitCouldNotMergeIsRead() throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasGit(), "there is no git on this machine");
        for (String style : List.of("merge", "diff3")) {
            start("merge", "--abort");
            diverge();
            git("config", "merge.conflictStyle", style);
            assertThat(start("merge", "-q", "bob")).isNotZero();
            assertThat(Files.readString(file)).contains("<<<<<<< ");

            SharedList merged = SharedListFile.read(file);

            assertThat(merged.content())
                    .isEqualTo(list("Group B", noted(TIDES, "Read this first."), noted(MOSS, "Water it.")));
            assertThat(merged.conflicts()).isEmpty();
        }
    }

    /** Ann writes a note on one branch; Bob writes another and the name on the other. */
    private void diverge() throws IOException, InterruptedException {
        Files.writeString(file, SharedListFile.text(base));
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Ann");
        git("config", "user.email", "ann@example.org");
        git("add", file.toString());
        git("commit", "-q", "--allow-empty", "-m", "List");
        git("checkout", "-q", "-B", "bob");
        Files.copy(other("Group B", noted(TIDES, ""), noted(MOSS, "Water it.")), folder.resolve("bob"));
        Files.move(folder.resolve("bob"), file, StandardCopyOption.REPLACE_EXISTING);
        git("commit", "-q", "-a", "-m", "Bob");
        git("checkout", "-q", "main");
        edit(noted(TIDES, "Read this first."), noted(MOSS, ""));
        git("commit", "-q", "-a", "-m", "Ann");
    }

    private void edit(ListEntry... entries) throws IOException {
        Files.writeString(file, SharedListFile.text(base.edited(list("Group", entries), PAPERS, "ann-1", "Ann", TIME)));
    }

    private Path other(String name, ListEntry... entries) throws IOException {
        Path other = folder.resolve("other.json");
        SharedList edited = base.edited(list(name, entries), PAPERS, "bob-1", "Bob", TIME.plusSeconds(60));
        return Files.writeString(other, SharedListFile.text(edited));
    }

    private static ListContent list(String name, ListEntry... entries) {
        return new ListContent(name, "", List.of(), List.of(entries));
    }

    private static ListEntry noted(PaperId paper, String note) {
        return new ListEntry(paper, Optional.empty(), Map.of(EntryField.NOTE, note), new TreeMap<>());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineInterface.run(arguments, out, new PrintWriter(err, true), false);
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        assertThat(start(arguments)).as("git %s", String.join(" ", arguments)).isZero();
    }

    private int start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).redirectErrorStream(true);
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = git.start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor();
    }
}
