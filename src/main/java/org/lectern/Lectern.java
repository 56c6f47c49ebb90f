package org.lectern;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.Listing;
import org.lectern.paper.Paper;
import org.lectern.search.MarkedText;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.task.Progress;

/** The facade (signatures only, for now). */
public final class Lectern implements AutoCloseable {
    private Lectern() {}

    /** Opens the library in a folder and its index, which catches up first. */
    public static Lectern open(Path folder, Progress progress) {
        throw new LibraryException("soon: " + folder + progress);
    }

    /** Imports files, and the files of folders, each in a transaction of its own. */
    public ImportReport importPaths(List<Path> paths, Progress progress) {
        throw new LibraryException("soon: " + paths + progress);
    }

    /** Imports a text that was pasted. */
    public ImportReport importText(String name, String text, Progress progress) {
        throw new LibraryException("soon: " + name + text + progress);
    }

    /** Imports the sample listings that come with Lectern. */
    public ImportReport addSamples(Progress progress) {
        throw new LibraryException("soon: " + progress);
    }

    /** Removes the sample listings; empty when there are none. */
    public Optional<Change> removeSamples() {
        throw new LibraryException("soon");
    }

    /** Undoes a change by a new one. */
    public Change revert(long changeNumber) {
        throw new LibraryException("soon: " + changeNumber);
    }

    public SearchResult search(SearchRequest request) {
        throw new LibraryException("soon: " + request);
    }

    /** The whole abstract of a paper, marked where a query matches it. */
    public MarkedText markAbstract(String query, Paper paper) {
        throw new LibraryException("soon: " + query + paper);
    }

    /** The paper of that id, or of the one id that starts so. */
    public Optional<Paper> paper(String idOrPrefix) {
        throw new LibraryException("soon: " + idOrPrefix);
    }

    public List<Listing> listings() {
        throw new LibraryException("soon");
    }

    /** The store itself, for what the facade has no method for. */
    public Library library() {
        throw new LibraryException("soon");
    }

    @Override
    public void close() {}
}
