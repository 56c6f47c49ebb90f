package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern topics new}. */
final class PhrasesCommandTest {
    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void fill() throws IOException {
        library = folder.resolve("library");
        StringBuilder papers = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            String text =
                    i >= 60 && i % 2 == 0 ? "All gated memory networks (GMNs) forget." : "Nothing is known of it.";
            papers.append("{\"title\":\"A study, number %d\",\"abstract\":\"%s\",\"year\":%d}\n"
                    .formatted(i, i % 4 == 0 && i >= 60 ? text + " A GMN too." : text, 2020 + i / 20));
        }
        String titled = papers.toString().replace("A study, number 70", "On gated memory networks");
        Path listing = Files.writeString(folder.resolve("papers.jsonl"), titled);
        assertThat(Run.of("import", "--library", library, listing).code()).isZero();
    }

    @Test
    void listsWhatHasGrown() {
        assertThat(Run.of("topics", "new", "--library", library)).isEqualTo(new Run(0, """
                What has grown in 2023 (20 papers), compared with the time since 2020 (60 papers)

                Gated memory networks  (GMN, GMNs)
                  10 papers, 0 before; growth 33
                  "gated memory networks" OR =GMN OR =GMNs
                """, ""));
    }

    @Test
    void listsItInJson() {
        Run run = Run.of("topics", "new", "--library", library, "--json", "--limit", "1");
        assertThat(run.out())
                .startsWith(
                        "{\"since\":\"2020-01\",\"from\":\"2023-01\",\"to\":\"2023-12\",\"now\":20,\"before\":60,"
                                + "\"undated\":0,\"byGrowth\":true,\"phrases\":[{\"phrase\":\"gated memory networks\","
                                + "\"name\":\"Gated memory networks\",\"synonyms\":[\"GMN\",\"GMNs\"],"
                                + "\"rule\":\"\\\"gated memory networks\\\" OR =GMN OR =GMNs\",\"now\":10,\"before\":0,\"growth\":")
                .contains(
                        "\"counts\":[{\"period\":\"2020\",\"papers\":0,\"total\":20},{\"period\":\"2021\",\"papers\":0,"
                                + "\"total\":20},{\"period\":\"2022\",\"papers\":0,\"total\":20},"
                                + "{\"period\":\"2023\",\"papers\":10,\"total\":20}],\"examples\":[\"");
    }

    @Test
    void saysWhenNothingCanBeCompared() {
        assertThat(Run.of("topics", "new", "--library", library, "--query", "year:2022 ("))
                .isEqualTo(
                        new Run(0, """
                There is too little to compare with, so nobody can tell what has grown; these are phrases of all 20 papers
                No phrase stands out.
                """, "lectern: A parenthesis is not closed; it was read as closed at the end.\n"));
        assertThat(Run.of("topics", "new", "--library", library, "--months", "0"))
                .isEqualTo(new Run(2, "", "lectern: --limit and --months take numbers from 1\n"));
    }

    @Test
    void aPhraseThatATopicSpeaksOfIsNotNewButItsTopicGrows() {
        assertThat(Run.of("topics", "create", "GMN", "--rule", "\"gated memory network\"", "--library", library)
                        .code())
                .isZero();
        assertThat(Run.of("topics", "new", "--library", library).out()).doesNotContain("Gated memory");
        assertThat(Run.of("topics", "trending", "--library", library).out()).contains("""
                GMN  10 papers, 0 before
                  2020: 0 (0.0 %), 2021: 0 (0.0 %), 2022: 0 (0.0 %), 2023: 10 (50.0 %)
                """);
        assertThat(Run.of("topics", "trending", "--json", "--library", library).out())
                .contains("{\"id\":\"gmn\",\"name\":\"GMN\",\"now\":10,\"before\":0,\"growth\":")
                .contains(
                        "\"counts\":[{\"period\":\"2020\",\"papers\":0,\"total\":20},{\"period\":\"2021\",\"papers\":0,"
                                + "\"total\":20},{\"period\":\"2022\",\"papers\":0,\"total\":20},{\"period\":\"2023\",\"papers\":10,"
                                + "\"total\":20}]}\n");
    }
}
