package org.lectern.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

class HitListTest {
    private static final int MILLION = 1_000_000;

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Landing landing = new Landing();
    private final List<SearchRequest> asked = new ArrayList<>();
    private final HitList list = new HitList(this::search, new Background(workers, landing));

    @AfterEach
    void close() {
        workers.close();
    }

    private SearchResult search(SearchRequest request) {
        if (request.query().equals("broken")) {
            throw new IllegalStateException("the index is gone");
        }
        synchronized (asked) {
            asked.add(request);
        }
        return Hits.page(request, MILLION);
    }

    private static SearchRequest first(String query) {
        return SearchRequest.of(query).page(0, HitList.PAGE);
    }

    @Test
    void aMillionHitsCostThePagesThatAreLookedAt() {
        list.show(Hits.page(first("voxel"), MILLION));

        assertThat(list).hasSize(MILLION);
        assertThat(list.get(49)).isEqualTo(new Row.Loaded(Hits.hit("voxel 49")));
        assertThat(list.get(999_999)).isEqualTo(new Row.Loading());
        assertThat(list.get(999_960)).isEqualTo(new Row.Loading());
        List<String> changes = new ArrayList<>();
        list.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                changes.add("updated " + change.wasUpdated() + ' ' + change.getFrom() + '–' + change.getTo());
            }
        });
        landing.next();

        assertThat(list.get(999_999)).isEqualTo(new Row.Loaded(Hits.hit("voxel 999999")));
        assertThat(changes).containsExactly("updated true 999950–1000000");
        assertThat(asked).containsExactly(first("voxel").page(999_950, 50).counting(Counting.NOTHING));
    }

    @Test
    void aPageOfAnOlderResultIsNotShownInANewerOne() {
        list.show(Hits.page(first("old"), MILLION));
        assertThat(list.get(500)).isEqualTo(new Row.Loading());
        list.show(Hits.page(first("new"), MILLION));
        landing.next();

        assertThat(list.get(500)).isEqualTo(new Row.Loading());
        landing.next();
        assertThat(list.get(500)).isEqualTo(new Row.Loaded(Hits.hit("new 500")));
    }

    @Test
    void anotherResultReplacesAllRows() {
        list.show(Hits.page(first("old"), 3));
        List<String> changes = new ArrayList<>();
        list.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                changes.add(change.getRemovedSize() + " gone, " + change.getAddedSize() + " new, replacing "
                        + list.isReplacing());
            }
        });
        list.show(Hits.page(first("new"), 2));

        assertThat(changes).containsExactly("3 gone, 0 new, replacing true", "0 gone, 2 new, replacing true");
        assertThat(list.isReplacing()).isFalse();
        assertThat(list).containsExactly(new Row.Loaded(Hits.hit("new 0")), new Row.Loaded(Hits.hit("new 1")));
        assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aPageThatCannotBeFetchedSaysWhy() {
        list.show(Hits.page(first("broken"), 100));
        assertThat(list.get(50)).isEqualTo(new Row.Loading());
        landing.next();

        assertThat(list.get(50)).isEqualTo(new Row.Failed("the index is gone"));
    }

    @Test
    void pagesOfLongAgoAreFetchedAnew() {
        list.show(Hits.page(first("far"), MILLION));
        for (int page = 1; page <= 64; page++) {
            list.get(page * HitList.PAGE);
            landing.next();
        }

        assertThat(list.get(64 * HitList.PAGE)).isEqualTo(new Row.Loaded(Hits.hit("far 3200")));
        assertThat(list.get(0)).isEqualTo(new Row.Loading());
        landing.next();
        assertThat(list.get(0)).isEqualTo(new Row.Loaded(Hits.hit("far 0")));
    }

    @Test
    void whatIsPassedByIsNotFetched() {
        list.show(Hits.page(first("far"), MILLION));
        for (int page = 1; page <= 100; page++) {
            list.get(page * HitList.PAGE);
        }
        for (int landed = 0; landed < 10; landed++) {
            landing.next();
        }

        synchronized (asked) {
            assertThat(asked.stream().map(request -> request.offset() / HitList.PAGE))
                    .containsExactlyInAnyOrder(1, 2, 93, 94, 95, 96, 97, 98, 99, 100);
        }
        assertThat(list.get(50 * HitList.PAGE)).isEqualTo(new Row.Loading());
        landing.next();
        assertThat(list.get(50 * HitList.PAGE)).isEqualTo(new Row.Loaded(Hits.hit("far 2500")));
    }
}
