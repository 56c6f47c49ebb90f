package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** States, tags, notes and lists on the command line. */
class MarkCommandsTest extends WithPapers {
    @Override
    Path papers() throws IOException {
        return Listings.write(folder, "digest.txt");
    }

    @Test
    void statesAreNotedAndFound() {
        assertThat(run("state", "read", ids.get(0), ids.get(1)).out())
                .isEqualTo("Marked 2 papers as read (change 2; to take it back: lectern undo 2)\n");
        assertThat(run("search", "is:read").err()).isEqualTo("2 papers\n");
        assertThat(run("state", "read", ids.get(0)).out()).isEqualTo("it is so already; nothing changed\n");
        assertThat(run("undo", "2").code()).isZero();
        assertThat(run("search", "is:read").code()).isEqualTo(1);
        assertThat(run("state", "gone", ids.get(0)).code()).isEqualTo(2);
        assertThat(run("state", "read", ids.get(0), "zzzz").code()).isEqualTo(1);
        assertThat(run("search", "is:read").code()).isEqualTo(1);
    }

    @Test
    void stepsAreUndoneAndBroughtBackInOrder() {
        assertThat(run("redo")).isEqualTo(new Run(1, "", "lectern: there is nothing to redo\n"));
        run("state", "read", ids.get(0), ids.get(1));
        run("rate", "4", ids.get(0), ids.get(1));

        assertThat(run("undo"))
                .isEqualTo(new Run(0, "Undid: Rated 2 papers with 4 stars (to have it back: lectern redo)\n", ""));
        assertThat(run("undo").out()).isEqualTo("Undid: Marked 2 papers as read (to have it back: lectern redo)\n");
        assertThat(run("redo").out()).isEqualTo("Redid: Marked 2 papers as read (to take it back: lectern undo)\n");
        assertThat(run("search", "is:read").err()).isEqualTo("2 papers\n");
        run("undo");
        assertThat(run("undo").out()).startsWith("Undid: Imported ");
        assertThat(run("undo")).isEqualTo(new Run(1, "", "lectern: there is nothing to undo\n"));
        assertThat(run("history", "--limit", "1", "--json").out()).endsWith(",\"maker\":\"person\"}\n");
    }

    @Test
    void tagsAreGivenRenamedAndTakenOff() {
        assertThat(run("tag", "ls").out())
                .isEqualTo("No paper has a tag yet; give one with: lectern tag add TAG ID…\n");
        assertThat(run("tag", "add", "To present", ids.get(0), ids.get(1)).code())
                .isZero();
        assertThat(run("tag").out()).isEqualTo("To present  (2 papers)\n");
        assertThat(run("tag", "rename", "to PRESENT", "Presented").code()).isZero();
        assertThat(run("tag", "ls", "--json").out()).isEqualTo("{\"name\":\"Presented\",\"papers\":2}\n");
        assertThat(run("search", "tag:presented").err()).isEqualTo("2 papers\n");
        assertThat(run("tag", "remove", "presented", ids.get(0), ids.get(1)).code())
                .isZero();
        assertThat(run("tag", "rename", "presented", "x").code()).isEqualTo(1);
        assertThat(run("tag", "add", " ", ids.get(0)).code()).isEqualTo(2);
    }

    @Test
    void marksAreMadeOfAllThatASearchFinds() {
        assertThat(run("tag", "add", "First", ids.get(0), ids.get(1)).code()).isZero();
        assertThat(run("rate", "4", "--query", "tag:first").out()).startsWith("Rated 2 papers with 4 stars");
        assertThat(run("state", "later", "--query", "rating:4").code()).isZero();
        assertThat(run("search", "is:later").err()).isEqualTo("2 papers\n");
        assertThat(run("rate", "4", "--query", "tag:none"))
                .isEqualTo(new Run(1, "", "lectern: the query finds no paper\n"));
        Run unsaid = new Run(2, "", "lectern: name papers, either by ids or by --query\n");
        assertThat(run("rate", "4")).isEqualTo(unsaid);
        assertThat(run("rate", "4", ids.get(0), "--query", "tag:first")).isEqualTo(unsaid);
    }

    @Test
    void notesAreWrittenPrintedAndRemoved() throws IOException {
        assertThat(run("note", ids.get(0)))
                .isEqualTo(new Run(1, "", "lectern: the paper " + ids.get(0) + " has no note\n"));
        assertThat(run("note", ids.get(0), "--set", "one").code()).isZero();
        assertThat(run("note", ids.get(0)).out()).isEqualTo("one\n");
        Path file = Files.writeString(folder.resolve("note.md"), "# Two\n\nlines\n");
        assertThat(run("note", ids.get(0), "--file", file).code()).isZero();
        assertThat(run("note", ids.get(0), "--json").out())
                .isEqualTo("{\"id\":\"" + ids.get(0) + "\",\"note\":\"# Two\\n\\nlines\\n\"}\n");
        assertThat(run("note", ids.get(0), "--file", folder.resolve("none")).code())
                .isEqualTo(3);
        assertThat(run("note", ids.get(0), "--set", "x", "--remove").code()).isEqualTo(2);
        assertThat(run("note", ids.get(0), "--remove").code()).isZero();
        assertThat(run("note", ids.get(0)).code()).isEqualTo(1);
    }

    @Test
    void listsAreMadeFilledOrderedAndDeleted() {
        assertThat(run("list").out()).isEqualTo("There is no list yet; make one with: lectern list create NAME\n");
        assertThat(run("list", "add", "Group", ids.get(0)))
                .isEqualTo(new Run(1, "", "lectern: there is no list 'Group'; see: lectern list ls\n"));
        assertThat(run("list", "create", "Group").code()).isZero();
        assertThat(run("list", "create", "GROUP").code()).isEqualTo(1);
        assertThat(run("list", "show", "group").out())
                .isEqualTo("The list has no papers; add some with: lectern list add LIST ID…\n");
        assertThat(run("list", "add", "group", ids.get(0), ids.get(1)).code()).isZero();
        assertThat(run("list", "ls", "--json").out())
                .startsWith("{\"name\":\"Group\",\"papers\":2,\"key\":\"")
                .endsWith("\",\"progress\":{\"read\":0,\"total\":2,\"skipped\":0}}\n");
        assertThat(run("list", "move", "Group", ids.get(1), "1").out()).startsWith("Moved “");
        assertThat(run("list", "show", "Group")
                        .out()
                        .lines()
                        .map(line -> line.substring(3, 3 + ids.get(0).length())))
                .containsExactly(ids.get(1), ids.get(0));
        assertThat(run("list", "show", "Group", "--json").out())
                .contains(
                        "\"position\":1,\"state\":\"unread\",\"lists\":[\"Group\"],\"entry\":{\"state\":\"proposed\"}}");
        assertThat(run("list", "remove", "Group", ids.get(1)).code()).isZero();
        assertThat(run("list", "move", "Group", ids.get(1), "1").code()).isEqualTo(1);
        assertThat(run("list", "rename", "Group", "Club").code()).isZero();
        assertThat(run("search", "list:club").err()).isEqualTo("1 paper\n");
        assertThat(run("list", "delete", "club").code()).isZero();
        assertThat(run("list", "ls").out()).startsWith("There is no list yet");
    }

    @Test
    void aPaperShowsWhatIsSaidOfIt() {
        String id = ids.get(0);
        run("state", "later", id);
        run("tag", "add", "b", id);
        run("tag", "add", "A", id);
        run("list", "create", "L");
        run("list", "add", "L", id);
        run("note", id, "--set", "one\ntwo");
        assertThat(run("show", id).out())
                .endsWith("topics: fMRI\nstate: later\ntags: A, b\nlists: L\n\nnote:\n  one\n  two\n");
        assertThat(run("show", id, "--json").out())
                .endsWith(
                        ",\"state\":\"later\",\"tags\":[\"A\",\"b\"],\"lists\":[\"L\"],\"note\":\"one\\ntwo\",\"topics\":[\"fMRI\"]}\n");
    }
}
