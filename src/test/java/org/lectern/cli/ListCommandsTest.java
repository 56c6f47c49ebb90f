package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group's lists on the command line. */
class ListCommandsTest extends WithPapers {
    @Override
    Path papers() throws IOException {
        return Listings.write(folder, "digest.txt");
    }

    @BeforeEach
    void makeList() {
        run("me", "Ada");
        run("list", "create", "Group", "--about", "Wednesdays");
        run("list", "add", "Group", ids.get(0), ids.get(1));
    }

    /** The lines that begin with a number or a sign of a heading, without titles. */
    private String order() {
        StringBuilder order = new StringBuilder();
        run("list", "show", "Group").out().lines().forEach(line -> {
            if (line.startsWith("## ")) {
                order.append(line.substring(3)).append(':');
            } else if (line.matches("\\d+\\. .*")) {
                order.append(ids.indexOf(line.substring(3, 3 + ids.get(0).length())));
            }
        });
        return order.toString();
    }

    @Test
    void sectionsAreAddedRenamedMovedAndRemoved() {
        assertThat(run("list", "section", "add", "Group", "Later").code()).isZero();
        assertThat(run("list", "section", "add", "Group", "Now", "--position", "1")
                        .code())
                .isZero();
        assertThat(run("list", "section", "add", "Group", "NOW").code()).isEqualTo(1);
        assertThat(run("list", "set", "Group", ids.get(0), "--section", "later").out())
                .startsWith("Moved “")
                .contains("to the section “Later” of the list “Group”");
        assertThat(run("list", "move", "Group", ids.get(1), "1", "--section", "Now")
                        .code())
                .isZero();
        assertThat(order()).isEqualTo("Now:1Later:0");
        assertThat(run("list", "section", "move", "Group", "Later", "1").code()).isZero();
        assertThat(run("list", "section", "rename", "Group", "later", "Soon").code())
                .isZero();
        assertThat(order()).isEqualTo("Soon:0Now:1");
        assertThat(run("list", "section", "remove", "Group", "Now").code()).isZero();
        assertThat(order()).isEqualTo("Soon:01");
        assertThat(run("list", "section", "remove", "Group", "Now"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "lectern: the list 'Group' has no section 'Now'; add it with: lectern list section add 'Group'"
                                + " 'Now'\n"));
        assertThat(run("list", "set", "Group", ids.get(1), "--section", "").code())
                .isZero();
        assertThat(order()).isEqualTo("1Soon:0");
        assertThat(run("list", "section").code()).isEqualTo(2);
    }

    @Test
    void anEntryShowsWhatWasSaidOfIt() throws IOException {
        Path note = Files.writeString(folder.resolve("note.md"), "One\n\n- two\n");
        assertThat(run(
                                "list",
                                "set",
                                "Group",
                                ids.get(0),
                                "--reason",
                                "It is short",
                                "--presenter",
                                "Bob",
                                "--date",
                                "2026-11-25 16:00",
                                "--state",
                                "read",
                                "--note-file",
                                note)
                        .code())
                .isZero();
        run("list", "vote", "Group", ids.get(0), ids.get(1), "up");
        run("list", "vote", "Group", ids.get(0), "down", "--as", "Carol");
        Run shown = run("list", "show", "Group");
        assertThat(shown.out())
                .startsWith("Wednesdays\n\n1. " + ids.get(0))
                .contains("\n   read · 2026-11-25 16:00 · Bob presents · 0 (for: Ada; against: Carol)\n"
                        + "   why: It is short\n   note:\n     One\n\n     - two\n2. " + ids.get(1))
                .endsWith("\n   +1 (for: Ada)\n");
        assertThat(shown.err()).isEqualTo("1 of 2 read\n");
        assertThat(run("list", "show", "Group", "--json").out())
                .contains("\"entry\":{\"state\":\"read\",\"reason\":\"It is short\",\"note\":\"One\\n\\n- two\\n\","
                        + "\"presenter\":\"Bob\",\"date\":\"2026-11-25T16:00\",\"votes\":{\"Ada\":\"up\",\"Carol\":\"down\"},"
                        + "\"sum\":0}");
        assertThat(run("list", "ls").out()).isEqualTo("Group  (2 papers, 1 of 2 read)\n");
        assertThat(run("show", ids.get(0)).out())
                .contains("in Group:\n  read · 2026-11-25 16:00 · Bob presents · 0 (for: Ada; against: Carol)\n");
        assertThat(run("show", ids.get(0), "--json").out())
                .contains("\"entries\":[{\"list\":\"Group\",\"state\":\"read\",\"reason\":\"It is short\"");
        assertThat(run("search", "presenter:bob note:short entrystate:read").err())
                .isEqualTo("1 paper\n");
        run("list", "set", "Group", "--query", "*", "--note", "", "--reason", "", "--state", "proposed");
        run("list", "vote", "Group", ids.get(0), ids.get(1), "none");
        assertThat(run("list", "show", "Group").out())
                .contains("\n   2026-11-25 16:00 · Bob presents · -1 (against: Carol)\n2. ")
                .doesNotContain("why:", "note:", "Ada");
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        String before = run("history", "--json").out();
        assertThat(run("list", "set", "Group", ids.get(0), "--date", "soon"))
                .isEqualTo(new Run(2, "", "lectern: “soon” is no date; write 2026-11-25, or 2026-11-25T16:00.\n"));
        assertThat(run("list", "set", "Group", ids.get(0), "--state", "gone").code())
                .isEqualTo(2);
        assertThat(run("list", "set", "Group", ids.get(0)).code()).isEqualTo(2);
        assertThat(run("list", "set", "Group", "--reason", "x").code()).isEqualTo(2);
        assertThat(run("list", "set", "Group", ids.get(2), "--reason", "x"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "lectern: the list 'Group' does not have the paper " + ids.get(2) + "; nothing was changed\n"));
        assertThat(run("list", "vote", "Group", ids.get(0), "yes").code()).isEqualTo(2);
        assertThat(run("list", "move", "Group", ids.get(0), "first").code()).isEqualTo(2);
        assertThat(run("list", "create", "New", "--sort", "title").code()).isEqualTo(2);
        assertThat(run("list", "create", "New", "--query", "year:soon").code()).isEqualTo(2);
        assertThat(run("list", "freeze", "Group").code()).isEqualTo(1);
        assertThat(run("list", "edit", "Group").code()).isEqualTo(2);
        assertThat(run("rate", "6", ids.get(0)).code()).isEqualTo(2);
        assertThat(run("history", "--json").out()).isEqualTo(before);
    }

    @Test
    void aSmartListHasWhatItsSearchFinds() {
        assertThat(run("list", "create", "All", "--query", "*", "--sort", "title")
                        .code())
                .isZero();
        assertThat(run("list", "ls").out())
                .isEqualTo("All  (%d papers, smart: *)\nGroup  (2 papers)\n".formatted(ids.size()));
        assertThat(run("list", "ls", "--json").out()).contains("\"query\":\"*\",\"sort\":\"title\"");
        assertThat(run("list", "show", "All")
                        .out()
                        .lines()
                        .map(line -> line.substring(3, 3 + ids.get(0).length())))
                .containsExactlyElementsOf(ids);
        assertThat(run("list", "add", "All", ids.get(0)))
                .isEqualTo(new Run(
                        1,
                        "",
                        "lectern: 'All' is a smart list: it has what its search finds; to fill it by hand: lectern list"
                                + " freeze 'All'\n"));
        assertThat(run("list", "edit", "All", "--query", "list:group").code()).isZero();
        assertThat(run("search", "list:all").err()).isEqualTo("2 papers\n");
        assertThat(run("export", "--format", "csv", "--list", "All", "--no-check")
                        .out()
                        .lines())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(run("list", "freeze", "All").code()).isZero();
        assertThat(run("list", "remove", "All", ids.get(0)).code()).isZero();
        assertThat(run("list", "ls").out()).isEqualTo("All  (1 paper)\nGroup  (2 papers)\n");
    }

    @Test
    void papersAreAddedByASearchAndMovedTogether() {
        assertThat(run("list", "add", "Group", "--query", "*").code()).isZero();
        assertThat(run("list", "ls").out()).isEqualTo("Group  (%d papers)\n".formatted(ids.size()));
        int last = ids.size() - 1;
        run("list", "move", "Group", ids.get(last), ids.get(0), "1");
        assertThat(order()).startsWith(last + "0");
        assertThat(run("list", "edit", "Group", "--about", "").code()).isZero();
        assertThat(run("list", "show", "Group").out()).startsWith("1. ");
    }

    @Test
    void whoVotesIsRememberedAndPapersAreRated() {
        assertThat(run("me").out()).isEqualTo("Ada\n");
        assertThat(run("me", "Bob  B", "--json").out()).isEqualTo("{\"name\":\"Bob B\"}\n");
        assertThat(run("list", "vote", "Group", ids.get(0), "up").out()).startsWith("Bob B voted for “");
        assertThat(run("me", "").out()).isNotBlank();
        assertThat(run("rate", "4", ids.get(0), ids.get(1)).out()).startsWith("Rated 2 papers with 4 stars");
        assertThat(run("show", ids.get(0)).out()).contains("\nrating: 4 stars\n");
        assertThat(run("show", ids.get(0), "--json").out()).contains("\"state\":\"unread\",\"rating\":4,");
        assertThat(run("rate", "none", ids.get(1)).code()).isZero();
        assertThat(run("search", "rating:>=4").err()).isEqualTo("1 paper\n");
    }
}
