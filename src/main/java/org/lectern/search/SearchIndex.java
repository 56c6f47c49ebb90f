package org.lectern.search;

import java.nio.file.Path;
import org.lectern.library.Library;
import org.lectern.paper.Paper;
import org.lectern.task.Progress;

/** The Lucene index (signatures only, for now). */
public final class SearchIndex implements AutoCloseable {
    private SearchIndex() {}

    /** Opens the index in a folder; one that is missing, damaged or of another format is made anew by the next catch-up. */
    public static SearchIndex open(Path folder, Library library) {
        throw new IllegalStateException("soon: " + folder + library.changeNumber());
    }

    /** Brings the index up to the library's change number. */
    public void catchUp(Progress progress) {
        throw new IllegalStateException("soon: " + progress);
    }

    /** Makes the index anew from the library. */
    public void rebuild(Progress progress) {
        throw new IllegalStateException("soon: " + progress);
    }

    /** Searches; never throws for anything in the query. */
    public SearchResult search(SearchRequest request) {
        throw new IllegalStateException("soon: " + request);
    }

    /** The whole abstract of a paper, marked where a query matches it. */
    public MarkedText markAbstract(String query, Paper paper) {
        throw new IllegalStateException("soon: " + query + paper);
    }

    @Override
    public void close() {}
}
