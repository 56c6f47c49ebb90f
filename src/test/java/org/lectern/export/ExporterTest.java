package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.export.key.KeySource;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;

final class ExporterTest {
    private static final KeySource KEYS = KeySource.of(SomePapers.all());

    @TempDir
    Path folder;

    @Test
    void writesBibtexByTheOrderOfTheKeys() {
        assertThat(Exporter.of(ExportFormat.BIBTEX, ExportOptions.ALL).text(SomePapers.all(), KEYS))
                .isEqualTo("""
                @misc{duan2016rl2fastreinforcement,
                  author = {Duan, Yan and Bartlett, Peter L. and others},
                  title = {{RL$^2$}: Fast Reinforcement Learning via Slow Reinforcement Learning},
                  year = 2016,
                  month = nov,
                  eprint = {1611.02779},
                  archiveprefix = {arXiv},
                  primaryclass = {cs.AI},
                  url = {https://arxiv.org/abs/1611.02779},
                  keywords = {R\\&D, 100\\% recall},
                }

                @book{nationalacademiesofsciencesengineering2019reproducibilityreplicabilityscience,
                  author = {{National Academies of Sciences, Engineering, and Medicine}},
                  title = {Reproducibility and Replicability in Science},
                  publisher = {The National Academies Press},
                  year = 2019,
                  doi = {10.17226/25303},
                }

                @misc{paon2024newneuronmodel,
                  key = {PAON: A New Neuron Model using Padé Approximants},
                  title = {{PAON}: A New Neuron Model using {Padé} Approximants},
                  year = 2024,
                  month = mar,
                  day = 18,
                  organization = {Lab of R\\&D},
                  abstract = {Errors of 3$\\pm$ 1, \\$100K, 5\\% \\& a lone brace in f\\_theta},
                }

                @article{souza2020paperjournal,
                  author = {de Souza, Jr, Luis Antonio},
                  title = {A Paper of a Journal},
                  journal = {Nature Machine Intelligence},
                  year = 2020,
                  month = dec,
                }

                @misc{talks2021nobodysigned,
                  key = {Talks That Nobody Signed},
                  title = {Talks That Nobody Signed},
                  howpublished = {Workshop on Something},
                  year = 2021,
                }

                @inproceedings{zhou2013deformablegraphmatching,
                  author = {Zhou, Feng and {De la Torre}, Fernando},
                  title = {Deformable Graph Matching},
                  booktitle = {IEEE/CVF Conference on Computer Vision and Pattern Recognition},
                  year = 2013,
                  url = {https://example.org/a_%7Bb%7D?c=1&d=2#e},
                }
                """);
    }

    @Test
    void writesBiblatexWithItsOwnNames() {
        List<Paper> preprint = SomePapers.all().subList(0, 1);
        assertThat(Exporter.of(ExportFormat.BIBLATEX, ExportOptions.ALL).text(preprint, KEYS))
                .isEqualTo("""
                @online{duan2016rl2fastreinforcement,
                  author = {Duan, Yan and Bartlett, Peter L. and others},
                  title = {{RL$^2$}: Fast Reinforcement Learning via Slow Reinforcement Learning},
                  date = {2016-11},
                  eprint = {1611.02779},
                  eprinttype = {arXiv},
                  eprintclass = {cs.AI},
                  url = {https://arxiv.org/abs/1611.02779},
                  keywords = {R\\&D, 100\\% recall},
                }
                """);
    }

    @Test
    void leavesAbstractsOutOnRequest() {
        assertThat(Exporter.of(ExportFormat.BIBTEX, ExportOptions.ALL.abstracts(false))
                        .text(SomePapers.all(), KEYS))
                .doesNotContain("abstract =");
    }

    @Test
    void writesTheSameInWhateverOrderThePapersCome() {
        Exporter exporter = Exporter.of(ExportFormat.BIBTEX, ExportOptions.ALL);
        assertThat(exporter.text(SomePapers.all().reversed(), KEYS)).isEqualTo(exporter.text(SomePapers.all(), KEYS));
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("refs.bib"), "older");
        Exporter exporter = Exporter.of(ExportFormat.BIBTEX, ExportOptions.ALL);

        assertThat(exporter.writeFile(PaperSource.of(SomePapers.all()), KEYS, file, Progress.NONE)
                        .written())
                .isEqualTo(6);

        assertThat(file).hasContent(exporter.text(SomePapers.all(), KEYS));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void leavesTheOlderFileWhenCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("refs.bib"), "older");
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Exporter.of(ExportFormat.BIBTEX, ExportOptions.ALL)
                        .writeFile(PaperSource.of(SomePapers.all()), KEYS, file, cancelled))
                .isInstanceOf(CancellationException.class);

        assertThat(file).hasContent("older");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThatThrownBy(() -> Exporter.of(ExportFormat.BIBTEX, ExportOptions.ALL)
                        .writeFile(PaperSource.of(List.of()), KEYS, folder, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + " is a folder, not a file");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
