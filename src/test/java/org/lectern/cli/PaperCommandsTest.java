package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What shows and exports papers. */
final class PaperCommandsTest extends WithImportedListing {
    @Test
    void exportsNoPartialMatches() {
        Run run = Run.of("export", "--library", library, "--format", "bibtex", "--query", "mamba zebra");
        assertThat(run.code()).isOne();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsAPaperByTheBeginningOfItsId() {
        LocalDate before = LocalDate.now(ZoneId.systemDefault());
        Run run = Run.of("show", "--library", library, MAMBA.substring(0, 4));
        LocalDate after = LocalDate.now(ZoneId.systemDefault());
        String shown = """
                        Mamba: Linear-Time Sequence Modeling with Selective State Spaces
                        6wwnf3ar6awe  2 authors · 2023-12-01

                        The parameters of a state space model depend on its input, so that it chooses what to keep.

                        seen in Daily Papers, Dec 10 (digest.txt), lines 24 to 30
                        first seen %s
                        topics: State-space models
                        """;
        assertThat(run).isIn(new Run(0, shown.formatted(before), ""), new Run(0, shown.formatted(after), ""));
    }

    @Test
    void showsAPaperInJson() {
        Run run = Run.of("show", "--library", library, "--json", MAMBA);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(withoutTimes(run.out())).isEqualTo("""
                        {"id":"6wwnf3ar6awe","title":"Mamba: Linear-Time Sequence Modeling with Selective State Spaces",\
                        "abstract":"The parameters of a state space model depend on its input, so that it chooses what to keep.",\
                        "authorCount":2,"published":"2023-12-01","year":2023,"firstSeen":"TIME","lastSeen":"TIME","sightings":[{"file":"digest.txt",\
                        "listing":"Daily Papers, Dec 10","layout":"cards","ordinal":3,"startLine":24,"endLine":30,\
                        "seen":"TIME","fields":[{"field":"title","startLine":24,"endLine":24},\
                        {"field":"abstract","startLine":26,"endLine":26},{"field":"published","startLine":28,"endLine":30},\
                        {"field":"authorCount","startLine":28,"endLine":28}]}],"state":"unread",\
                        "topics":["State-space models"]}
                        """);
    }

    @Test
    void showsThePreprintAndWhatWasPublished() throws IOException {
        Path both = Files.writeString(folder.resolve("both.bib"), """
                @article{mamba,
                  title = {Mamba: Linear-Time Sequence Modeling with Selective State Spaces},
                  journal = {Journal of State Spaces},
                  year = {2024},
                  doi = {10.5555/42},
                  eprint = {2312.00752},
                  archiveprefix = {arXiv}
                }
                """);
        Run.of("import", "--library", library, both);
        assertThat(Run.of("show", "--library", library, MAMBA).lines())
                .contains(
                        "preprint: arXiv:2312.00752, https://arxiv.org/abs/2312.00752 (both.bib)",
                        "published: Journal of State Spaces, 2024, https://doi.org/10.5555/42 (both.bib)");
        assertThat(Run.of("show", "--library", library, "--json", MAMBA).out())
                .contains("\"versions\":[{\"kind\":\"preprint\",\"arxivId\":\"2312.00752\","
                        + "\"url\":\"https://arxiv.org/abs/2312.00752\",\"sightings\":[{\"file\":\"both.bib\",");
    }

    @Test
    void saysThatThereIsNoSuchPaper() {
        assertThat(Run.of("show", "--library", library, "nope"))
                .isEqualTo(new Run(1, "", "lectern: " + Ids.notFound("nope") + "\n"));
        assertThat(Run.of("show", "--library", library, MAMBA.substring(0, 3)).err())
                .isEqualTo("lectern: '6ww' is too short for an id: name at least its first 4 characters; find ids with:"
                        + " lectern search WORDS\n");
    }

    @Test
    void exportsThePapersOfAQueryOrOfIds() {
        String entry = """
                @misc{mamba2023lineartimesequencemodeling,
                  key = {Mamba: Linear-Time Sequence Modeling with Selective State Spaces},
                  title = {Mamba: Linear-Time Sequence Modeling with Selective State Spaces},
                  year = 2023,
                  month = dec,
                  day = 1,
                }
                """;
        Object[] query = {
            "export", "--library", library, "--format", "bibtex", "--no-abstract", "--no-check", "--query", "mamba"
        };
        Object[] id = {"export", "--library", library, "--format", "bibtex", "--no-abstract", "--no-check", MAMBA};
        assertThat(Run.of(query)).isEqualTo(new Run(0, entry, ""));
        assertThat(Run.of(id)).isEqualTo(new Run(0, entry, ""));
    }

    @Test
    void exportsEverythingToAFile() {
        Path file = folder.resolve("refs.bib");
        Object[] command = {"export", "--library", library, "--format", "biblatex"};
        assertThat(Run.of("export", "--library", library, "--format", "biblatex", "--no-check", "-o", file))
                .isEqualTo(new Run(0, "", file + ": 3 papers\n"));
        assertThat(file).content().isEqualTo(Run.of(command).out()).contains("date = {2024-05-24}");
    }

    @Test
    void exportsTheRestWhenAnIdIsUnknown() {
        Run run = Run.of("export", "--library", library, "--format", "bibtex", "--no-check", "nope", BRAIN);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().getFirst()).isEqualTo("@misc{brain3d2024generating3dobjects,");
        assertThat(run.err()).isEqualTo(Ids.notFound("nope") + "\n");
    }

    @Test
    void leavesTheFileAloneWhenThereIsNothingToExport() {
        Path file = folder.resolve("refs.bib");
        assertThat(Run.of("export", "--library", library, "--format", "bibtex", "--query", "zebra", "-o", file))
                .isEqualTo(new Run(1, "", "nothing to export\n"));
        assertThat(file).doesNotExist();
    }
}
