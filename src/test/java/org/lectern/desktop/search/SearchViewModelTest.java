package org.lectern.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;

class SearchViewModelTest {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final CountDownLatch slowRuns = new CountDownLatch(1);
    private final CountDownLatch slowMayEnd = new CountDownLatch(1);
    private final SearchViewModel model = new SearchViewModel(this::search, new Background(workers, landing));

    @AfterEach
    void close() {
        slowMayEnd.countDown();
        workers.close();
    }

    private SearchResult search(SearchRequest request) {
        NarrowedQuery asked = NarrowedQuery.of(request.query());
        return switch (asked.words()) {
            case "slow" -> {
                slowRuns.countDown();
                awaitQuietly(slowMayEnd);
                yield Hits.page(request, 7);
            }
            case "broken" -> throw new IllegalStateException("The index is damaged; run lectern reindex");
            case "rare" -> asked.selected().containsKey(Facet.YEAR) ? Hits.page(request, 0) : Hits.page(request, 4);
            case "labelled" ->
                new SearchResult(
                        request,
                        1,
                        false,
                        List.of(),
                        Map.of(Facet.SOURCE, List.of(new FacetCount("dec10.txt", "Daily Papers, Dec 10", 1))),
                        Optional.empty(),
                        Duration.ofMillis(1));
            default -> Hits.page(request, 2);
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private SearchRequest answeredRequest() {
        return model.result().orElseThrow().request();
    }

    @Test
    void typingAsksAtOnceAndTheNewestAnswerWins() {
        assertThat(model.state().get()).isEqualTo(new SearchState.Waiting());
        model.query().set("slow");
        awaitQuietly(slowRuns);
        model.query().set("fast");
        landing.until(() -> model.result().isPresent());
        slowMayEnd.countDown();
        workers.close();
        landing.runAll();

        assertThat(answeredRequest())
                .isEqualTo(new SearchRequest(
                        "fast", Map.of(), Map.of(), SortOrder.RELEVANCE, 0, HitList.PAGE, Counting.FACETS, true));
        assertThat(model.hits())
                .containsExactly(new Row.Loaded(Hits.hit("fast 0")), new Row.Loaded(Hits.hit("fast 1")));
    }

    @Test
    void filtersAndOrderAreAskedFor() {
        model.query().set("voxel");
        model.order().set(SortOrder.NEWEST);
        model.toggle(new Filter(Facet.YEAR, "2024", "2024"));
        model.toggle(new Filter(Facet.YEAR, "2025", "2025"));
        model.toggle(new Filter(Facet.HAS, "code", "Code"));
        workers.close();
        landing.runAll();

        assertThat(answeredRequest())
                .isEqualTo(new SearchRequest(
                        "voxel year:2024..2025 has:code",
                        Map.of(),
                        Map.of(),
                        SortOrder.NEWEST,
                        0,
                        HitList.PAGE,
                        Counting.FACETS,
                        true));
        assertThat(model.filter(Facet.YEAR, "2024")).contains(Filter.years(2024, 2025));
        assertThat(model.filter(Facet.SOURCE, "2024")).isEmpty();
    }

    @Test
    void aValueIsEitherChosenOrKeptOut() {
        Filter chosen = new Filter(Facet.HAS, "code", "Code");
        model.toggle(chosen);
        model.toggle(chosen.excluding());
        landing.until(() -> model.result().isPresent());

        assertThat(model.filters()).containsExactly(chosen.excluding());
        assertThat(chosen.excluding().title()).isEqualTo("not code");
        landing.until(() -> answeredRequest().query().equals("-has:code"));

        model.toggle(chosen.excluding());
        assertThat(model.filters()).isEmpty();
    }

    @Test
    void theTextAndTheFiltersAreOneQuery() {
        model.query().set("neural venue:=\"ICLR\" year:2020..2022 -has:code");
        Filter venue = new Filter(Facet.VENUE, "ICLR", "ICLR");
        assertThat(model.filters())
                .containsExactly(Filter.years(2020, 2022), venue, new Filter(Facet.HAS, "code", "code").excluding());
        assertThat(model.words()).isEqualTo("neural");

        model.toggle(venue);
        assertThat(model.query().get()).isEqualTo("neural year:2020..2022 -has:code");
        model.toggle(new Filter(Facet.YEAR, "2021", "2021"));
        assertThat(model.query().get()).isEqualTo("neural (year:2020 OR year:2022) -has:code");
        model.toggle(new Filter(Facet.YEAR, "2021", "2021").excluding());
        assertThat(model.query().get()).isEqualTo("neural (year:2020 OR year:2022) -has:code -year:2021");
        model.query().set("neural");
        assertThat(model.filters()).isEmpty();
        model.toggle(venue);
        assertThat(model.query().get()).isEqualTo("neural venue:=\"ICLR\"");
        model.clearFilters();
        assertThat(model.query().get()).isEqualTo("neural");
    }

    @Test
    void whatWasTypedStaysWhereItStands() {
        model.query().set("mixture venue:=\"ICLR\" of experts (year:1900..2000 OR year:2001..2100)");
        Filter years = Filter.years(1900, 2100);
        assertThat(model.filters()).containsExactly(years, new Filter(Facet.VENUE, "ICLR", "ICLR"));

        model.toggle(new Filter(Facet.HAS, "code", "Code"));
        assertThat(model.query().get())
                .isEqualTo("mixture venue:=\"ICLR\" of experts (year:1900..2000 OR year:2001..2100) has:code");
        model.toggle(new Filter(Facet.VENUE, "ACL", "ACL"));
        assertThat(model.query().get())
                .isEqualTo("mixture (venue:=\"ICLR\" OR venue:=\"ACL\") of experts"
                        + " (year:1900..2000 OR year:2001..2100) has:code");
        model.toggle(new Filter(Facet.YEAR, "2101", "2101"));
        assertThat(model.filters()).contains(Filter.years(1900, 2101));
        assertThat(model.query().get()).contains(" of experts year:1900..2101 has:code");
        model.query().set("year:(2020..2021 OR 2023)");
        assertThat(model.filters()).containsExactly(Filter.years(2020, 2021), Filter.years(2023, 2023));
        model.toggle(Filter.years(2023, 2023));
        assertThat(model.query().get()).isEqualTo("year:2020..2021");
        model.clearFilters();
        assertThat(model.query().get()).isEmpty();
    }

    @Test
    void aFilterThatIsToggledTwiceIsGone() {
        model.toggle(new Filter(Facet.YEAR, "2024", "2024"));
        model.toggle(new Filter(Facet.YEAR, "2024", "2024"));

        assertThat(model.filters()).isEmpty();
    }

    @Test
    void whenNothingIsFoundItSaysWhichFilterToLift() {
        Filter year = new Filter(Facet.YEAR, "2019", "2019");
        model.query().set("rare");
        model.toggle(new Filter(Facet.HAS, "code", "Code"));
        model.toggle(year);
        landing.until(() -> !model.waysOut().get().isEmpty());

        assertThat(model.waysOut().get()).containsExactly(new SearchViewModel.WayOut(year, 4));
    }

    @Test
    void aFilterTakesTheLabelOfTheAnswer() {
        model.query().set("labelled");
        model.toggle(new Filter(Facet.SOURCE, "dec10.txt", "dec10.txt"));
        landing.until(() -> model.result().isPresent());

        assertThat(model.filters()).containsExactly(new Filter(Facet.SOURCE, "dec10.txt", "Daily Papers, Dec 10"));
    }

    @Test
    void aFailureIsAStateThatTheNextAnswerMends() {
        model.query().set("broken");
        landing.next();
        assertThat(model.state().get()).isEqualTo(new SearchState.Failed("The index is damaged; run lectern reindex"));

        model.query().set("whole");
        landing.until(() -> model.result().isPresent());
        assertThat(answeredRequest().query()).isEqualTo("whole");
    }
}
