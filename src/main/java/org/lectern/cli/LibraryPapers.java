package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.Lectern;
import org.lectern.export.PaperSource;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.Counting;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/** Papers of a library to be exported: all, or some by their ids, fetched as they are needed. */
final class LibraryPapers implements PaperSource {
    private static final int PAGE = 500;

    private final Lectern lectern;
    /** Empty for all. */
    private final Optional<List<PaperId>> chosen;

    private LibraryPapers(Lectern lectern, Optional<List<PaperId>> chosen) {
        this.lectern = lectern;
        this.chosen = chosen;
    }

    static LibraryPapers all(Lectern lectern) {
        return new LibraryPapers(lectern, Optional.empty());
    }

    static LibraryPapers of(Lectern lectern, List<PaperId> ids) {
        return new LibraryPapers(lectern, Optional.of(ids));
    }

    /** All that a query finds; papers that have only some of its words are not what was asked for. */
    static LibraryPapers found(Lectern lectern, String query) {
        SearchRequest request = SearchRequest.of(query).counting(Counting.TOTAL);
        List<PaperId> ids = new ArrayList<>();
        SearchResult page = lectern.search(request.page(0, PAGE));
        if (page.partial()) {
            return of(lectern, List.of());
        }
        int total = page.total();
        while (!page.hits().isEmpty()) {
            page.hits().stream().map(Hit::paper).map(Paper::id).forEach(ids::add);
            if (ids.size() >= total) {
                break;
            }
            page = lectern.search(request.page(ids.size(), PAGE).counting(Counting.NOTHING));
        }
        return of(lectern, List.copyOf(ids));
    }

    boolean isEmpty() {
        return chosen.map(List::isEmpty)
                .orElseGet(() -> lectern.library().statistics().papers() == 0);
    }

    @Override
    public List<PaperId> ids() {
        return chosen.orElseGet(() -> lectern.library().paperIds());
    }

    @Override
    public List<Paper> papers(List<PaperId> ids) {
        return lectern.library().papers(ids);
    }
}
