package org.lectern.export.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.export.bibtex.BibFiles.read;
import static org.lectern.export.bibtex.BibFiles.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.paper.Metadata;

/** Entries that refer to others, and those that are no papers of their own. */
class BibFamiliesTest {
    private static final String FILE = """
            @proceedings{looms, title = {Proceedings of {Looms}}, editor = {Roe, Jane}, publisher = {Loom Press}, year = 1990}
            @inproceedings{one, title = {Warps}, author = {Doe, Jane}, crossref = {looms}, pages = {1--2}}
            @inproceedings{two, title = {Wefts}, author = {Poe, Jane}, crossref = {LOOMS}, pages = {3--4}}
            @mvbook{works, title = {Works of Jane}, author = {Doe, Jane}, date = {1991}}
            @book{volume, title = {First Looms}, volume = 1, crossref = {works}}
            @inbook{part, title = {On Warps}, crossref = {volume}, pages = {7}}
            """;

    @Test
    void whatOthersReferToIsWrittenBehindThem() {
        String text = written(read(FILE), BibDialect.BIBLATEX);
        assertThat(keys(text)).containsExactly("one", "two", "part", "volume", "looms", "works");
        assertThat(text).contains("""
                @inproceedings{one,
                  author = {Doe, Jane},
                  editor = {Roe, Jane},
                  title = {Warps},
                  booktitle = {Proceedings of {Looms}},
                  pages = {1--2},
                  publisher = {Loom Press},
                  date = {1990},
                  crossref = {looms},
                }
                """, """
                @inbook{part,
                  author = {Doe, Jane},
                  title = {On Warps},
                  booktitle = {First Looms},
                  maintitle = {Works of Jane},
                  volume = {1},
                  pages = {7},
                  date = {1991},
                  crossref = {volume},
                }
                """);
        assertThat(written(read(text), BibDialect.BIBLATEX)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(BibDialect.class)
    void withoutItsParentAnEntryIsWhole(BibDialect dialect) {
        List<Metadata> papers = read(FILE);
        String alone = written(List.of(papers.get(1), papers.get(5)), dialect);
        assertThat(keys(alone)).containsExactly("one", "part");
        assertThat(alone)
                .doesNotContain("crossref")
                .contains(
                        "booktitle = {Proceedings of {Looms}}",
                        "publisher = {Loom Press}",
                        "booktitle = {First Looms}");
    }

    @Test
    void entriesThatReferInACircleEnd() {
        String circle = """
                @book{a, title = {Looms of Ulm}, author = {Doe, Jane}, crossref = {b}}
                @book{b, title = {Looms of Bonn}, author = {Doe, Jane}, crossref = {a}}
                """;
        assertThat(written(read(circle), BibDialect.BIBLATEX)).containsOnlyOnce("crossref");
    }

    @Test
    void theParentIsTheOneOfTheSameBibliography() {
        String other =
                FILE.replace("Proceedings of {Looms}", "Proceedings of Dyes").replace("{one", "{three");
        List<Metadata> papers =
                List.of(read(other).get(0), read(FILE).get(0), read(FILE).get(1));
        StringBuilder text = new StringBuilder();
        BibWriter writer = new BibWriter(BibDialect.BIBTEX, true);
        try {
            writer.entry(new org.lectern.export.entry.Entry("looms-2", List.of(), papers.get(0)), text);
            writer.entry(new org.lectern.export.entry.Entry("looms", List.of(), papers.get(1)), text);
            writer.entry(new org.lectern.export.entry.Entry("one", List.of(), papers.get(2)), text);
            writer.end(text);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        assertThat(text.toString()).contains("  crossref = {looms},");
    }

    @ParameterizedTest
    @EnumSource(BibDialect.class)
    void anEntryWithoutATitleIsWrittenWithoutOne(BibDialect dialect) {
        List<Metadata> papers = read("""
                @article{einstein, author = {Doe, Jane}, journal = {Loom Letters}, volume = 47, pages = {777--780}, year = 1935}
                @misc{talk, author = {Doe, Jane}, note = {Private \\emph{communication}}}
                @online{site, url = {https://loom.example/a_b}}
                @proceedings{meeting, booktitle = {Meeting of Looms}, editor = {Roe, Jane}, year = 1990}
                @misc{nothing, author = {Doe, Jane}, year = 1990}
                """);
        assertThat(papers)
                .extracting(Metadata::title)
                .containsExactly(
                        "Loom Letters 47, 777–780 (1935)",
                        "Private communication [talk]",
                        "https://loom.example/a_b",
                        "Meeting of Looms (1990)");
        String text = written(papers, dialect);
        assertThat(text).doesNotContain("  title =");
        assertThat(written(read(text), dialect)).isEqualTo(text);
    }

    @Test
    void titlesStayParted() {
        List<Metadata> papers = read("""
                @book{a, title = {Looms: of \\unknown{Ulm}?}, subtitle = {Their {Warps}}, author = {Doe, Jane}}
                """);
        assertThat(papers.getFirst().title()).isEqualTo("Looms: of \\unknown{Ulm}? Their Warps");
        String text = written(papers, BibDialect.BIBLATEX);
        assertThat(text).contains("""
                  title = {Looms: of \\unknown{Ulm}?},
                  subtitle = {Their {Warps}},
                """);
        assertThat(written(read(text), BibDialect.BIBLATEX)).isEqualTo(text);
        assertThat(written(papers, BibDialect.BIBTEX))
                .contains("  title = {Looms: of \\unknown{Ulm}? Their {Warps}},")
                .doesNotContain("subtitle");
    }

    @Test
    void aSetStaysAmongTheEntries() {
        String text = written(read("""
                @misc{a, title = {Looms of Ulm}, author = {Doe, Jane}}
                @set{both, entryset = {a, b}}
                @misc{b, title = {Looms of Bonn}, author = {Doe, Jane}}
                """), BibDialect.BIBLATEX);
        assertThat(text).contains("@set{both, entryset = {a, b}}\n@misc{b,");
        assertThat(written(read(text), BibDialect.BIBLATEX)).isEqualTo(text);
    }

    private static List<String> keys(String text) {
        return text.lines()
                .filter(line -> line.startsWith("@"))
                .map(line -> line.replaceAll(".*\\{|,", ""))
                .toList();
    }
}
