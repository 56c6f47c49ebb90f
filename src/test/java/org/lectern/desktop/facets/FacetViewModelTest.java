package org.lectern.desktop.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.facets.FacetViewModel.Shown;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.FacetValues;
import org.lectern.search.NarrowedQuery;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.ValueOrder;
import org.lectern.search.ValuesRequest;

class FacetViewModelTest {
    private static final int VENUES = 450;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final List<ValuesRequest> asked = new ArrayList<>();
    private final SearchViewModel search = new SearchViewModel(FacetViewModelTest::search, background);
    private final FacetViewModel venues = new FacetViewModel(Facet.VENUE, search, this::find, background);
    private final FacetViewModel authors = new FacetViewModel(Facet.AUTHOR, search, this::find, background);

    @AfterEach
    void close() {
        workers.close();
    }

    private static List<FacetCount> counts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new FacetCount("value " + i, "Value " + i, 1_000 - i))
                .toList();
    }

    private static SearchResult search(SearchRequest request) {
        return new SearchResult(
                request,
                5,
                false,
                List.of(),
                Map.of(Facet.VENUE, counts(0, FacetViewModel.MANY)),
                Optional.empty(),
                Duration.ofMillis(1));
    }

    private FacetValues find(ValuesRequest request) {
        synchronized (asked) {
            asked.add(request);
        }
        int to = Math.min(VENUES, request.limit());
        boolean excludes = NarrowedQuery.of(request.search().query()).excluded().containsKey(request.facet());
        List<FacetCount> chosen = excludes ? counts(300, 301) : List.of();
        return new FacetValues(request, counts(0, to), VENUES, chosen);
    }

    @Test
    void whatCameWithThePageIsShownAndNothingIsAsked() {
        search.query().set("voxel");
        landing.until(() -> !venues.shown().get().values().isEmpty());

        assertThat(venues.shown().get()).isEqualTo(new Shown(counts(0, 200), 200, true));
        assertThat(asked).noneMatch(request -> request.facet() == Facet.VENUE);
    }

    @Test
    void authorsAreAskedForWhenThePageIsThereUnlessTheyAreFolded() {
        search.query().set("voxel");
        landing.until(() -> authors.shown().get().total() > 0);
        assertThat(authors.shown().get()).isEqualTo(new Shown(counts(0, FacetViewModel.FEW), VENUES, true));

        authors.open().set(false);
        asked.clear();
        search.query().set("words");
        landing.until(() -> search.result()
                .filter(result -> result.request().query().equals("words"))
                .isPresent());
        workers.close();
        assertThat(asked).isEmpty();
    }

    @Test
    void allValuesAreAskedForAndMoreOfThem() {
        search.query().set("voxel");
        landing.until(() -> search.result().isPresent());
        venues.whole().set(true);
        landing.until(() -> venues.shown().get().total() == VENUES);
        assertThat(venues.shown().get().values()).isEqualTo(counts(0, 200));
        venues.more();
        assertThat(venues.shown().get().current()).isFalse();
        landing.until(() -> venues.shown().get().values().size() == 400);

        venues.matching().set("val");
        venues.order().set(ValueOrder.NAME);
        landing.until(() -> venues.shown().get().current());
        assertThat(asked.getLast())
                .isEqualTo(new ValuesRequest(
                        search.result().orElseThrow().request(), Facet.VENUE, "val", ValueOrder.NAME, 0, 200));
    }

    @Test
    void whatIsChosenIsShownWithItsCountThoughItIsFarDown() {
        search.query().set("voxel");
        venues.whole().set(true);
        search.toggle(new Filter(Facet.VENUE, "value 300", "Value 300").excluding());
        landing.until(() -> venues.shown().get().values().contains(new FacetCount("value 300", "Value 300", 700)));

        assertThat(venues.shown().get().values()).hasSize(201);
    }
}
