package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** The order of hits, and their pages. */
class SearchOrderTest extends WithSampleLibrary {
    private static Metadata dated(String title, String date) {
        Metadata.Builder paper = Metadata.titled(title).abstractText("Some text.");
        PartialDate.parse(date).ifPresent(paper::published);
        return paper.build();
    }

    private void addDated() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                dated("delta", "2024-07-03"),
                dated("Alpha", ""),
                dated("charlie", "2024-07"),
                dated("Échelle", "2023"),
                dated("bravo", "2024-12-01")));
    }

    private List<String> ordered(SortOrder order) {
        return sample.titles(SearchRequest.of("text").sorted(order));
    }

    @Test
    void unknownDatesComeLastEitherWay() {
        addDated();
        assertThat(ordered(SortOrder.NEWEST)).containsExactly("bravo", "delta", "charlie", "Échelle", "Alpha");
        assertThat(ordered(SortOrder.OLDEST)).containsExactly("Échelle", "charlie", "delta", "bravo", "Alpha");
    }

    @Test
    void titlesAreOrderedWithoutCaseAndAccents() {
        addDated();
        assertThat(ordered(SortOrder.TITLE)).containsExactly("Alpha", "bravo", "charlie", "delta", "Échelle");
    }

    @Test
    void whatWasSeenMostOrHasMostVotesComesFirst() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                voted("Known to few", "2024", 3),
                voted("Known to all", "2021", 12),
                dated("Never voted on", "2023"),
                voted("As known", "2022", 3)));
        sample.add(SampleLibrary.digest("b.txt", "B", dated("Never voted on", "2023"), dated("Known to all", "2021")));
        sample.add(SampleLibrary.digest("c.txt", "C", dated("Known to all", "2021")));
        assertThat(ordered(SortOrder.MOST_SEEN))
                .containsExactly("Known to all", "Never voted on", "Known to few", "As known");
        assertThat(ordered(SortOrder.UPVOTES))
                .containsExactly("Known to all", "Known to few", "As known", "Never voted on");
        assertThat(SortOrder.MOST_SEEN.key()).isEqualTo("most-seen");
    }

    private static Metadata voted(String title, String date, int votes) {
        Metadata.Builder paper =
                Metadata.titled(title).abstractText("Some text.").upvotes(votes);
        PartialDate.parse(date).ifPresent(paper::published);
        return paper.build();
    }

    @Test
    void equallyGoodPapersComeNewestFirst() {
        addDated();
        assertThat(sample.titles("*")).containsExactly("bravo", "delta", "charlie", "Échelle", "Alpha");
    }

    @Test
    void aWordInTheTitleCountsMore() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("On words").abstractText("Here are spikes too.").build(),
                Metadata.titled("On spikes").abstractText("Here are words too.").build()));
        SearchResult result = sample.index().search(SearchRequest.of("spikes"));
        assertThat(SampleLibrary.titles(result)).containsExactly("On spikes", "On words");
        assertThat(result.hits().getFirst().score())
                .isGreaterThan(result.hits().getLast().score());
    }

    @Test
    void scoresAreThoseOfRelevanceInAnyOrder() {
        addDated();
        sample.add(SampleLibrary.digest("b.txt", "B", dated("Text about text", "2020")));
        Map<SortOrder, List<Float>> scores = Map.of(
                SortOrder.RELEVANCE, scores(SortOrder.RELEVANCE),
                SortOrder.OLDEST, scores(SortOrder.OLDEST));
        assertThat(scores.get(SortOrder.OLDEST))
                .containsExactlyInAnyOrderElementsOf(scores.get(SortOrder.RELEVANCE))
                .doesNotContain(Float.NaN);
    }

    private List<Float> scores(SortOrder order) {
        return sample.index().search(SearchRequest.of("text").sorted(order)).hits().stream()
                .map(Hit::score)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void pagesMakeUpTheWhole(SortOrder order) {
        sample.add(SampleLibrary.large("many.txt", 230));
        SearchRequest request = SearchRequest.of("common").sorted(order);
        List<String> paged = new ArrayList<>();
        for (int from = 0; from < 300; from += 40) {
            SearchResult page = sample.index().search(request.page(from, 40));
            assertThat(page.total()).isEqualTo(230);
            paged.addAll(SampleLibrary.titles(page));
        }
        assertThat(paged)
                .isEqualTo(sample.titles(request.page(0, 1_000)))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 230)
                        .mapToObj("Paper %03d of many.txt"::formatted)
                        .toList());
    }

    @Test
    void pagesBeyondTheEndAreEmpty() {
        addDated();
        assertThat(List.of(
                        sample.index().search(SearchRequest.of("*").page(5, 10)),
                        sample.index().search(SearchRequest.of("*").page(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                        sample.index().search(SearchRequest.of("*").page(0, 0)),
                        sample.index().search(SearchRequest.of("*").selecting(Map.of(Facet.YEAR, Set.of())))))
                .extracting(SearchResult::total, result -> result.hits().size())
                .containsExactly(tuple(5, 0), tuple(5, 0), tuple(5, 0), tuple(5, 5));
    }
}
