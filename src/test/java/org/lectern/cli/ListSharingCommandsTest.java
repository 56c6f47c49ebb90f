package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people, each with a library and a command line, and one file. */
class ListSharingCommandsTest extends WithImportedListing {
    private Path bobs;
    private Path file;

    private static Run as(Path library, String... command) {
        List<Object> words = new ArrayList<>(List.of(command));
        words.add("--library");
        words.add(library);
        return Run.of(words.toArray());
    }

    private Run ann(String... command) {
        return as(library, command);
    }

    private Run bob(String... command) {
        return as(bobs, command);
    }

    @BeforeEach
    void share() {
        bobs = folder.resolve("bobs");
        file = folder.resolve("group.lectern.json");
        ann("me", "Ann");
        bob("me", "Bob");
        ann("list", "create", "Group");
        ann("list", "add", "Group", MAMBA, BRAIN);
        assertThat(ann("list", "share", "Group", file.toString()).out())
                .isEqualTo("Shared the list “Group” as " + file + "\n");
        assertThat(bob("list", "subscribe", file.toString()).out())
                .isEqualTo("Subscribed to the list “Group” of " + file + ": 2 papers\n");
    }

    @Test
    void whatOneWritesTheOtherSeesWithTheNextCommand() {
        assertThat(bob("list", "vote", "Group", MAMBA, "up").code()).isZero();

        Run shown = ann("list", "show", "Group");

        assertThat(shown.err())
                .startsWith("lectern: Took in changes of Bob to the list “Group” (change ")
                .endsWith(")\n0 of 2 read\n");
        assertThat(shown.out()).contains("+1 (for: Bob)");
        assertThat(ann("list", "show", "Group").err()).isEqualTo("0 of 2 read\n");
        assertThat(ann("list", "sync"))
                .isEqualTo(new Run(0, "Nobody else wrote anything; what was changed here is in the files\n", ""));
        bob("list", "set", "Group", BRAIN, "--presenter", "Chris");
        assertThat(ann("list", "sync").out()).startsWith("Took in changes of Bob to the list “Group” (change ");
    }

    @Test
    void undoingWhatSomebodyElseWroteIsSeenByThemToo() {
        bob("list", "remove", "Group", BRAIN);
        String change = ann("list", "sync").out().replaceAll("(?s).*lectern undo (\\d+).*", "$1");

        assertThat(ann("undo", change).code()).isZero();

        assertThat(bob("list", "show", "Group").out()).contains(BRAIN).contains(MAMBA);
    }

    @Test
    void undoWithoutANumberIsOfWhatOneDidOneself() {
        ann("list", "set", "Group", BRAIN, "--presenter", "Ann");
        bob("list", "set", "Group", MAMBA, "--presenter", "Chris");

        Run undone = ann("undo");

        assertThat(undone.err()).startsWith("lectern: Took in changes of Bob to the list “Group” (change ");
        assertThat(undone.out())
                .startsWith("Undid: Set the presenter of ")
                .endsWith(" (to have it back: lectern redo)\n");
        assertThat(bob("list", "show", "Group").out()).contains("Chris").doesNotContain("Ann");
        assertThat(ann("redo").out()).startsWith("Redid: Set the presenter of ");
        assertThat(bob("list", "show", "Group").out()).contains("Chris").contains("Ann");
    }

    @Test
    void aStepThatOthersBuiltOnIsRefusedWithTheNumberOfTheOneBefore() {
        ann("tag", "add", "mine", BRAIN);
        ann("list", "set", "Group", MAMBA, "--presenter", "Ann");
        bob("list", "set", "Group", MAMBA, "--presenter", "Chris");

        Run refused = ann("undo");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(" cannot be undone on its own, because of later changes.");
        String number =
                refused.err().replaceAll("(?s).*what was done before it \\(Tagged .*: lectern undo (\\d+)\n", "$1");
        assertThat(ann("undo", number).out()).startsWith("Undid: Tagged ");
    }

    @Test
    void twoTextsInOnePlaceStandSideBySideUntilOneIsChosen() throws IOException {
        String before = Files.readString(file);
        bob("list", "set", "Group", MAMBA, "--reason", "It is fast.");
        String bobsFile = Files.readString(file);
        Files.writeString(file, before);
        ann("list", "set", "Group", MAMBA, "--reason", "It is long.");
        Path other = Files.writeString(folder.resolve("other.lectern.json"), bobsFile);
        Run merged = Run.of("list", "merge", file, other, "-o", file);
        assertThat(merged.code()).isEqualTo(1);

        Run conflicts = ann("list", "conflicts", "Group");
        assertThat(conflicts.out())
                .contains("It is fast.")
                .contains("It is long.")
                .contains("Ann")
                .contains("Bob");
        assertThat(ann("list", "shared").out()).isEqualTo("Group  " + file + "  (1 conflict)\n");
        assertThat(ann("list", "conflicts", "Group", "--choose", "1", "--text", "Fast and long.")
                        .code())
                .isZero();

        assertThat(bob("list", "show", "Group").out()).contains("why: Fast and long.");
        assertThat(bob("list", "conflicts", "Group").out()).isEqualTo("There is no conflict in the list\n");
    }

    /** Numbers are of what was shown, whatever others write, and whatever was settled meanwhile. */
    @Test
    void aConflictThatWasNotShownSoIsNotSettled() throws IOException {
        String before = Files.readString(file);
        bob("list", "set", "Group", MAMBA, "--reason", "It is fast.");
        bob("list", "set", "Group", BRAIN, "--reason", "It is deep.");
        String bobsFile = Files.readString(file);
        Files.writeString(file, before);
        ann("list", "set", "Group", MAMBA, "--reason", "It is long.");
        ann("list", "set", "Group", BRAIN, "--reason", "It is wide.");
        Path other = Files.writeString(folder.resolve("other.lectern.json"), bobsFile);
        Run.of("list", "merge", file, other, "-o", file);

        assertThat(ann("list", "conflicts", "Group", "--choose", "1a").err())
                .isEqualTo("lectern: the conflict 1 was settled, has other texts by now, or was not shown yet;"
                        + " look at it: lectern list conflicts 'Group'\n");
        assertThat(ann("list", "conflicts", "Group").out()).startsWith("2 conflicts");
        assertThat(ann("list", "conflicts", "Group", "--choose", "1a").code()).isZero();
        // The second is still the second.
        assertThat(ann("list", "conflicts", "Group", "--choose", "1a").code()).isEqualTo(1);
        bob("list", "show", "Group");
        bob("list", "set", "Group", MAMBA, "--reason", "Both of Bob.");
        bob("list", "set", "Group", BRAIN, "--reason", "Both of Bob.");
        Run changed = ann("list", "conflicts", "Group", "--choose", "2b");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("has other texts by now");
        assertThat(ann("list", "conflicts", "Group").out())
                .contains("Both of Bob.")
                .startsWith("1 conflict;");
        assertThat(ann("list", "conflicts", "Group", "--choose", "1", "--text", "x".repeat(1_000_001))
                        .err())
                .isEqualTo("lectern: A reason has 1,000,000 characters at most; this one has 1,000,001.\n");
        assertThat(ann("list", "conflicts", "Group", "--choose", "1a").code()).isZero();
        assertThat(ann("list", "conflicts", "Group").out()).isEqualTo("There is no conflict in the list\n");
    }

    @Test
    void aFileThatIsNoListIsNamedAndLeftAlone() throws IOException {
        Files.writeString(file, "{\"what\": 1}");

        Run shown = ann("list", "show", "Group");

        assertThat(shown.code()).isZero();
        assertThat(shown.err())
                .startsWith("lectern: " + file + " cannot be read and is left as it is")
                .hasLineCount(2);
        assertThat(file).hasContent("{\"what\": 1}");
    }

    @Test
    void whatIsSharedNoMoreGoesItsOwnWay() {
        assertThat(bob("list", "unshare", "Group").out()).isEqualTo("“Group” is shared no more\n");
        bob("list", "vote", "Group", MAMBA, "down");
        assertThat(ann("list", "show", "Group").out()).doesNotContain("Bob");
        assertThat(bob("list", "shared").code()).isZero();
        assertThat(bob("list", "conflicts", "Group").err()).startsWith("lectern: the list 'Group' is not shared");
    }
}
