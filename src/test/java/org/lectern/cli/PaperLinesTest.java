package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Sighting;

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
    void sayWhenAPaperWasSeenOnTheDaysOfThePlace() {
        Instant late = Instant.parse("2026-11-02T23:30:00Z");
        Instant later = Instant.parse("2026-11-20T08:00:00Z");
        assertThat(PaperLines.seen(seen(late, later), ZoneOffset.UTC))
                .contains("first seen 2026-11-02, last seen 2026-11-20");
        assertThat(PaperLines.seen(seen(late), ZoneOffset.ofHours(1))).contains("first seen 2026-11-03");
        assertThat(PaperLines.seen(seen(), ZoneOffset.UTC)).isEmpty();
    }

    private static Paper seen(Instant... times) {
        Metadata metadata = Metadata.titled("T").build();
        List<Sighting> sightings = Stream.of(times)
                .map(time -> new Sighting("a.txt", "A", "cards", 1, 1, 2, List.of(), Optional.of(time)))
                .toList();
        return new Paper(PaperId.of(NormalizedTitle.of("T")), metadata, sightings);
    }

    @Test
    void wrapAtWords() {
        String text = "word ".repeat(30).strip();
        assertThat(PaperLines.wrapped(text))
                .containsExactly("word ".repeat(19).strip(), "word ".repeat(11).strip());
        assertThat(PaperLines.wrapped("")).isEmpty();
    }

    @Test
    void breaksNoNameAndNoAddress() {
        String address = "https://owls.example/night-flight/long-feathers/quiet-wings/" + "a".repeat(40);
        assertThat(PaperLines.wrapped("word ".repeat(17) + "wav2vec2.0/large-owl " + address))
                .containsExactly("word ".repeat(17).strip(), "wav2vec2.0/large-owl", address);
        assertThat(PaperLines.wrapped("word ".repeat(18) + "cross-species"))
                .containsExactly("word ".repeat(18) + "cross-", "species");
        assertThat(PaperLines.wrapped("鳥".repeat(100))).containsExactly("鳥".repeat(96), "鳥".repeat(4));
    }
}
