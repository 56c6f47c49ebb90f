package org.lectern.desktop;

import org.lectern.desktop.base.Background;
import org.lectern.desktop.imports.ImportViewModel;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.SearchViewModel;

/**
 * The view models of one window, tied together: whenever the library changes, the search asks anew.
 *
 * @param library the library's figures
 * @param search what is asked and found
 * @param paper the paper that is open
 * @param imports importing
 */
public record Models(LibraryViewModel library, SearchViewModel search, PaperViewModel paper, ImportViewModel imports) {
    /** The models of a library. */
    public static Models of(LibraryAccess access, Background background) {
        LibraryViewModel library = new LibraryViewModel(access, background);
        SearchViewModel search = new SearchViewModel(access::search, background);
        library.version().subscribe((before, now) -> search.ask());
        return new Models(
                library,
                search,
                new PaperViewModel(access::markAbstract, background),
                new ImportViewModel(access, library, background));
    }

    /** Asks for everything that is shown first. */
    public void start() {
        library.refresh();
        search.ask();
    }
}
