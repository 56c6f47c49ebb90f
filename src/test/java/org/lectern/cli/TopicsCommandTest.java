package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics on the command line: a book of our own below an area that the program's book does not have. */
class TopicsCommandTest extends WithPapers {
    @Override
    Path papers() throws IOException {
        return Files.writeString(folder.resolve("music.jsonl"), """
                {"title":"A Harp in the Attic","abstract":"Dust covers a concert harp and two lutes.","year":2021}
                {"title":"Baking with Rye","abstract":"Crumbs everywhere, and no music.","year":2022}
                {"title":"Lutes at Dusk","abstract":"Nobody plays.","year":2022}
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
        assertThat(run(
                                "topics",
                                "create",
                                "Quaint lutes",
                                "--parent",
                                "quaint-music",
                                "--rule",
                                "title:lute OR \"two lutes\"",
                                "--synonym",
                                "ouds")
                        .out())
                .isEqualTo("Made the topic “Quaint lutes” (change 4; to take it back: lectern undo 4)\n");
    }

    private String tree() {
        return run("topics", "--query", "topic:quaint").out();
    }

    @Test
    void areATreeWithCounts() {
        assertThat(tree()).isEqualTo("Quaint music  (2)\n  Quaint harps  (1)\n  Quaint lutes  (2)\n");
        assertThat(run("topics", "ls", "--json").out().lines().filter(line -> line.contains("\"quaint-")))
                .containsExactly(
                        "{\"id\":\"quaint-music\",\"name\":\"Quaint music\",\"synonyms\":[],\"level\":1,\"leaf\":false,"
                                + "\"about\":\"Old instruments.\",\"papers\":2,\"changed\":true}",
                        "{\"id\":\"quaint-harps\",\"name\":\"Quaint harps\",\"synonyms\":[],\"parent\":\"quaint-music\","
                                + "\"level\":2,\"leaf\":true,\"rule\":\"harp\",\"papers\":1,\"changed\":true}",
                        "{\"id\":\"quaint-lutes\",\"name\":\"Quaint lutes\",\"synonyms\":[\"ouds\"],\"parent\":\"quaint-music\","
                                + "\"level\":2,\"leaf\":true,\"rule\":\"title:lute OR \\\"two lutes\\\"\",\"papers\":2,\"changed\":true}");
        assertThat(run("topics", "--query", "zebra")).isEqualTo(new Run(1, "", "nothing found\n"));
        assertThat(run("search", "topic:ouds year:2022").out())
                .contains("Lutes at Dusk")
                .contains("      Quaint lutes")
                .doesNotContain("Harp");
    }

    @Test
    void sayWhy() {
        assertThat(run("topics", "why", ids.get(0)).out()).isEqualTo("""
                Quaint harps  (Quaint music)
                  words: “Harp”
                  rule:  text:harp
                Quaint lutes  (Quaint music)
                  words: “two lutes”
                  rule:  text:"two lutes"
                """);
        assertThat(run("topics", "why", ids.get(2), "--json").out())
                .isEqualTo("{\"paper\":\"" + ids.get(2) + "\",\"id\":\"quaint-lutes\",\"name\":\"Quaint lutes\","
                        + "\"path\":[\"Quaint music\",\"Quaint lutes\"],\"given\":false,\"words\":[\"Lutes\"],"
                        + "\"clauses\":[\"title:lute\"],\"title\":{\"text\":\"Lutes at Dusk\",\"marks\":[[0,5]]},"
                        + "\"abstract\":{\"text\":\"Nobody plays.\",\"marks\":[]}}\n");
        assertThat(run("topics", "why", ids.get(1)).code()).isEqualTo(1);
    }

    @Test
    void areTakenOffGivenAndLeftToTheirRules() {
        assertThat(run("topics", "refuse", "ouds", ids.get(0)).out())
                .startsWith("Took the topic “Quaint lutes” off “A Harp in the Attic” (change 5");
        assertThat(tree()).contains("Quaint lutes  (1)");
        assertThat(run("topics", "refuse", "ouds", ids.get(0)).out()).isEqualTo("it is so already; nothing changed\n");
        assertThat(run("topics", "give", "quaint harps", "--query", "year:2022").out())
                .startsWith("Gave 2 papers the topic “Quaint harps”");
        assertThat(tree()).isEqualTo("Quaint music  (3)\n  Quaint harps  (3)\n  Quaint lutes  (1)\n");
        assertThat(run("topics", "why", ids.get(1)).out()).isEqualTo("Quaint harps  (Quaint music)\n  given by hand\n");
        assertThat(run("topics", "leave", "quaint harps", ids.get(1)).code()).isZero();
        assertThat(tree()).contains("Quaint harps  (2)");
        assertThat(run("undo", "6").code()).isEqualTo(4);
        assertThat(run("undo", "7").code()).isZero();
        assertThat(run("undo", "6").code()).isZero();
        assertThat(run("undo", "5").code()).isZero();
        assertThat(tree()).isEqualTo("Quaint music  (2)\n  Quaint harps  (1)\n  Quaint lutes  (2)\n");
        assertThat(run("topics", "give", "ouds").code()).isEqualTo(2);
        assertThat(run("topics", "give", "zebras", ids.get(0)))
                .isEqualTo(new Run(1, "", "lectern: there is no topic 'zebras'; see: lectern topics --all\n"));
    }

    @Test
    void theBookIsChanged() {
        assertThat(run("topics", "edit", "ouds", "--rule", "rye").code()).isZero();
        assertThat(run("topics", "why", ids.get(1)).out()).contains("words: “Rye”");
        assertThat(run("topics", "edit", "ouds", "--rule", "topic:x"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "lectern: The rule of “quaint-lutes” cannot be used. A rule cannot ask for topics: put this one below"
                                + " the other instead.\n"));
        assertThat(run("topics", "edit", "ouds").code()).isEqualTo(2);
        assertThat(run("topics", "rename", "ouds", "Rye bread").code()).isZero();
        assertThat(run("topics", "move", "rye bread").code()).isZero();
        assertThat(tree()).isEqualTo("Quaint music  (1)\n  Quaint harps  (1)\nRye bread  (1)\n");
        assertThat(run("topics", "merge", "quaint harps", "rye bread").code()).isZero();
        assertThat(tree()).isEqualTo("Rye bread  (2)\n");
        assertThat(run("topics", "remove", "rye bread").code()).isZero();
        assertThat(run("search", "topic:rye").code()).isEqualTo(1);
        assertThat(run("undo", "9").code()).isZero();
        assertThat(run("undo", "8").code()).isZero();
        assertThat(run("topics", "reset", "quaint-lutes").code()).isZero();
        assertThat(tree()).isEqualTo("Quaint music  (1)\n  Quaint harps  (1)\n");
    }

    @Test
    void theBookIsSharedByAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("group.json"), run("topics", "export").out());
        for (int change = 4; change > 1; change--) {
            run("undo", change);
        }
        assertThat(tree()).isEmpty();
        assertThat(run("topics", "import", file).out()).startsWith("Took over the topics of group.json (change ");
        assertThat(tree()).isEqualTo("Quaint music  (2)\n  Quaint harps  (1)\n  Quaint lutes  (2)\n");
        assertThat(run("topics", "export").out()).isEqualTo(Files.readString(file));
        Path wrong = Files.writeString(folder.resolve("wrong.json"), """
                {"topics": [
                  {"id": "quaint-harps", "name": "Quaint harps", "rule": "\\"harp"},
                  {"id": "quaint-lutes", "name": "Quaint lutes", "rule": "title:zither"}
                ]}
                """);
        assertThat(run("topics", "import", wrong))
                .isEqualTo(new Run(
                        3,
                        "",
                        wrong
                                + ":2: The rule of “quaint-harps” cannot be used. A quote is not closed; the phrase was read"
                                + " to the end.\nlectern: nothing was changed: mend the lines of " + wrong
                                + " that are named\n"));
        assertThat(run("topics", "export", "--book").out())
                .contains("\"quaint-lutes\"")
                .contains("\"transformers\"");
    }

    @Test
    void aFileWhoseTopicsDoNotFitTheBookChangesNothing() throws IOException {
        String before = run("topics", "export").out();
        Path wrong = Files.writeString(folder.resolve("wrong.json"), """
                {"topics": [
                  {"id": "vision", "mergedInto": "nope"},
                  {"id": "transformers", "parent": "no-such"},
                  {"id": "cyc-a", "name": "A", "parent": "cyc-b"},
                  {"id": "cyc-b", "name": "B", "parent": "cyc-a"},
                  {"id": "neuroscience", "mergedInto": "neuroscience"},
                  {"id": "robotics", "name": "EEG"},
                  {"id": "nameless"},
                  {"id": "theory", "removed": true}
                ]}
                and more
                """);
        assertThat(run("topics", "import", wrong).err().replace(wrong.toString(), "FILE"))
                .isEqualTo("""
                FILE:2: There is no topic “nope” for “vision” to be merged into.
                FILE:3: There is no topic “no-such” for “transformers” to be below.
                FILE:4: The topic “cyc-a” would be below itself.
                FILE:5: The topic “cyc-b” would be below itself.
                FILE:6: The topic “neuroscience” would be merged into itself.
                FILE:7: The topic “robotics” would be called “EEG” as “eeg” is.
                FILE:8: The topic “nameless” needs a name.
                FILE:11: This is no JSON: Unrecognized token 'and': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false').
                lectern: nothing was changed: mend the lines of FILE that are named
                """);
        assertThat(run("topics", "export").out()).isEqualTo(before);
    }

    @Test
    void whoTakesAnAreaOffTakesAllBelowItOff() {
        assertThat(run("search", "topic:=\"Quaint music\"").err()).isEqualTo("2 papers\n");
        run("topics", "refuse", "Quaint music", ids.getFirst());
        assertThat(run("search", "topic:=\"Quaint music\"").err()).isEqualTo("1 paper\n");
        run("topics", "give", "Quaint harps", ids.getFirst());
        assertThat(run("search", "topic:=\"Quaint music\"").err()).isEqualTo("2 papers\n");
    }

    @Test
    void moreTopicsThanAPaperHasAreNotGiven() {
        List<String> given = List.of(
                "eeg",
                "meg",
                "fmri",
                "transformers",
                "gaussian-processes",
                "bandits",
                "clustering",
                "graph-neural-networks");
        given.forEach(topic ->
                assertThat(run("topics", "give", topic, ids.getFirst()).code()).isZero());
        assertThat(run("topics", "give", "visual-cortex", ids.getFirst()))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "lectern: A paper has 8 topics at most, and of these papers 1 was given as many. Take one off first.\n"));
        assertThat(run("topics", "give", "eeg", ids.getFirst()).code()).isZero();
    }

    @Test
    void aLongRuleStandsBelowThePapers() {
        Run run = run("topics", "show", "transformers");
        assertThat(run.lines().getLast()).startsWith("its rule, to try in a search: ");
        assertThat(run.out()).doesNotContain("\nrule: ").doesNotContain("\nto try it: ");
    }

    @Test
    void synonymsAreAddedAndTakenAway() {
        run("topics", "edit", "Quaint lutes", "--synonym", "theorbos", "--without", "Ouds");
        assertThat(run("topics", "show", "theorbos", "--json").out()).contains("\"synonyms\":[\"theorbos\"]");
        assertThat(run("topics", "rename", "Quaint harps", "theorbos").err())
                .contains("“theorbos” is what the topic “Quaint lutes” is also called.");
        assertThat(run("topics", "edit", "--help").out()).contains("--without");
    }

    @Test
    void aTopicIsShown() {
        assertThat(run("topics", "show", "quaint music").out()).isEqualTo("""
                Quaint music  2 papers
                Quaint music  [quaint-music]
                Old instruments.
                below it: Quaint harps (1), Quaint lutes (2)
                by year: 2021: 1 of 1 (100.0 %%), 2022: 1 of 2 (50.0 %%)
                  %s  Lutes at Dusk
                  %s  A Harp in the Attic
                """.formatted(ids.get(2), ids.get(0)));
        assertThat(run("topics", "show", "ouds", "--json").out())
                .contains("\"query\":\"title:lute OR text:\\\"two lutes\\\"\"")
                .contains("\"years\":[{\"year\":2021,\"papers\":1,\"all\":1},{\"year\":2022,\"papers\":1,\"all\":2}]");
    }
}
