package org.lectern.digest.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.LineFate;
import org.lectern.digest.Problem;
import org.lectern.digest.SourceText;
import org.lectern.json.PaperJson;
import org.lectern.paper.Author;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;

/** What damaged and unusual BibTeX gives. */
class BibliographyLayoutTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final String WHOLE = "@article{whole, title = {A Whole Entry}, year = 2001}\n";

    private static Digest read(String text) {
        return READER.read(SourceText.of("x.bib", text)) instanceof Digest digest ? digest : fail("refused");
    }

    private static List<Metadata> papers(String text) {
        return papers(read(text));
    }

    /** The papers without what is kept of their entries, which {@code KeptEntryTest} looks at. */
    private static List<Metadata> papers(Digest digest) {
        return digest.records().stream()
                .map(PaperRecord::metadata)
                .map(PaperJson::of)
                .map(json -> PaperJson.write(json.without("entry")))
                .map(json -> PaperJson.metadata(json).orElseThrow())
                .toList();
    }

    private static Metadata whole() {
        return Metadata.titled("A Whole Entry")
                .published(PartialDate.of(2001))
                .citationKey("whole")
                .build();
    }

    @Test
    void aBraceTooFewCostsItsField() {
        Digest digest = read(WHOLE + """
                @article{damaged,
                  title = {A Title,
                  author = {Lovelace, Ada},
                  year = 1843
                }
                """ + WHOLE.replace("whole", "again"));
        assertThat(papers(digest))
                .containsExactly(
                        whole(),
                        Metadata.titled("A Title")
                                .author("Ada Lovelace")
                                .published(PartialDate.of(1843))
                                .citationKey("damaged")
                                .build(),
                        Metadata.titled("A Whole Entry")
                                .published(PartialDate.of(2001))
                                .citationKey("again")
                                .build());
        assertThat(digest.problems())
                .containsExactly(new Problem(3, "“title” does not end; taken up to the next field"));
    }

    @Test
    void aBraceTooManyCostsNothing() {
        Digest digest = read("@misc{a,\n title = {A Title}},\n year = 2001\n}\n" + WHOLE);
        assertThat(papers(digest))
                .containsExactly(
                        Metadata.titled("A Title")
                                .published(PartialDate.of(2001))
                                .citationKey("a")
                                .build(),
                        whole());
        assertThat(digest.problems()).containsExactly(new Problem(2, "a brace too many; the entry goes on behind it"));
    }

    @Test
    void anEntryThatNeverEndsCostsItself() {
        Digest digest = read("@misc{a,\n title = {Never ends\n\n" + WHOLE);
        assertThat(papers(digest)).containsExactly(whole());
        assertThat(digest.fates().get(0)).isEqualTo(new LineFate.NotUnderstood());
        assertThat(digest.fates().get(1)).isEqualTo(new LineFate.NotUnderstood());
        assertThat(digest.problems())
                .containsExactly(
                        new Problem(1, "an entry that does not end; read as far as it goes"),
                        new Problem(1, "an entry without a title; left out"),
                        new Problem(2, "“title” does not end; left out"));
    }

    @Test
    void entriesOfOneKeyAreAllKept() {
        assertThat(papers(WHOLE + WHOLE)).containsExactly(whole(), whole());
    }

    @Test
    void anUnknownAbbreviationStaysAsItStands() {
        Digest digest = read("@article{a, title = {T u}, journal = jmlr}");
        assertThat(digest.records().getFirst().metadata().venue()).contains("jmlr");
        assertThat(digest.problems())
                .containsExactly(new Problem(1, "“jmlr” is no abbreviation of this file; taken as it stands"));
    }

    @Test
    void dataThatEntriesShareAreInherited() {
        assertThat(papers("""
                        @online{a, title = {One}, xdata = {shared}}
                        @xdata{shared, date = {2024-07-03}, eprint = {2407.00001}, eprinttype = {arXiv}}
                        @inproceedings{b, title = {Two}, crossref = {b}, year = 2001}
                        """))
                .containsExactly(
                        Metadata.titled("One")
                                .published(new PartialDate(2024, 7, 3))
                                .arxivId("2407.00001")
                                .citationKey("a")
                                .build(),
                        Metadata.titled("Two")
                                .published(PartialDate.of(2001))
                                .citationKey("b")
                                .build());
    }

    @Test
    void aCommentedEntryIsNone() {
        Digest digest = read("% @article{no, title = {No}}\n@comment{@article{no, title = {No}}}\n" + WHOLE);
        assertThat(papers(digest)).containsExactly(whole());
        assertThat(digest.fates().subList(0, 2)).containsOnly(new LineFate.Furniture("a comment"));
    }

    @Test
    void linksAreTypedByTheirFields() {
        assertThat(papers("""
                        @misc{a, title = {T u}, url = {https://example.org/a\\_b}, code = {https://example.org/c},
                          note = {Slides at \\url{https://example.org/s.pdf}.}, bibsource = {https://dblp.org}}
                        """).getFirst().links())
                .containsExactly(
                        new Link(Link.Kind.PAPER, "https://example.org/a_b"),
                        new Link(Link.Kind.CODE, "https://example.org/c"),
                        new Link(Link.Kind.PAPER, "https://example.org/s.pdf"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lovelace, Ada and Babbage, Charles | Ada Lovelace;Charles Babbage",
                "Ada Lovelace AND {The Royal Society and Friends} and others | Ada Lovelace;The Royal Society and Friends",
                "King, Jr., Martin Luther | Martin Luther King Jr.",
                "{\\\"O}zg{\\\"u}r, {\\c{S}}ule and {\\L}ukasz Kaiser | Şule Özgür;Łukasz Kaiser",
                "van der Maaten, Laurens and de la Vall{\\'e}e Poussin, Charles | Laurens van der Maaten;Charles de la Vallée Poussin",
                "Ai, Xi | Xi Ai",
                "family=Neumann, given=John, prefix=von | John von Neumann",
                "Smith, J.; Doe, K. | J. Smith;K. Doe",
                "Ada Lovelace, Charles Babbage, Mary Somerville | Ada Lovelace;Charles Babbage;Mary Somerville",
                "Ada Lovelace and and Charles Babbage and | Ada Lovelace;Charles Babbage",
                "others | ''",
            })
    void namesAreInReadingOrder(String field, String names) {
        List<Author> expected = names.isEmpty()
                ? List.of()
                : Stream.of(names.split(";", -1)).map(Author::new).toList();
        assertThat(papers("@misc{a, title = {T u}, author = {" + field + "}}")
                        .getFirst()
                        .authors())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date = {2024-07-03/2024-07-05} | 2024-07-03",
                "date = {2024-07} | 2024-07",
                "date = {2024-07-03T10:00:00} | 2024-07-03",
                "date = {2024~} | 2024",
                "date = {2024-21} | 2024",
                "year = 2024, month = jul | 2024-07",
                "year = 2024, month = jul # \"~3\" | 2024-07-03",
                "year = {2024}, month = {July--August} | 2024-07",
                "year = {2024}, month = 7, day = 31 | 2024-07-31",
                "year = {2024}, month = feb, day = 30 | 2024-02",
                "year = {in press} | ''",
                "year = {c1843} | 1843",
            })
    void datesAreAsExactAsTheyAreGiven(String fields, String date) {
        assertThat(papers("@misc{a, title = {T u}, " + fields + "}")
                        .getFirst()
                        .published()
                        .map(PartialDate::toString)
                        .orElse(""))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{The {GPT-4} Report: {\\'e}t{\\'e} \\& more} | The GPT-4 Report: été & more",
                "{Stra{\\ss}e, \\O{}re, na\\\"{\\i}ve, \\v{S}koda, \\r{A}ngstr{\\\"o}m} | Straße, Øre, naïve, Škoda, Ångström",
                "{``Quoted'' --- or 10--20\\%} | “Quoted” — or 10–20%",
                "{$\\alpha$-VAE with $O(n^2)$} | α-VAE with $O(n^2)$",
                "{\\emph{In} Situ~Learning} | In Situ Learning",
                "{An \\unknownmacro{kept} Thing} | An \\unknownmacro{kept} Thing",
                "\"A {\"Quoted\"} Word\" | A \"Quoted\" Word",
                "{Costs of $5 and \\$10} | Costs of $5 and $10",
            })
    void texIsText(String value, String title) {
        assertThat(papers("@misc{a, title = " + value + "}").getFirst().title()).isEqualTo(title);
    }

    /** Time grows with the length of the text only; a quadratic reader would not come to an end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "@article{",
                "\n@article{",
                "@comment{",
                "\n@comment{",
                "@a{b,c={",
                "x = {\n",
                "@string{a=",
                "\"",
                "#",
                "a=\"",
                "\n@misc{a,\n title = {x},\n t = {",
                "%\n@",
                "\n@misc{a, title={x}}},",
                "\\",
                "and ",
                "$"
            })
    void noTextTakesLong(String piece) {
        String text =
                WHOLE + "@misc{b, title = {x}, author = {" + piece.repeat(300_000 / piece.length()) + "\n" + WHOLE;
        assertThat(papers(text)).contains(whole());
    }
}
