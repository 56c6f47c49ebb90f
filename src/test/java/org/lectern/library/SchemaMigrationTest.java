package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.list.EntryField;
import org.lectern.list.ListSection;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperId;

/** A library as it was before lists had sections, fields and keys, with lists in it. */
class SchemaMigrationTest {
    private static final PaperId ONE = PaperId.of(NormalizedTitle.of("one"));
    private static final PaperId TWO = PaperId.of(NormalizedTitle.of("two"));

    @TempDir
    Path folder;

    /** Makes the file as schema 7 had it: two lists, of which the second was deleted, with the journal of all that. */
    private void makeOld() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"))) {
            Sql.execute(connection, "PRAGMA journal_mode = WAL");
            for (int version = 1; version <= 7; version++) {
                try (InputStream script = Schema.class.getResourceAsStream("schema/" + version + ".sql")) {
                    Sql.script(connection, new String(script.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Journal.makeTriggers(connection);
            Sql.execute(connection, "PRAGMA user_version = 7");
            Sql.execute(connection, "PRAGMA application_id = " + Schema.APPLICATION);
            change(connection, 1, "INSERT INTO reading_list (name, folded) VALUES ('Old', 'old')");
            change(
                    connection,
                    2,
                    "INSERT INTO list_entry (list, paper, place) VALUES (1, '" + ONE + "', 100), (1, '" + TWO
                            + "', 200)");
            change(connection, 3, "INSERT INTO reading_list (name, folded) VALUES ('Gone', 'gone')");
            change(connection, 4, "DELETE FROM reading_list WHERE name = 'Gone'");
            change(connection, 5, "UPDATE list_entry SET place = 300 WHERE paper = '" + ONE + "'");
            change(connection, 6, "UPDATE reading_list SET name = 'Older', folded = 'older' WHERE number = 1");
        }
    }

    private static void change(Connection connection, int number, String sql) throws SQLException {
        Sql.execute(connection, "UPDATE door SET change = " + number);
        Sql.execute(connection, sql);
        Sql.execute(connection, "UPDATE door SET change = NULL");
        Sql.update(
                connection,
                "INSERT INTO change (number, made, summary) VALUES (?, '2026-11-20T12:00:00Z', ?)",
                number,
                "Change " + number);
    }

    @Test
    void listsAreKeptAndCanBeUndoneAndWorkedWith() throws Exception {
        makeOld();
        try (Library library = Library.open(folder)) {
            ReadingLists lists = library.readingLists();
            assertThat(library.changeNumber()).isEqualTo(6);
            assertThat(lists.wholeContent("Older").entries().stream().map(entry -> entry.paper()))
                    .containsExactly(TWO, ONE);
            String key = lists.named("Older").orElseThrow().key();
            assertThat(key).matches("[0-9a-f]{24}");
            lists.describe("Older", "About");
            lists.addSection("Older", "A");
            String section = lists.content("Older").sections().stream()
                    .map(ListSection::key)
                    .findFirst()
                    .orElseThrow();
            lists.move("Older", List.of(TWO), Optional.of(section), 1);
            lists.set("Older", List.of(ONE), EntryField.REASON, "why");

            // What was done before is undone, and loses nothing of what was said since.
            library.revert(6);
            assertThat(lists.named("Old").orElseThrow().description()).isEqualTo("About");
            assertThat(lists.named("Old").orElseThrow().key()).isEqualTo(key);
            library.revert(5);
            assertThat(lists.wholeContent("Old").entry(ONE).orElseThrow().field(EntryField.REASON))
                    .contains("why");
            assertThat(lists.wholeContent("Old").entry(TWO).orElseThrow().section())
                    .contains(section);

            // A list from before there were keys is given one, and loses it with the list.
            Change back = library.revert(4);
            assertThat(lists.named("Gone").orElseThrow().key())
                    .matches("[0-9a-f]{24}")
                    .isNotEqualTo(key);
            library.revert(back.number());
            assertThat(lists.named("Gone")).isEmpty();
        }
    }
}
