package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code lectern related}. */
final class RelatedCommandTest extends WithPapers {
    @Override
    Path papers() throws Exception {
        return Files.writeString(folder.resolve("papers.jsonl"), """
                {"title":"Astrocytes at Synapses","abstract":"Glia listen.","authors":["Ada Quill"],"year":2021}
                {"title":"Bees and Maps","abstract":"Insects fly home.","authors":["Bo Lind"],"year":2022}
                {"title":"Cortical Astrocytes","abstract":"They wrap.","authors":["Ada Quill"],"year":2023}
                {"title":"Dances","abstract":"Steps are said.","authors":["Cy Orr"],"year":2024}
                {"title":"Elms","abstract":"Leaves turn.","year":2024}
                """);
    }

    @Test
    void listsThemWithTheirReasons() {
        assertThat(run("related", ids.getFirst())).isEqualTo(new Run(0, """
                           1  Cortical Astrocytes
                              %s  Ada Quill · 2023
                              - the same topics: Astrocytes and glia, Brain areas and circuits
                              - a term in common: Astrocytes
                              - an author in common: Ada Quill
                        """.formatted(ids.get(2)), ""));
    }

    @Test
    void printsThemAsJson() {
        Run run = run("related", ids.getFirst().substring(0, 6), ids.get(1), "--json", "--limit", 1);
        assertThat(run.err()).isEmpty();
        assertThat(WithImportedListing.withoutTimes(run.out()).replaceAll("\"score\":\\d+\\.\\d+", "\"score\":1.0"))
                .startsWith(
                        "{\"to\":[\"%s\",\"%s\"],\"related\":[{\"id\":\"%s\",\"title\":\"Cortical Astrocytes\",\"score\":1.0,"
                                .formatted(ids.get(0), ids.get(1), ids.get(2)))
                .endsWith(
                        "\"reasons\":[{\"kind\":\"topic\",\"shared\":[\"Astrocytes and glia\",\"Brain areas and circuits\"]},{\"kind\":\"term\",\"shared\":[\"Astrocytes\"]},{\"kind\":\"author\",\"shared\":[\"Ada Quill\"]}]}]}\n");
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(run("related", ids.get(3))).isEqualTo(new Run(1, "", "nothing found\n"));
        assertThat(run("related", ids.get(3), "--json"))
                .isEqualTo(new Run(1, "{\"to\":[\"%s\"],\"related\":[]}\n".formatted(ids.get(3)), "nothing found\n"));
    }

    @Test
    void refusesWhatIsNoPaperAndNoNumber() {
        assertThat(run("related", "zzzzzz").code()).isOne();
        assertThat(run("related", "zzzzzz").err()).contains("has an id that begins with 'zzzzzz'");
        assertThat(run("related", ids.getFirst(), "--limit", 0).code()).isEqualTo(2);
        assertThat(run("related").code()).isEqualTo(2);
    }
}
