package org.lectern.digest.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.Reading;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.json.PaperJson;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;

/** Variants of the formats of references and lists, and what is none of them. */
class PaperFormatsTest {
    private static final DigestReader READER = DigestReader.standard();

    private static Reading read(String text) {
        return READER.read(SourceText.of("x", text));
    }

    private static Digest digest(String text) {
        return read(text) instanceof Digest digest ? digest : fail("refused");
    }

    private static List<Metadata> papers(String text) {
        return digest(text).records().stream().map(PaperRecord::metadata).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Ada Lovelace; Charles Babbage\" | Ada Lovelace;Charles Babbage",
                "\"Lovelace, Ada; Babbage, Charles\" | Ada Lovelace;Charles Babbage",
                "\"Ada Lovelace, Charles Babbage, and Mary Somerville\" | Ada Lovelace;Charles Babbage;Mary Somerville",
                "\"Ada Lovelace and Charles Babbage\" | Ada Lovelace;Charles Babbage",
                "\"Lovelace, Ada and Babbage, Charles\" | Ada Lovelace;Charles Babbage",
                "\"Ada Lovelace et al.\" | Ada Lovelace",
                "[\"Ada Lovelace\", \"Charles Babbage\"] | Ada Lovelace;Charles Babbage",
                "[{\"name\": \"Ada Lovelace\"}, {\"first\": \"Charles\", \"last\": \"Babbage\"}] | Ada Lovelace;Charles Babbage",
                "[] | ''",
                "null | ''",
            })
    void authorsOfListsComeInManyForms(String json, String names) {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(";", -1));
        assertThat(papers("[{\"title\": \"A Title\", \"area\": \"x\", \"abstract\": \"\", \"authors\": " + json + "}]"))
                .singleElement()
                .satisfies(paper ->
                        assertThat(paper.authors()).extracting(Author::name).isEqualTo(expected));
    }

    @Test
    void ownRecordsStayWithTheirOwnLayout() {
        assertThat(digest("{\"title\": \"A Title\", \"authors\": [\"Ada Lovelace\"], \"year\": 1843}")
                        .layout())
                .isEqualTo("json-lines");
        assertThat(digest("{\"title\": \"A Title\", \"authors\": \"Ada Lovelace\", \"year\": 1843}")
                        .layout())
                .isEqualTo("paper-list");
    }

    /** Whoever gathers records from pages leaves entities of HTML in them. */
    @ParameterizedTest
    @ValueSource(strings = {"", ",\"status\":\"Poster\""})
    void entitiesInRecordsAreDecodedOnce(String more) {
        Metadata.Builder paper = Metadata.titled("Fast & Slow Thinking in AT&T Networks")
                .abstractText("x < y & z, as &lt; is written")
                .author("Zoë O'Hara")
                .venue("Science & Society")
                .keyword("R&D");
        assertThat(papers("{\"title\":\"Fast &amp; Slow Thinking in AT&amp;T Networks\","
                        + "\"abstract\":\"x &lt; y &amp; z, as &amp;lt; is written\",\"authors\":[\"Zo&euml; O&#39;Hara\"],"
                        + "\"venue\":\"Science &amp; Society\",\"keywords\":[\"R&amp;D\"]" + more + "}"))
                .containsExactly(
                        more.isEmpty()
                                ? paper.build()
                                : paper.presentation("Poster").build());
    }

    @Test
    void whatLecternWroteHasEntitiesThatThePaperShows() {
        Digest own =
                digest("{\"title\":\"What &amp;amp; means\",\"abstract\":\"It is &amp;.\",\"keywords\":[\"&lt;\"]}");
        PaperRecord record = own.records().getFirst();
        Paper paper = new Paper(PaperId.of(NormalizedTitle.of("x")), record.metadata(), List.of(record.source()));

        assertThat(record.metadata().title()).isEqualTo("What &amp; means");
        assertThat(papers(PaperJson.write(PaperJson.of(record)))).containsExactly(record.metadata());
        assertThat(papers(PaperJson.write(PaperJson.of(paper)))).containsExactly(record.metadata());
    }

    @Test
    void listsStandWithinObjectsToo() {
        assertThat(
                        papers(
                                "{\"count\": 1, \"data\": {\"papers\": [{\"title\": \"A Title\", \"authors\": [\"Ada Lovelace\"]}]}}"))
                .containsExactly(
                        Metadata.titled("A Title").author("Ada Lovelace").build());
    }

    @Test
    void aDamagedObjectOfAnObjectCostsItself() {
        Digest digest = digest("""
                {"papers": [
                  {"title": "One", "authors": "Ada Lovelace"},
                  {"title": "Two", "authors" "Ada Lovelace"},
                  {"title": "Three", "authors": "Ada Lovelace"}
                ], "count": 3}
                """);
        assertThat(digest.records().stream().map(record -> record.metadata().title()))
                .containsExactly("One", "Three");
        assertThat(digest.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DP  - 2015 May 28 | 2015-05-28",
                "DP  - 2015 Jul-Aug | 2015-07",
                "DP  - 2015 Spring | 2015",
                "DP  - 1998 Dec-1999 Jan | 1998-12",
            })
    void pubmedWritesDatesInWords(String line, String date) {
        assertThat(papers("PMID- 1\nTI  - A title.\n" + line + "\n"))
                .containsExactly(Metadata.titled("A title")
                        .published(PartialDate.parse(date).orElseThrow())
                        .build());
    }

    static List<String> others() {
        return List.of(
                """
                ## [1.2.0] - 2024-01-02

                - **Feature one** is there ([#12](https://github.com/a/b/pull/12))
                - Support for arXiv papers, see [the docs](https://example.org/docs)
                - **Fixed a bug** by Ada Lovelace, Charles Babbage
                """,
                """
                # Awesome Tools

                - [Fast Tool Of Mine](https://github.com/a/fast) - A very fast tool.
                - [Another Good Tool](https://github.com/a/good) - A good tool for everybody.
                - [A Third Tool](https://example.org/third) - By Ada Lovelace.
                """,
                """
                # Software

                The code of [A Paper of Ours](https://arxiv.org/abs/2401.01234).

                1. Get [the program](https://example.org/p)
                2. Read [the long manual](https://example.org/m)
                3. Read [our paper on it](https://arxiv.org/abs/2401.01234)

                ```bibtex
                @article{a, title = {A Paper of Ours}, year = 2024}
                ```
                """,
                """
                | Tool | Description | License |
                |---|---|---|
                | [Some Good Tool](https://github.com/a/b) | Does things | MIT |
                """,
                """
                | Model | Paper | Code |
                |---|---|---|
                | ResNet50 | [arXiv](https://arxiv.org/abs/1512.03385) | [code](https://github.com/a/b) |
                """,
                "{\"name\": \"a-package\", \"version\": \"1.0.0\", \"author\": \"Ada Lovelace\", \"keywords\": [\"tool\"]}",
                "[{\"id\": 1, \"type\": \"a\"}]",
                """
                import a

                @test(a = 1)
                class B { }
                """,
                "Contact ada@example.org or @article on any site.",
                """
                TYPE  - something
                ER  -
                """);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoListOfPapersIsRefused(String text) {
        assertThat(read(text)).isInstanceOf(Refusal.class);
    }

    /** Time grows with the length of the text only; a quadratic reader would not come to an end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "{\"title\":\"x\",\n",
                "- [",
                "- **",
                "*",
                "| - ",
                "(",
                "<a ",
                "![",
                "\"",
                "[x](",
                "TY  - JOUR\n",
                "AU  - x\n",
                "<entry>"
            })
    void noTextTakesLong(String piece) {
        String rubbish = piece.repeat(200_000 / piece.length());
        for (String head : List.of(
                "[{\"title\": \"A Title\", \"authors\": \"Ada Lovelace\", \"area\": \"b\"},\n",
                "TY  - JOUR\nTI  - A Title\nER  -\n",
                "- [A Title of One](https://arxiv.org/abs/2401.01234)\n- [A Title of Two](https://arxiv.org/abs/2401.01235)\n- ",
                "<feed><entry><id>http://arxiv.org/abs/2401.01234</id><title>A Title</title></entry>")) {
            assertThat(read(head + rubbish)).isNotNull();
        }
    }
}
