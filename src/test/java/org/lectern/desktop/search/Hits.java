package org.lectern.desktop.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Sighting;
import org.lectern.search.Hit;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/** Answers of any size, for view models. */
final class Hits {
    private Hits() {}

    static Hit hit(String title) {
        Metadata known = Metadata.titled(title).build();
        Paper paper = new Paper(
                PaperId.of(NormalizedTitle.of(title)),
                known,
                List.of(new Sighting("listing.txt", "A listing", "cards", 1, 1, 4)));
        return new Hit(
                paper, 1, MarkedText.unmarked(title), MarkedText.unmarked(""), MarkedText.unmarked(""), List.of());
    }

    /** The page that a request asks for of hits named by the query and their number. */
    static SearchResult page(SearchRequest request, int total) {
        List<Hit> hits = IntStream.range(request.offset(), Math.min(total, request.offset() + request.limit()))
                .mapToObj(i -> hit(request.query() + ' ' + i))
                .toList();
        return new SearchResult(request, total, false, hits, Map.of(), Optional.empty(), Duration.ofMillis(3));
    }
}
