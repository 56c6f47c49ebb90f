package org.lectern;

import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.search.SearchRequest;
import org.lectern.search.SortOrder;

/** Which papers of a library are exported. */
public sealed interface ExportScope {
    /** All, in the order in which they came. */
    record All() implements ExportScope {}

    /** Those of some ids, in that order. */
    record Chosen(List<PaperId> papers) implements ExportScope {
        /** Copies the list. */
        public Chosen {
            papers = List.copyOf(papers);
        }
    }

    /** All that a search finds, in an order; papers that have only some of its words are not what was asked for. */
    record Found(String query, SortOrder order) implements ExportScope {
        /** The best first. */
        public Found(String query) {
            this(query, SortOrder.RELEVANCE);
        }
    }

    /** Some rows of what a search finds, by their places from 0. */
    record Rows(SearchRequest request, List<Integer> rows) implements ExportScope {
        /** Copies the list. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** Those of a reading list, in its order. */
    record Listed(String list) implements ExportScope {}
}
