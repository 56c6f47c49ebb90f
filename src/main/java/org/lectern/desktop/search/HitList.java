package org.lectern.desktop.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.base.Background;
import org.lectern.paper.PaperId;
import org.lectern.search.Counting;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/**
 * The hits of a search, all of them, of which only the pages that are looked at are fetched: a result of a million costs
 * nothing. A row that is not there yet is {@link Row.Loading}, its page is fetched in the background, and the list then says that
 * the row was updated. What was asked for last is fetched first, and of what somebody only passed by on the way through a long list no
 * more than the latest {@value #PAGES_WANTED} pages. Holds the latest {@value #PAGES_KEPT} pages. Used on the FX thread.
 */
public final class HitList extends ObservableListBase<Row> {
    /** How many hits are fetched at once. */
    public static final int PAGE = 50;

    private static final int PAGES_KEPT = 64;
    private static final int PAGES_WANTED = 8;
    private static final int FETCHED_AT_ONCE = 2;
    private static final Row LOADING = new Row.Loading();

    private final Function<SearchRequest, SearchResult> search;
    private final Background background;
    private final Map<Integer, List<Hit>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Set<Integer> underWay = new HashSet<>();
    private final Map<Integer, String> failures = new HashMap<>();
    private SearchRequest request = SearchRequest.of("").counting(Counting.TOTAL);
    private int total;
    private long generation;
    private boolean replacing;

    public HitList(Function<SearchRequest, SearchResult> search, Background background) {
        this.search = search;
        this.background = background;
    }

    /**
     * Shows another result, of which the first page is there. Listeners hear of it as of two changes, all rows going and all rows
     * coming: of a replacement a list view marks every single row, a hundred milliseconds for a million.
     */
    public void show(SearchResult result) {
        generation++;
        pages.clear();
        wanted.clear();
        underWay.clear();
        failures.clear();
        request = result.request().counting(Counting.NOTHING);
        pages.put(0, result.hits());
        replacing = true;
        int before = total;
        total = 0;
        if (before > 0) {
            fireChange(new WholeChange(this, 0, before, LOADING));
        }
        total = result.total();
        if (total > 0) {
            fireChange(new WholeChange(this, total, 0, LOADING));
        }
        replacing = false;
    }

    /**
     * Goes on with another result where it has the same hits as far as is seen, so that pages which are fetched from now on are of it; else
     * shows it. Of the pages that were fetched, what is known of a paper may be older.
     *
     * @return whether the rows are those from before
     */
    public boolean proceed(SearchResult result) {
        boolean same = result.total() == total && ids(result.hits()).equals(ids(firstPage()));
        if (same) {
            failures.clear();
            request = result.request().counting(Counting.NOTHING);
            pages.put(0, result.hits());
        } else {
            show(result);
        }
        return same;
    }

    private static List<PaperId> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.paper().id()).toList();
    }

    /** Whether listeners are being told of another result just now. */
    public boolean isReplacing() {
        return replacing;
    }

    /** The first page's rows, as far as they are there. */
    public List<Hit> firstPage() {
        return pages.getOrDefault(0, List.of());
    }

    @Override
    public Row get(int index) {
        if (index < 0 || index >= total) {
            throw new IndexOutOfBoundsException(index + " of " + total);
        }
        int page = index / PAGE;
        List<Hit> hits = pages.get(page);
        if (hits != null) {
            return index % PAGE < hits.size() ? new Row.Loaded(hits.get(index % PAGE)) : LOADING;
        }
        String failure = failures.get(page);
        if (failure != null) {
            return new Row.Failed(failure);
        }
        want(page);
        return LOADING;
    }

    @Override
    public int size() {
        return total;
    }

    private void want(int page) {
        if (!underWay.contains(page) && !wanted.contains(page)) {
            wanted.push(page);
            if (wanted.size() > PAGES_WANTED) {
                wanted.removeLast();
            }
            fetch();
        }
    }

    private void fetch() {
        while (underWay.size() < FETCHED_AT_ONCE && !wanted.isEmpty()) {
            int page = wanted.pop();
            underWay.add(page);
            long asked = generation;
            SearchRequest one = request.page(page * PAGE, PAGE);
            background.run(
                    () -> search.apply(one).hits(),
                    hits -> arrived(asked, page, hits),
                    failure -> missed(asked, page, Background.explain(failure)));
        }
    }

    private void arrived(long asked, int page, List<Hit> hits) {
        if (asked == generation) {
            underWay.remove(page);
            fetch();
            pages.put(page, hits);
            if (pages.size() > PAGES_KEPT) {
                pages.remove(pages.keySet().iterator().next());
            }
            updated(page);
        }
    }

    private void missed(long asked, int page, String message) {
        if (asked == generation) {
            underWay.remove(page);
            fetch();
            failures.put(page, message);
            updated(page);
        }
    }

    private void updated(int page) {
        beginChange();
        for (int i = page * PAGE; i < Math.min(total, (page + 1) * PAGE); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
