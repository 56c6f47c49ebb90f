package org.lectern.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Author;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NameParts;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;

class PaperJsonTest {
    private static final Metadata FULL = Metadata.titled("A “Title”")
            .abstractText("Text.")
            .author("Ada Lovelace")
            .author("Charles Babbage")
            .authorCount(2)
            .organization("Analytical Engines")
            .publishedInferred(new PartialDate(2024, 7, 3))
            .venue("NeurIPS")
            .presentation("Oral")
            .category("cs.LG")
            .arxivId("2407.00001")
            .doi("10.1/x")
            .upvotes(3)
            .commentCount(0)
            .keyword("engines")
            .link(new Link(Link.Kind.CODE, "https://github.com/a/b"))
            .figureCaption("Figure 1.")
            .citationKey("lovelace2024")
            .build();
    private static final Sighting SEEN = new Sighting("a.txt", "Daily Papers, Dec 10", "cards", 2, 7, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "García Márquez, Gabriel"                             | García Márquez/Gabriel/
            "van den Oord, Aäron Jan"                             | van den Oord/Aäron Jan/
            "King, Martin Luther, Jr."                            | King/Martin Luther/Jr.
            {"family":"García Márquez","given":"Gabriel"}         | García Márquez/Gabriel/
            {"non-dropping-particle":"van","family":"Gool","given":"Luc"} | van Gool/Luc/
            {"first":"Robert","middle":"L","last":"Logan","suffix":"IV"} | Logan/Robert L/IV
            {"literal":"The Slow Group"}                          | The Slow Group//
            {"name":"Ada Lovelace"}                               | Ada Lovelace
            "Ada Lovelace, Jr."                                   | Ada Lovelace, Jr.
            "Ada Lovelace, Mary Somerville"                       | Ada Lovelace, Mary Somerville
            "Foo, Inc."                                           | Foo, Inc.
            "Sciences, Engineering, and Medicine"                 | Sciences, Engineering, and Medicine
            """)
    void namesMayStandInTheirParts(String json, String expected) {
        Author author = PaperJson.metadata("{\"title\":\"A title\",\"authors\":[" + json + "]}")
                .orElseThrow()
                .authors()
                .getFirst();
        assertThat(author.parts()
                        .map(parts -> parts.family() + "/" + parts.given() + "/" + parts.suffix())
                        .orElse(author.name()))
                .isEqualTo(expected);
    }

    @Test
    void partsOfNamesStandBesideThem() {
        Metadata paper = Metadata.titled("A title")
                .author("Ada Lovelace")
                .author(Author.of(new NameParts("Logan", "Robert L", "IV")))
                .author(Author.of(NameParts.undivided("The Slow Group")))
                .build();
        String json = PaperJson.write(PaperJson.of(paper));

        assertThat(json)
                .isEqualTo(
                        "{\"title\":\"A title\",\"authors\":[\"Ada Lovelace\",\"Robert L Logan IV\",\"The Slow Group\"],"
                                + "\"authorParts\":[{\"family\":\"Logan\",\"given\":\"Robert L\",\"suffix\":\"IV\"},"
                                + "{\"family\":\"The Slow Group\"}]}");
        assertThat(PaperJson.metadata(json)).contains(paper);
    }

    @Test
    void aRecordHasTheFieldsOfTheContract() {
        assertThat(PaperJson.write(PaperJson.of(new PaperRecord(FULL, SEEN))))
                .isEqualTo("{\"title\":\"A “Title”\",\"abstract\":\"Text.\","
                        + "\"authors\":[\"Ada Lovelace\",\"Charles Babbage\"],\"authorCount\":2,"
                        + "\"organization\":\"Analytical Engines\",\"published\":\"2024-07-03\",\"publishedInferred\":true,"
                        + "\"year\":2024,\"venue\":\"NeurIPS\",\"presentation\":\"Oral\",\"categories\":[\"cs.LG\"],"
                        + "\"arxivId\":\"2407.00001\",\"doi\":\"10.1/x\",\"upvotes\":3,\"commentCount\":0,"
                        + "\"keywords\":[\"engines\"],"
                        + "\"links\":[{\"kind\":\"code\",\"url\":\"https://github.com/a/b\"}],"
                        + "\"figureCaptions\":[\"Figure 1.\"],\"citationKey\":\"lovelace2024\","
                        + "\"source\":{\"file\":\"a.txt\",\"listing\":\"Daily Papers, Dec 10\",\"layout\":\"cards\","
                        + "\"ordinal\":2,\"startLine\":7,\"endLine\":12}}");
    }

    @Test
    void whatIsUnknownIsAbsent() {
        Metadata bare = Metadata.titled("T").build();
        assertThat(PaperJson.write(PaperJson.of(bare))).isEqualTo("{\"title\":\"T\"}");
        PaperId id = PaperId.of(NormalizedTitle.of("T"));
        Paper paper = new Paper(id, bare, List.of(new Sighting("a.txt", "a.txt", "dense", 1, 1, 2)));
        assertThat(PaperJson.write(PaperJson.of(paper)))
                .isEqualTo("{\"id\":\"" + id + "\",\"title\":\"T\",\"sightings\":[{\"file\":\"a.txt\","
                        + "\"layout\":\"dense\",\"ordinal\":1,\"startLine\":1,\"endLine\":2}]}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(PaperJson.metadata(PaperJson.write(PaperJson.of(FULL)))).contains(FULL);
    }

    @Test
    void whatIsNoRecordIsNotRead() {
        assertThat(PaperJson.metadata("")).isEmpty();
        assertThat(PaperJson.metadata("[1]")).isEmpty();
        assertThat(PaperJson.metadata("{\"title\":null}")).isEmpty();
        assertThat(PaperJson.metadata("{\"title\":\" \"}")).isEmpty();
        assertThat(PaperJson.metadata("{\"title\":\"T\"")).isEmpty();
    }

    @Test
    void fieldsOfAnotherShapeArePassedOver() {
        assertThat(
                        PaperJson.metadata(
                                "{\"title\":\"T\",\"abstract\":null,\"authors\":\"x\",\"authorCount\":\"many\",\"published\":\"soon\",\"links\":7}"))
                .contains(Metadata.titled("T").build());
    }
}
