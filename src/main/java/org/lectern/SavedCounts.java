package org.lectern;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.SavedSearch;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.SearchIndex;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;

/** What saved searches find now. */
record SavedCounts(SearchIndex index, LookedAt looked) {
    SavedCount of(SavedSearch search) {
        // Of one that was never looked at, as it was saved elsewhere, all is new.
        Instant moment = looked.of(search.number()).orElse(Instant.EPOCH);
        String fresh = SearchIndex.seenAfter(search.query(), moment);
        return new SavedCount(search, count(search, search.query()), count(search, fresh), fresh);
    }

    private int count(SavedSearch search, String query) {
        SearchResult found = index.search(request(search, query).page(0, 0).counting(Counting.TOTAL));
        return found.partial() ? 0 : found.total();
    }

    private static SearchRequest request(SavedSearch search, String query) {
        Map<Facet, Set<String>> selected = new LinkedHashMap<>();
        for (SavedSearch.Filter filter : search.filters()) {
            facet(filter.facet())
                    .filter(known -> !filter.excluded())
                    .ifPresent(known -> selected.computeIfAbsent(known, none -> new LinkedHashSet<>())
                            .add(filter.value()));
        }
        return SearchRequest.of(query).selecting(selected).sorted(order(search.sort()));
    }

    private static Optional<Facet> facet(String key) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.key().equals(key))
                .findFirst();
    }

    private static SortOrder order(String key) {
        return Arrays.stream(SortOrder.values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(SortOrder.RELEVANCE);
    }
}
