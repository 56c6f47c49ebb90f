package org.lectern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lectern.export.PaperSource;
import org.lectern.library.LibraryException;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.Counting;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/**
 * The papers of a library that an export is of.
 *
 * @param ids found when this is made
 */
record ScopedPapers(Lectern lectern, List<PaperId> ids) implements PaperSource {
    private static final int PAGE = 500;

    /**
     * The papers of a scope.
     *
     * @throws LibraryException when there is no such list
     * @throws UnreadableQueryException when the query cannot be understood
     */
    static ScopedPapers of(Lectern lectern, ExportScope scope) {
        return new ScopedPapers(
                lectern,
                switch (scope) {
                    case ExportScope.All _ -> lectern.library().paperIds();
                    case ExportScope.Chosen chosen ->
                        chosen.papers().stream().distinct().toList();
                    case ExportScope.Found found -> found(lectern, found);
                    case ExportScope.Rows rows -> rows(lectern, rows);
                    case ExportScope.Listed listed -> listed(lectern, listed.list());
                });
    }

    private static List<PaperId> listed(Lectern lectern, String list) {
        if (lectern.library().readingLists().named(list).isEmpty()) {
            throw new LibraryException("There is no list “" + list + "”.");
        }
        return lectern.listPapers(list);
    }

    private static List<PaperId> found(Lectern lectern, ExportScope.Found found) {
        SearchRequest request =
                SearchRequest.of(found.query()).sorted(found.order()).counting(Counting.TOTAL);
        List<PaperId> ids = new ArrayList<>();
        SearchResult page = lectern.search(request.page(0, PAGE));
        page.problem().ifPresent(problem -> {
            throw new UnreadableQueryException(problem);
        });
        if (page.partial()) {
            return List.of();
        }
        int total = page.total();
        while (!page.hits().isEmpty()) {
            page.hits().stream().map(Hit::paper).map(Paper::id).forEach(ids::add);
            if (ids.size() >= total) {
                break;
            }
            page = lectern.search(request.page(ids.size(), PAGE).counting(Counting.NOTHING));
        }
        return ids;
    }

    private static List<PaperId> rows(Lectern lectern, ExportScope.Rows scope) {
        SearchRequest request = scope.request().counting(Counting.NOTHING);
        List<PaperId> ids = new ArrayList<>();
        List<Hit> page = List.of();
        int from = -PAGE;
        for (int row : scope.rows().stream().sorted().toList()) {
            if (row >= from + PAGE) {
                from = row - row % PAGE;
                page = lectern.search(request.page(from, PAGE)).hits();
            }
            if (row - from < page.size()) {
                ids.add(page.get(row - from).paper().id());
            }
        }
        return ids;
    }

    /** Those at the beginning. */
    ScopedPapers first(int most) {
        return ids.size() <= most ? this : new ScopedPapers(lectern, ids.subList(0, most));
    }

    @Override
    public Map<PaperId, Metadata> metadata(Collection<PaperId> some) {
        return lectern.library().metadata(some);
    }
}
