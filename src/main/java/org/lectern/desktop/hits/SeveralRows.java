package org.lectern.desktop.hits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.paper.PaperId;
import org.lectern.search.Hit;

/**
 * The rows that are selected, with their papers, so that they are selected still when the same question is answered anew, as after something
 * was done to them. Where any of them is not on the first page, or is another paper by then, none is.
 */
final class SeveralRows {
    private Map<Integer, PaperId> papers = Map.of();

    /** Notes which rows are selected. */
    void note(List<Integer> rows, List<Hit> firstPage) {
        Map<Integer, PaperId> now = new LinkedHashMap<>();
        for (int row : rows) {
            if (row >= firstPage.size()) {
                papers = Map.of();
                return;
            }
            now.put(row, firstPage.get(row).paper().id());
        }
        papers = now;
    }

    /** The rows that were selected, when they are the same papers now. */
    int[] stillThere(List<Hit> firstPage) {
        boolean same = papers.entrySet().stream()
                .allMatch(row -> row.getKey() < firstPage.size()
                        && firstPage.get(row.getKey()).paper().id().equals(row.getValue()));
        return same ? papers.keySet().stream().mapToInt(row -> row).toArray() : new int[0];
    }
}
