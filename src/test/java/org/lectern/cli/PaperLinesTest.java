package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

final class PaperLinesTest {
    @Test
    void nameAFewAuthorsAndCountTheRest() {
        Metadata paper = Metadata.titled("T")
                .author("A")
                .author("B")
                .author("C")
                .author("D")
                .authorCount(7)
                .venue("NeurIPS")
                .presentation("Oral")
                .published(PartialDate.of(2024, 7))
                .link(new Link(Link.Kind.CODE, "https://example.org"))
                .build();
        assertThat(PaperLines.facts(paper)).isEqualTo("A, B, C and 4 more · 2024-07 · NeurIPS · Oral · code");
    }

    @Test
    void sayThatThereAreMoreAuthorsThanNames() {
        assertThat(PaperLines.facts(
                        Metadata.titled("T").author("A").authorCount(2).build()))
                .isEqualTo("A and 1 more");
        assertThat(PaperLines.facts(Metadata.titled("T").authorCount(1).build()))
                .isEqualTo("1 author");
        assertThat(PaperLines.facts(Metadata.titled("T").build())).isEmpty();
    }

    @Test
    void wrapAtWords() {
        String text = "word ".repeat(30).strip();
        assertThat(PaperLines.wrapped(text))
                .containsExactly("word ".repeat(19).strip(), "word ".repeat(11).strip());
        assertThat(PaperLines.wrapped("")).isEmpty();
    }
}
