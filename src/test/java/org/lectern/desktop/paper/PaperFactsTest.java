package org.lectern.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;

class PaperFactsTest {
    private static final Sighting DECEMBER = new Sighting("dec10.txt", "Daily Papers, Dec 10", "cards", 7, 117, 123);
    private static final Sighting MARCH = new Sighting("mar11.txt", "Daily Papers, Mar 11", "pairs", 2, 4, 4);

    private static Paper paper(Metadata known, Sighting... sightings) {
        return new Paper(PaperId.of(NormalizedTitle.of(known.title())), known, List.of(sightings));
    }

    private static Sighting seen(Sighting at, String when) {
        return new Sighting(
                at.file(),
                at.listing(),
                at.layout(),
                at.ordinal(),
                at.startLine(),
                at.endLine(),
                List.of(),
                Optional.of(Instant.parse(when)));
    }

    @Test
    void saysWhatIsKnown() {
        Paper paper = paper(
                Metadata.titled("LaVCa: LLM-assisted Visual Cortex Captioning")
                        .authorCount(3)
                        .publishedInferred(new PartialDate(2025, 2, 19))
                        .commentCount(2)
                        .build(),
                DECEMBER,
                MARCH);

        assertThat(PaperFacts.shortLine(paper)).isEqualTo("3 authors · 19 Feb 2025 · 2 comments");
        assertThat(PaperFacts.longLine(paper)).isEqualTo("3 authors · 19 February 2025 (year inferred) · 2 comments");
    }

    @Test
    void saysThatThereAreMoreAuthors() {
        Metadata.Builder known =
                Metadata.titled("A title").author("Ada Lovelace").author("Charles Babbage");

        assertThat(PaperFacts.who(known.build(), 5)).isEqualTo("Ada Lovelace, Charles Babbage");
        assertThat(PaperFacts.who(known.moreAuthors(true).build(), 5))
                .isEqualTo("Ada Lovelace, Charles Babbage et al.");
        assertThat(PaperFacts.who(known.author("Mary Somerville").build(), 2)).isEqualTo("Ada Lovelace et al.");
        assertThat(PaperFacts.who(known.authorCount(12).build(), 5))
                .isEqualTo("Ada Lovelace, Charles Babbage, Mary Somerville and 9 more");
        assertThat(PaperFacts.who(known.moreAuthors(false).build(), 2)).isEqualTo("Ada Lovelace and 11 more");
    }

    @Test
    void saysWhenItWasSeen() {
        Sighting first = seen(DECEMBER, "2024-12-10T23:30:00Z");
        Sighting later = seen(MARCH, "2025-03-11T08:00:00Z");
        Metadata known = Metadata.titled("A title").build();

        assertThat(PaperFacts.seen(paper(known, later, first), ZoneOffset.UTC))
                .isEqualTo("first seen 10 Dec 2024 · last seen 11 Mar 2025");
        assertThat(PaperFacts.seen(paper(known, first), ZoneOffset.ofHours(1))).isEqualTo("first seen 11 Dec 2024");
        assertThat(PaperFacts.seen(paper(known, DECEMBER), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void saysInWordsWhatIsUnknown() {
        Paper paper = paper(Metadata.titled("A title").build(), DECEMBER);

        assertThat(PaperFacts.shortLine(paper)).isEqualTo("authors unknown");
        assertThat(PaperFacts.longLine(paper)).isEqualTo("authors unknown · date unknown");
    }

    @Test
    void namesAFewAuthorsInShortAndAllAtLength() {
        Paper paper = paper(
                Metadata.titled("A title")
                        .author("Ada Lovelace")
                        .author("Alan Turing")
                        .author("Grace Hopper")
                        .author("Emmy Noether")
                        .organization("Analytical Engines")
                        .published(PartialDate.of(2024, 7))
                        .venue("NeurIPS 2024")
                        .presentation("Oral")
                        .build(),
                DECEMBER);

        assertThat(PaperFacts.shortLine(paper))
                .isEqualTo("Ada Lovelace, Alan Turing and 2 more · NeurIPS 2024 · Jul 2024");
        assertThat(PaperFacts.longLine(paper))
                .isEqualTo("Ada Lovelace, Alan Turing, Grace Hopper, Emmy Noether · Analytical Engines · NeurIPS 2024"
                        + " · Oral · July 2024");
    }

    @Test
    void anOrganisationStandsForTheAuthors() {
        Paper paper = paper(
                Metadata.titled("A title")
                        .organization("OpenBMB")
                        .authorCount(1)
                        .build(),
                DECEMBER);

        assertThat(PaperFacts.shortLine(paper)).isEqualTo("OpenBMB");
        assertThat(PaperFacts.longLine(paper)).isEqualTo("OpenBMB · 1 author · date unknown");
    }

    @Test
    void linesAreNamedAsALibrarianWould() {
        assertThat(PaperFacts.lines(DECEMBER)).isEqualTo("lines 117–123");
        assertThat(PaperFacts.lines(MARCH)).isEqualTo("line 4");
    }

    @Test
    void linksLeadToTheArchiveFirstAndNoAddressTwice() {
        Metadata known = Metadata.titled("A title")
                .arxivId("2401.01234")
                .doi("10.1000/182")
                .link(new Link(Link.Kind.OTHER, "https://www.example.org/talk"))
                .link(new Link(Link.Kind.PROJECT, "https://example.org/project"))
                .link(new Link(Link.Kind.CODE, "https://github.com/example/code"))
                .link(new Link(Link.Kind.PAPER, "https://arxiv.org/abs/2401.01234"))
                .build();

        assertThat(PaperLink.of(known))
                .containsExactly(
                        new PaperLink("arxiv", "arXiv", "https://arxiv.org/abs/2401.01234"),
                        new PaperLink("doi", "DOI", "https://doi.org/10.1000/182"),
                        new PaperLink("code", "Code", "https://github.com/example/code"),
                        new PaperLink("project", "Project page", "https://example.org/project"),
                        new PaperLink("example.org", "example.org", "https://www.example.org/talk"));
        assertThat(PaperFacts.tags(known)).containsExactly("project", "code");
    }
}
