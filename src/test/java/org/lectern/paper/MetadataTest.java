package org.lectern.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private static final PartialDate DAY = new PartialDate(2024, 7, 3);

    @Test
    void eitherSaysHowTheNamesOfTheOtherAreTakenApart() {
        Author whole = new Author("Gabriel García Márquez");
        Author apart = Author.of(new NameParts("García Márquez", "Gabriel", ""));
        Metadata short1 = Metadata.titled("A title").author(apart).build();
        Metadata long2 =
                Metadata.titled("A title").author(whole).author("Ada Lovelace").build();

        assertThat(apart.name()).isEqualTo(whole.name());
        assertThat(short1.enrichedBy(long2).authors()).containsExactly(apart, new Author("Ada Lovelace"));
        assertThat(long2.enrichedBy(short1).authors()).containsExactly(apart, new Author("Ada Lovelace"));
    }

    @Test
    void partsOfAnotherNameAreNone() {
        assertThat(new Author("Ada Lovelace", Optional.of(new NameParts("Babbage", "Charles", ""))))
                .isEqualTo(new Author("Ada Lovelace"));
        assertThat(Author.of(new NameParts("王", "小明", "")).name()).isEqualTo("王 小明");
        assertThat(Author.of(new NameParts("Logan", "Robert L", "IV")).name()).isEqualTo("Robert L Logan IV");
    }

    @Test
    void aRecordGainsWhatAnotherKnows() {
        Metadata known =
                Metadata.titled("A Title").abstractText("Text.").commentCount(2).build();
        Metadata other = Metadata.titled("A title")
                .abstractText("Other text.")
                .author("Ada Lovelace")
                .authorCount(1)
                .organization("Analytical Engines")
                .published(DAY)
                .venue("NeurIPS")
                .presentation("Oral")
                .category("cs.LG")
                .arxivId("2407.00001")
                .doi("10.1/x")
                .upvotes(3)
                .commentCount(5)
                .keyword("engines")
                .link(new Link(Link.Kind.CODE, "https://github.com/a/b"))
                .figureCaption("Figure 1.")
                .citationKey("lovelace2024")
                .build();
        assertThat(known.enrichedBy(other))
                .isEqualTo(Metadata.titled("A Title")
                        .abstractText("Text.")
                        .author("Ada Lovelace")
                        .authorCount(1)
                        .organization("Analytical Engines")
                        .published(DAY)
                        .venue("NeurIPS")
                        .presentation("Oral")
                        .category("cs.LG")
                        .arxivId("2407.00001")
                        .doi("10.1/x")
                        .upvotes(3)
                        .commentCount(5)
                        .keyword("engines")
                        .link(new Link(Link.Kind.CODE, "https://github.com/a/b"))
                        .figureCaption("Figure 1.")
                        .citationKey("lovelace2024")
                        .build());
    }

    @Test
    void aDateReadBeatsOneInferred() {
        Metadata inferred = Metadata.titled("T")
                .publishedInferred(new PartialDate(2025, 7, 3))
                .build();
        Metadata read = Metadata.titled("T").published(DAY).build();
        assertThat(inferred.enrichedBy(read).published()).contains(DAY);
        assertThat(inferred.enrichedBy(read).publishedInferred()).isFalse();
        assertThat(read.enrichedBy(inferred).published()).contains(DAY);
        assertThat(read.enrichedBy(inferred).publishedInferred()).isFalse();
    }

    @Test
    void theMoreExactDateOfAYearWins() {
        Metadata year = Metadata.titled("T").published(PartialDate.of(2024)).build();
        Metadata day = Metadata.titled("T").published(DAY).build();
        Metadata otherYear =
                Metadata.titled("T").published(new PartialDate(2025, 1, 1)).build();
        assertThat(year.enrichedBy(day).published()).contains(DAY);
        assertThat(year.enrichedBy(otherYear).published()).contains(PartialDate.of(2024));
    }

    @Test
    void linksAreJoinedWithoutRepeating() {
        Link code = new Link(Link.Kind.CODE, "https://github.com/a/b");
        Link project = new Link(Link.Kind.PROJECT, "https://a.github.io");
        Metadata one = Metadata.titled("T").link(code).build();
        Metadata two = Metadata.titled("T")
                .link(project)
                .link(new Link(Link.Kind.OTHER, code.url()))
                .build();
        assertThat(one.enrichedBy(two).links()).containsExactly(code, project);
        assertThat(one.hasCode()).isTrue();
    }

    @Test
    void aPaperHasATitle() {
        assertThatThrownBy(() -> Metadata.titled("  ").build()).isInstanceOf(IllegalArgumentException.class);
    }
}
