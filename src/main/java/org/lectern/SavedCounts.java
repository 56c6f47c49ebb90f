package org.lectern;

import java.time.Instant;
import org.lectern.library.SavedSearch;
import org.lectern.search.Counting;
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
        return SearchRequest.of(query).choosingNamed().sorted(order(search.sort()));
    }

    private static SortOrder order(String key) {
        return SortOrder.ofKey(key).orElse(SortOrder.RELEVANCE);
    }
}
