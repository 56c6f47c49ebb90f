package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code lectern compare}. */
final class CompareCommandTest extends WithPapers {
    @Override
    Path papers() throws Exception {
        return Files.writeString(folder.resolve("papers.jsonl"), """
                {"title":"Astrocytes at Synapses","abstract":"We study how astrocytes wrap synapses. Results show an accuracy of 91%.","authors":["Ada Quill"],"year":2021}
                {"title":"Bees and Maps","abstract":"Insects fly home.","authors":["Bo Lind"],"year":2022}
                {"title":"Cortical Astrocytes","abstract":"We study astrocytes. Results show an accuracy of 85%.","authors":["Ada Quill"],"year":2023}
                {"title":"Dances","year":2024}
                {"title":"Elms","abstract":"Leaves turn.","year":2024}
                {"title":"Ferns","abstract":"Leaves curl.","year":2024}
                {"title":"Grass","abstract":"Leaves grow.","year":2024}
                """);
    }

    @Test
    void readsTwoPapersAgainstEachOther() {
        Run run = run("compare", ids.get(0), ids.get(2));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .startsWith("A  Astrocytes at Synapses")
                .contains("B  Cortical Astrocytes")
                .contains("Shared terms", "  astrocytes (A 2, B 2)")
                .contains("Numbers", "  accuracy: A 91%; B 85%")
                .contains("  Authors, the same", "    A  Ada Quill *");
    }

    @Test
    void keepsTheOrderInWhichTheyAreNamed() {
        assertThat(run("compare", ids.get(2), ids.get(0)).lines()).startsWith("A  Cortical Astrocytes");
    }

    @Test
    void saysWhatHasNoAbstract() {
        assertThat(run("compare", ids.get(0), ids.get(3)).lines()).contains("   no abstract");
    }

    @Test
    void writesEveryFormat() throws Exception {
        assertThat(run("compare", ids.get(0), ids.get(2), "--markdown").out()).startsWith("# Comparison\n");
        assertThat(run("compare", ids.get(0), ids.get(2), "--csv").out()).startsWith("part,name,A,B\r\n");
        assertThat(run("compare", ids.get(0), ids.get(2), "--json").out()).startsWith("{\"papers\":[");
        Path page = folder.resolve("page.html");
        assertThat(run("compare", ids.get(0), ids.get(2), "-o", page)).isEqualTo(new Run(0, "", page + ": 2 papers\n"));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThat(run("compare", ids.get(0)))
                .isEqualTo(new Run(2, "", "lectern: compare takes 2 to 6 papers, and 1 is named\n"));
        List<Object> seven = new ArrayList<>(ids);
        seven.addFirst("compare");
        assertThat(run(seven.toArray()).err()).contains("compare takes 2 to 6 papers, and 7 are named");
        assertThat(run("compare", ids.get(0), ids.get(0).substring(0, 6)).code())
                .isEqualTo(2);
        assertThat(run("compare", ids.get(0), ids.get(0)).err()).contains("a paper is named twice");
        assertThat(run("compare", ids.get(0), "zzzzzz").code()).isOne();
        assertThat(run("compare", ids.get(0), ids.get(1), "--json", "--csv").code())
                .isEqualTo(2);
        assertThat(run("compare", ids.get(0), ids.get(1), "-o", folder.resolve("a.doc"))
                        .code())
                .isEqualTo(2);
    }
}
