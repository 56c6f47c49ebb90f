package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What helps to type a query, and searches that were given a name, on the command line. */
final class TypingCommandsTest extends WithImportedListing {
    @Test
    void completesTheTextAtTheCaret() {
        assertThat(Run.of("complete", "--library", library, "spac year:2"))
                .isEqualTo(new Run(0, "spac year:2024  2 papers\nspac year:2023  1 paper\n", ""));
        assertThat(Run.of("complete", "--library", library, "spac year:2", "--caret", "4")
                        .out())
                .isEqualTo("space year:2  1 paper\n");
        assertThat(Run.of("complete", "--library", library, "fmr", "--json").out())
                .isEqualTo("""
                {"text":"fmr","caret":3,"completions":[{"kind":"term","label":"fmri","start":0,"end":3,"replacement":"fmri","text":"fmri","papers":1}]}
                """);
        assertThat(Run.of("complete", "--library", library, "au").out()).isEqualTo("author:\n");
        assertThat(Run.of("complete", "--library", library, "zyzzy")).isEqualTo(new Run(1, "", ""));
        assertThat(Run.of("complete", "--library", library, "a", "--caret", "2").code())
                .isEqualTo(2);
    }

    @Test
    void saysWhatWasProbablyMeant() {
        assertThat(Run.of("search", "--library", library, "electrdoes"))
                .isEqualTo(new Run(1, "", "did you mean: electrodes (1 paper)\nnothing found\n"));
        assertThat(Run.of("search", "--library", library, "--json", "electrdoes")
                        .out())
                .isEqualTo(
                        "{\"query\":\"electrdoes\",\"total\":0,\"didYouMean\":{\"query\":\"electrodes\",\"total\":1},\"hits\":[]}\n");
        assertThat(Run.of("search", "--library", library, "electrodes").err()).isEqualTo("1 paper\n");
    }

    @Test
    void savesListsAndRemovesSearches() {
        assertThat(Run.of("searches", "--library", library).out())
                .isEqualTo("No search was saved yet; save one with: lectern searches save NAME QUERY\n");
        assertThat(Run.of(
                                "searches",
                                "save",
                                "--library",
                                library,
                                "Brains",
                                "brain",
                                "OR",
                                "brains",
                                "--sort",
                                "newest")
                        .out())
                .isEqualTo("Saved the search “Brains” (change 2; to take it back: lectern undo 2)\n");
        assertThat(Run.of("searches", "--library", library).out()).isEqualTo("Brains: brain OR brains  (1 paper)\n");
        assertThat(Run.of("searches", "--json", "--library", library).out())
                .startsWith("{\"name\":\"Brains\",\"query\":\"brain OR brains\",\"sort\":\"newest\","
                        + "\"total\":1,\"new\":0,\"newQuery\":\"(brain OR brains) seen:>20");
        assertThat(Run.of("searches", "remove", "--library", library, "Brain").err())
                .isEqualTo("lectern: there is no saved search 'Brain'; see: lectern searches\n");
        assertThat(Run.of("searches", "remove", "--library", library, "Brains").code())
                .isZero();
        assertThat(Run.of("undo", "3", "--library", library).code()).isZero();
        assertThat(Run.of("searches", "--library", library).out()).startsWith("Brains: ");
    }

    @Test
    void givesASavedSearchAnotherNameThatNoOtherHas() {
        Run.of("searches", "save", "--library", library, "Brains", "brain");
        Run.of("searches", "save", "--library", library, "Rooms", "space");
        assertThat(Run.of("searches", "rename", "--library", library, "Brains", "Minds")
                        .out())
                .isEqualTo("Renamed the search “Brains” to “Minds” (change 4; to take it back: lectern undo 4)\n");
        assertThat(Run.of("searches", "--library", library).out())
                .isEqualTo("Minds: brain  (1 paper)\nRooms: space  (1 paper)\n");
        assertThat(Run.of("searches", "rename", "--library", library, "Minds", "Rooms"))
                .isEqualTo(new Run(1, "", "lectern: there is a saved search 'Rooms' already\n"));
        assertThat(Run.of("searches", "rename", "--library", library, "Brains", "Heads"))
                .isEqualTo(new Run(1, "", "lectern: there is no saved search 'Brains'; see: lectern searches\n"));
        assertThat(Run.of("searches", "rename", "--library", library, "Minds", " ")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("searches", "rename", "--library", library, "Minds", "Minds")
                        .out())
                .isEqualTo("that is its name already; nothing changed\n");
        Run.of("undo", "4", "--library", library);
        assertThat(Run.of("searches", "--library", library).out()).startsWith("Brains: brain");
    }
}
