package org.lectern.export.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.export.bibtex.BibFiles.read;
import static org.lectern.export.bibtex.BibFiles.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** What was written, read and written again is the same to the byte. */
class BibRoundTripTest {
    private static final List<String> WORDS = List.of(
            "loom",
            "Loom",
            "GPT-4",
            "α",
            "β-VAE",
            "$x_1$",
            "$O(n^2)$",
            "\\ell_1",
            "M^{3}",
            "100%",
            "R&D",
            "#1",
            "a_b",
            "{",
            "}",
            "{a, b}",
            "\\{x\\}",
            "$5",
            "~8K",
            "^",
            "\\",
            "\\'e",
            "{\\\"o}",
            "“q”",
            "\"q\"",
            "‘s’",
            "it's",
            "--",
            "---",
            "—",
            "<b>",
            "&amp;",
            "∞",
            "≤",
            "ℝ",
            "x²",
            "x₁",
            "多语言",
            "العربية",
            "🦜",
            "e\u0301",
            "\u200b",
            "\u00a0",
            "\\emph{in}",
            "@x",
            "|",
            "%",
            "C#",
            "@article{x,",
            "de",
            "The",
            "A",
            "I",
            "«g»",
            "\\textbf{B}",
            "''",
            "``",
            "\\alpha",
            "H<sub>2</sub>O");
    private static final List<String> NAMES = List.of(
            "Ada Lovelace",
            "Ludwig van Beethoven",
            "Guy Van den Broeck",
            "OpenAI",
            "The ATLAS Collaboration",
            "bell hooks",
            "Sammy Davis Jr.",
            "Plato",
            "王小明",
            "山田 太郎",
            "Conan O’Brien",
            "Louis d’Alché-Buc",
            "Santiago Ramón y Cajal",
            "Loom & Sons Lab",
            "Weavers, Dyers and Spinners Society",
            "J.-P. Serre",
            "Łukasz Kaiser",
            "Ramaneswaran S.",
            "Lee, Ann",
            "Jane Doe (MIT)",
            "100% Collective",
            "Weinan E",
            "Vassil et al.",
            "Robert \"Bob\" Jones");
    private static final List<String> RAW = List.of(
            "plain",
            "The {Great Loom}",
            "{{Whole}}",
            "{\\\"U}lm",
            "1-9",
            "1--9",
            "\\textsc{Caps} of $\\alpha$",
            "lone } brace",
            "50%",
            "A & B",
            "a_b",
            "Roe, Jane and {Loom Society}",
            "\\url{https://example.org/a_b%20c}",
            "3",
            "\\alpha",
            "x^2",
            "{",
            "~",
            "a\\");
    private static final List<String> FIELDS = List.of(
            "volume",
            "number",
            "pages",
            "editor",
            "publisher",
            "location",
            "isbn",
            "series",
            "note",
            "edition",
            "institution",
            "mystery",
            "annotation",
            "type",
            "shorttitle",
            "urldate",
            "journaltitle",
            "booktitle",
            "howpublished");
    private static final List<String> DATES = List.of(
            "2019-05/2020-01",
            "2021/2022",
            "2020",
            "2021-21",
            "2020~",
            "c. 1990",
            "199X",
            "-0044",
            "2019/",
            "in press",
            "2021, to appear",
            "n.d.",
            "2001 (1998)",
            "2020--21");
    private static final List<String> MONTHS =
            List.of("jul/aug", "1~jan", "Spring", "7", "1--3", "dec/jan", "June 28 - July 2", "Michaelmas", "{", "3");
    private static final List<String> TYPES = List.of(
            "",
            "article",
            "book",
            "inproceedings",
            "misc",
            "online",
            "phdthesis",
            "techreport",
            "thesis",
            "report",
            "collection",
            "dataset",
            "inbook",
            "unpublished",
            "video");
    private static final List<String> VENUES = List.of(
            "NeurIPS",
            "Nature",
            "Annals of Looms & Dyes",
            "Journal of {Looms}",
            "arXiv",
            "Loom Press",
            "Workshop on 100% Looms");

    private final Random random = new Random(42);

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder("Loom");
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? "" : " ").append(any(WORDS));
        }
        return text.toString();
    }

    private Metadata paper(int number) {
        Metadata.Builder paper = Metadata.titled(text(8));
        for (int i = random.nextInt(4); i > 0; i--) {
            paper.author(any(NAMES));
        }
        if (random.nextBoolean()) {
            paper.abstractText(text(20));
        }
        if (random.nextBoolean()) {
            paper.published(
                    switch (random.nextInt(3)) {
                        case 0 -> PartialDate.of(1990 + random.nextInt(40));
                        case 1 -> PartialDate.of(2020, 1 + random.nextInt(12));
                        default -> new PartialDate(2021, 5, 1 + random.nextInt(31));
                    });
        }
        if (random.nextBoolean()) {
            paper.venue(any(VENUES));
        }
        if (random.nextInt(3) == 0) {
            paper.arxivId("2401.%05d".formatted(number)).category("cs.LG");
        }
        if (random.nextInt(3) == 0) {
            paper.doi("10.1000/a_(%d)<b>;c".formatted(number));
        }
        if (random.nextInt(3) == 0) {
            paper.link(new Link(
                    any(List.of(Link.Kind.values())),
                    "https://example.org/" + number + any(List.of("", "/a_b%20{c}#d", "?x=~1&y=2"))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            paper.keyword(text(3));
        }
        if (random.nextInt(4) == 0) {
            paper.organization(any(List.of("Loom Lab", "R&D of {Looms}")));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            fields.put(any(FIELDS), any(RAW));
        }
        if (random.nextInt(4) == 0) {
            fields.put(any(List.of("date", "year")), any(DATES));
            fields.put(any(List.of("month", "day", "eventdate")), any(MONTHS));
        }
        String comment = random.nextInt(5) == 0 ? any(List.of("% a comment", "@comment{of mine}", "a line")) : "";
        return paper.entry(new SourceEntry(any(TYPES), fields, comment)).build();
    }

    @ParameterizedTest
    @EnumSource(BibDialect.class)
    void recordsOfNastyPartsComeBackToTheByte(BibDialect dialect) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String first = written(List.of(paper(i)), dialect);
            String again = written(read(first), dialect);
            if (!again.equals(first)) {
                List<String> lines = List.of(again.split("\n", -1));
                differences.add(first.lines()
                                .filter(line -> !lines.contains(line))
                                .toList()
                        + " came back as "
                        + lines.stream()
                                .filter(line -> !List.of(first.split("\n", -1)).contains(line))
                                .toList());
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatPeopleAndProgramsWriteComesBack() {
        String file = """
                % kept by hand
                @string{loom = "Annals of {Looms}"}
                @article{Weaver_1843,
                  author = {{Weavers, Dyers and Spinners} and Doe, Jane and others},
                  title = "{The Great Loom} of {\\"U}lm",
                  journal = loom, volume = 3, number = {2}, pages = {1-9},
                  year = {1843}, month = {July}, annote = {Mine}, file = {:loom.pdf:PDF}
                }
                @book{edited, editor = {Roe, Jane}, title = {{Whole}}, publisher = {Loom Press}, address = {Ulm}, year = 1850}
                @inbook{chapter, author = {Poe, Jane}, title = {A Chapter}, crossref = {edited}, pages = {3--4}}
                @phdthesis{thesis, author = {Doe, Jane}, title = {On Looms}, school = {School of Looms}, year = {in press}}
                @comment{jabref-meta: databaseType:bibtex;}
                """;
        assertThat(written(read(file), BibDialect.BIBTEX)).isEqualTo("""
                @string{loom = {Annals of {Looms}}}
                % kept by hand
                @article{Weaver_1843,
                  author = {{Weavers, Dyers and Spinners} and Doe, Jane and others},
                  title = {{The Great Loom} of {\\"U}lm},
                  journal = loom,
                  volume = {3},
                  number = {2},
                  pages = {1--9},
                  year = 1843,
                  month = jul,
                  file = {:loom.pdf:PDF},
                  annote = {Mine},
                }

                @comment{jabref-meta: databaseType:bibtex;}
                @phdthesis{thesis,
                  author = {Doe, Jane},
                  title = {On Looms},
                  school = {School of Looms},
                  note = {in press},
                }

                @inbook{chapter,
                  author = {Poe, Jane},
                  editor = {Roe, Jane},
                  title = {A Chapter},
                  booktitle = {{Whole}},
                  pages = {3--4},
                  publisher = {Loom Press},
                  address = {Ulm},
                  year = 1850,
                  crossref = {edited},
                }

                @book{edited,
                  editor = {Roe, Jane},
                  title = {{Whole}},
                  publisher = {Loom Press},
                  address = {Ulm},
                  year = 1850,
                }
                """);
        assertThat(written(read(file), BibDialect.BIBLATEX))
                .contains(
                        "@collection{edited,",
                        "@thesis{thesis,",
                        "  type = {phdthesis},",
                        "  institution = {School of Looms},");
        for (BibDialect dialect : BibDialect.values()) {
            String first = written(read(file), dialect);
            assertThat(written(read(first), dialect)).isEqualTo(first);
        }
    }

    private static String once(String file) {
        String first = written(read(file), BibDialect.BIBTEX);
        assertThat(written(read(first), BibDialect.BIBTEX)).isEqualTo(first);
        return first;
    }

    @Test
    void onlyFieldsThatHoldAnAddressAloneAreTakenAsTheyAre() {
        assertThat(once("""
                        @misc{a, title = {Looms}, author = {Doe, Jane},
                          bibsource = {loom computer science, https://loom.example},
                          biburl = {https://loom.example/a_b},
                          file = {:C\\:\\\\My Looms_1.pdf:PDF},
                          code = {see https://loom.example/c for it}}
                        """))
                .contains(
                        "  bibsource = {loom computer science, https://loom.example},",
                        "  biburl = {https://loom.example/a_b},",
                        "  file = {:C\\:\\\\My Looms_1.pdf:PDF},",
                        "  code = {see https://loom.example/c for it},");
    }

    @Test
    void whatIsOfNoEntryIsNeverJunk() {
        assertThat(once("""
                        % kept
                        Free text of mine, a@loom.example
                        @comment{in two
                          lines} and more
                        @preamble("\\newcommand{\\x}{y}")
                        @comment without braces
                        @misc{a,
                          title = {Looms},
                          author = {Doe, Jane},
                          note = {One},
                          year = 1990,
                        }
                        """)).startsWith("""
                        % kept
                        % Free text of mine, a@loom.example
                        @comment{in two
                          lines}
                        % and more
                        @preamble("\\newcommand{\\x}{y}")
                        % @comment without braces
                        @misc{a,
                        """);
    }

    @Test
    void whatTexShowsIsNotHtml() {
        assertThat(once("""
                        @article{a, title = {The \\textless{}b\\textgreater{} of \\&amp; Looms}, author = {Doe, Jane},
                          journal = {Wine &amp; \\textless{}i\\textgreater{}}, year = 1990}
                        """))
                .contains(
                        "  title = {The \\textless{}b\\textgreater{} of \\&amp; Looms},",
                        "  journal = {Wine \\& \\textless{}i\\textgreater{}},");
    }

    @Test
    void keywordsKeepTheirCommas() {
        Metadata paper = Metadata.titled("Looms")
                .author("Jane Doe")
                .keyword("a,b")
                .keyword("c;d")
                .keyword("e")
                .build();
        for (BibDialect dialect : BibDialect.values()) {
            String first = written(List.of(paper), dialect);
            assertThat(first).contains("  keywords = {{a,b}, {c;d}, e},");
            assertThat(read(first).getFirst().keywords()).containsExactly("a,b", "c;d", "e");
            assertThat(written(read(first), dialect)).isEqualTo(first);
        }
        assertThat(read("""
                        @misc{a,
                          title = {Looms},
                          keywords = {looms; warp &amp; weft, machine weaving}
                        }
                        """).getFirst().keywords()).containsExactly("looms", "warp & weft", "machine weaving");
    }

    @Test
    void thesesAndReportsHaveATypeOfTheirOwnInEachDialect() {
        String modern = """
                @thesis{a,
                  author = {Doe, Jane},
                  title = {Looms},
                  institution = {School of Looms},
                  type = {mathesis},
                  date = {1990},
                }
                """;
        for (Map.Entry<String, List<String>> type : Map.of(
                        "mastersthesis", List.of("thesis", "mathesis"),
                        "phdthesis", List.of("thesis", "phdthesis"),
                        "techreport", List.of("report", "techreport"))
                .entrySet()) {
            String file = modern.replace("@thesis", "@" + type.getValue().getFirst())
                    .replace("mathesis", type.getValue().getLast());
            String classic = written(read(file), BibDialect.BIBTEX);
            assertThat(classic).startsWith("@" + type.getKey() + "{a,").doesNotContain("type =");
            assertThat(written(read(classic), BibDialect.BIBLATEX)).isEqualTo(file);
        }
    }

    @Test
    void spacesInAddressesAreEncoded() {
        assertThat(once("""
                        @misc{a,
                          title = {Looms}, author = {Doe, Jane},
                          url = {https://loom.example/a b}
                        }
                        """)).contains("  url = {https://loom.example/a%20b},");
        assertThat(read("""
                        @misc{a,
                          title = {Looms},
                          url = {https://loom.example/a b}
                        }
                        """).getFirst().links()).extracting(Link::url).containsExactly("https://loom.example/a%20b");
    }

    @Test
    void whatRefersToNothingThatIsWrittenStaysInItsPlace() {
        List<Metadata> papers = read("""
                @inbook{chapter, author = {Doe, Jane}, title = {A Chapter}, crossref = {whole}}
                @book{whole, title = {The Whole}, editor = {Roe, Jane}, publisher = {Loom Press}, year = 1843}
                @misc{last, author = {Poe, Jane}, title = {Warps}}
                """);
        String without = written(List.of(papers.get(0), papers.get(2)), BibDialect.BIBTEX);
        assertThat(without).startsWith("@inbook{chapter,").doesNotContain("crossref");
        assertThat(written(List.of(papers.get(1), papers.get(2)), BibDialect.BIBTEX))
                .startsWith("@book{whole,");
    }
}
