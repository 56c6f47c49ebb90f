package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

/** Which of the papers that match comes first, and what is said of it. */
class RankingTest extends WithSampleLibrary {
    private void add(Metadata... papers) {
        List<Metadata> all = new ArrayList<>(List.of(papers));
        // Others, so that a word of some papers is not one of most.
        IntStream.range(0, 30)
                .mapToObj(i -> Metadata.titled("Other Work %d".formatted(i))
                        .abstractText("Nothing here is asked for, in %d ways.".formatted(i))
                        .build())
                .forEach(all::add);
        sample.add(SampleLibrary.digest("a.txt", "A", all));
    }

    private static Metadata paper(String title, String text) {
        return Metadata.titled(title).abstractText(text).build();
    }

    @Test
    void wordsBesideOneAnotherAreBeforeThoseFarApart() {
        String between = " lies between two ends of one long sentence that goes on and on for quite some time until ";
        add(
                paper("Far", "Coral" + between + "larvae sleep."),
                paper("Near", "Coral larvae" + between + "they sleep."),
                paper("Turned", "Larvae, coral" + between + "they sleep."));
        assertThat(sample.titles("coral larvae")).containsExactly("Near", "Turned", "Far");
    }

    @Test
    void aTitleThatSaysJustThatIsFirst() {
        add(
                paper("Coral Larvae of Northern Seas under Changing Light", "We count."),
                paper("Coral Larvae", "We count them, in northern seas, under changing light."));
        assertThat(sample.titles("coral larvae"))
                .containsExactly("Coral Larvae", "Coral Larvae of Northern Seas under Changing Light");
    }

    @Test
    void oneTitleWordDoesNotDrownAnAbstractThatSaysAll() {
        add(
                paper("Light", "A lamp, and a glow. Larvae of coral in the deep."),
                paper("A Study", "Coral larvae settle where light is dim; larvae of coral leave light."));
        assertThat(sample.titles("coral larvae light").getFirst()).isEqualTo("A Study");
    }

    @Test
    void onePassageThatHasTheWordsIsBeforeAWholeTextOfThem() {
        String filler = "and so it goes for many words that nobody ever asks about in any query at all ".repeat(4);
        add(
                paper("Scattered", "Coral " + filler + " larvae " + filler + " sleep."),
                paper(
                        "Together",
                        "Coral sinks down at dawn, and what it does to all of its very many small and pale and"
                                + " slowly drifting larvae is told by how they sleep. " + filler + filler));
        assertThat(sample.titles("coral larvae sleep")).containsExactly("Together", "Scattered");
    }

    @Test
    void ofPapersThatMatchAlikeTheNewerIsFirst() {
        add(
                dated("Coral Reefs Early", "2003"),
                dated("Coral Reefs Lately", "2024"),
                dated("Coral Reefs Between", "2015"));
        assertThat(sample.titles("coral"))
                .containsExactly("Coral Reefs Lately", "Coral Reefs Between", "Coral Reefs Early");
    }

    @Test
    void aDateThatCannotBeRightMakesNoOtherPaperOld() {
        add(
                dated("Coral Reefs Early", "2003"),
                dated("Coral Reefs Lately", "2024"),
                dated("Coral Reefs Never", "2099"));
        List<Hit> hits = sample.index().search(SearchRequest.of("coral")).hits();
        assertThat(hits.stream().map(hit -> hit.paper().title()))
                .containsExactly("Coral Reefs Never", "Coral Reefs Lately", "Coral Reefs Early");
        assertThat(hits.get(1).score() - hits.get(2).score()).isGreaterThan(0.005f);
    }

    @Test
    void whatMatchesAlikeIsInTheOrderOfDates() {
        add(dated("Coral Early", "2003"), dated("Coral of Corals, Coral", "2010"), dated("Corals Lately", "2024"));
        for (String query : List.of("cor*", "title:cor*", "cor* -title:reef", "cor* year:2000..")) {
            assertThat(sample.titles(query))
                    .as(query)
                    .containsExactly("Corals Lately", "Coral of Corals, Coral", "Coral Early");
        }
    }

    private static Metadata dated(String title, String date) {
        Metadata.Builder paper = Metadata.titled(title).abstractText("Some text.");
        PartialDate.parse(date).ifPresent(paper::published);
        return paper.build();
    }

    @Test
    void pagesBeyondTheSecondLookNeitherOverlapNorLeaveAGap() {
        // Matching more or less well, so that a page that ranked only itself would be in another order than the whole.
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                IntStream.range(0, 450)
                        .mapToObj(i -> paper(
                                "Paper %d %s".formatted(i, "on ".repeat(i % 5)),
                                "common ".repeat(1 + i * 7 % 13) + "and other words ".repeat(i * 11 % 17) + "paper"))
                        .toList()));
        List<PaperId> whole = sample
                .index()
                .search(SearchRequest.of("common paper").page(0, 450))
                .hits()
                .stream()
                .map(hit -> hit.paper().id())
                .toList();
        List<PaperId> paged = new ArrayList<>();
        List<Float> scores = new ArrayList<>();
        Set<PaperId> seen = new HashSet<>();
        for (int from = 0; from < 450; from += 70) {
            SearchResult page =
                    sample.index().search(SearchRequest.of("common paper").page(from, 70));
            page.hits().forEach(hit -> {
                seen.add(hit.paper().id());
                paged.add(hit.paper().id());
                scores.add(hit.score());
            });
        }
        assertThat(seen).hasSize(450);
        assertThat(new HashSet<>(scores)).hasSizeGreaterThan(50);
        assertThat(paged).isEqualTo(whole);
        assertThat(scores).hasSize(450).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void aSelectionThatLeavesNothingIsNoReasonForPartialMatches() {
        add(dated("Coral Reefs Early", "2003"), dated("Larvae", "2024"));
        SearchRequest narrowed = SearchRequest.of("coral reefs").selecting(Map.of(Facet.YEAR, Set.of("2024")));
        assertThat(sample.index().search(narrowed).total()).isZero();
        assertThat(sample.titles("coral larvae")).containsExactlyInAnyOrder("Coral Reefs Early", "Larvae");
    }

    @Test
    void partialMatchesAreCountedAndSaid() {
        add(paper("Coral", "Coral sleeps."), paper("Larvae", "They swim."));
        SearchResult result = sample.index().search(SearchRequest.of("coral larvae dream AND ("));
        assertThat(result.partial()).isTrue();
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.notice())
                .contains("A parenthesis is not closed; it was read as closed at the end."
                        + " No paper has all these words; the best partial matches follow.");
        assertThat(result.hits().getFirst().title().text()).isEqualTo("Coral");
        assertThat(result.hits().getFirst().title().marks()).hasSize(1);
    }

    @Test
    void saysWhyAHitIsWhereItIs() {
        add(Metadata.titled("Coral Larvae of Northern Seas")
                .abstractText("Coral sleeps. When the coral wakes, its larvae drift.")
                .author("Ada Coral")
                .published(PartialDate.parse("2024").orElseThrow())
                .build());
        PaperId id = sample.index()
                .search(SearchRequest.of("northern"))
                .hits()
                .getFirst()
                .paper()
                .id();
        List<String> reasons = sample.index().explain("CORALS larvae -whale dreaming", id);
        assertThat(reasons.subList(0, 6))
                .containsExactly(
                        "In the title: corals, larvae.",
                        "In the abstract: corals ×2, larvae.",
                        "Nowhere: dreaming.",
                        "Near one another: “corals larvae”.",
                        "The query says 2 of the 5 words of its title.",
                        "Published in 2024.");
        assertThat(reasons.get(6))
                .matches("Its score comes from its words \\d+ %, words near one another \\d+ %,"
                        + " what the query says of the title \\d+ %, its best passage \\d+ %, how new it is .+ %\\.");
        assertThat(sample.index().explain("coral", id)).contains("In authors, organisation or venue: coral.");
        assertThat(sample.index().explain("whale", id)).isEmpty();
        assertThat(sample.index().explain("year:2024", id))
                .containsExactly(
                        "Matches: year:2024.",
                        "Nothing in the query says how well a paper answers; the newest come first.");
    }
}
