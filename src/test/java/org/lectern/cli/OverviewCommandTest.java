package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code lectern overview} on a book of our own. */
class OverviewCommandTest extends WithPapers {
    @Override
    Path papers() throws IOException {
        return Files.writeString(folder.resolve("music.jsonl"), """
                {"title":"A Harp in the Attic","abstract":"Dust covers a concert harp and two lutes.","year":2021,"venue":"Attic"}
                {"title":"Baking with Rye","abstract":"Crumbs everywhere, and no music.","year":2022}
                {"title":"Lutes at Dusk","abstract":"Nobody plays.","organization":"Dusk"}
                """);
    }

    @BeforeEach
    void makeTopics() {
        assertThat(run("topics", "create", "Quaint music", "--about", "Old instruments.")
                        .code())
                .isZero();
        assertThat(run("topics", "create", "Quaint harps", "--parent", "quaint music", "--rule", "harp")
                        .code())
                .isZero();
    }

    @Test
    void namesWhatPapersAreOf() {
        assertThat(run("overview", "--query", "lutes OR rye").out()).isEqualTo("""
                2021  (1)
                  Quaint music  (1)
                2022  (1)
                  no topic  (1)
                no date  (1)
                Organisations  (1)
                  Dusk  (1)
                Venues  (1)
                  Attic  (1)
                """);
    }

    @Test
    void isAnObjectForPrograms() {
        assertThat(run("overview", "--json").out()).isEqualTo("""
                {"query":"*","papers":3,"undated":1,"earlier":0,"monthly":false,"periods":[\
                {"period":"2021","papers":1,"areas":[{"area":"Quaint music","papers":1,"share":1.0}]},\
                {"period":"2022","papers":1,"areas":[{"papers":1,"share":1.0}]}],\
                "organizations":[{"value":"Dusk","label":"Dusk","count":1}],\
                "venues":[{"value":"Attic","label":"Attic","count":1}],\
                "topics":[{"topic":"Quaint harps","papers":1}],"pairs":[],"strongest":[]}
                """);
    }

    @Test
    void isDrawnIntoAFile() throws IOException {
        Path file = folder.resolve("overview.svg");
        Run drawn = run("overview", "--svg", file.toString());
        assertThat(drawn.out()).isEmpty();
        assertThat(drawn.code()).isZero();
        assertThat(Files.readString(file)).contains("Quaint music").endsWith("</svg>\n");
        Run nowhere =
                run("overview", "--svg", folder.resolve("missing/overview.svg").toString());
        assertThat(nowhere.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(nowhere.err()).contains("overview.svg");
    }

    @Test
    void nothingFoundIsSaid() {
        Run none = run("overview", "--query", "zqxjwv");
        assertThat(none.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("nothing found");
    }
}
