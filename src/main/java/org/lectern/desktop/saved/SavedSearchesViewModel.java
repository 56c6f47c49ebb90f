package org.lectern.desktop.saved;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.SavedCount;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.SavedSearch;
import org.lectern.search.SortOrder;

/** The saved searches with what they find now, which is counted anew whenever the library changes. Used on the FX thread. */
public final class SavedSearchesViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final Background background;
    private final Latest counts;
    private final ReadOnlyObjectWrapper<List<SavedCount>> searches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SavedSearch>> naming = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SavedSearchesViewModel(
            LibraryAccess access, LibraryViewModel library, SearchViewModel search, Background background) {
        this.access = access;
        this.library = library;
        this.search = search;
        this.background = background;
        counts = new Latest(background);
        library.version().subscribe((before, now) -> refresh());
    }

    /** The searches, by their names. */
    public ReadOnlyObjectProperty<List<SavedCount>> searches() {
        return searches.getReadOnlyProperty();
    }

    /** What is being given a name: one that is saved already, or with the number 0 the search as it is. */
    public ReadOnlyObjectProperty<Optional<SavedSearch>> naming() {
        return naming.getReadOnlyProperty();
    }

    /** Counts anew. */
    public void refresh() {
        counts.ask(access::savedSearches, searches::set, this::failed);
    }

    /** Searches for a saved one, which is then looked at. */
    public void run(SavedCount count) {
        show(count, count.search().query());
    }

    /** Searches for what came after a saved search was last looked at; then it is looked at. */
    public void runFresh(SavedCount count) {
        show(count, count.freshQuery());
    }

    private void show(SavedCount count, String query) {
        search.show(query, order(count.search().sort()));
        background.run(
                () -> {
                    access.lookedAt(count.search().number());
                    return count;
                },
                done -> refresh(),
                this::failed);
    }

    /** Begins to save the search as it is: it wants a name. */
    public void name() {
        String query = search.query().get().strip();
        String proposed = search.words().isEmpty()
                ? String.join(", ", search.filters().stream().map(Filter::title).toList())
                : search.words();
        naming.set(Optional.of(
                new SavedSearch(0, proposed, query, search.order().get().key())));
    }

    /** Begins to give a saved search another name. */
    public void rename(SavedSearch saved) {
        naming.set(Optional.of(saved));
    }

    /** What is being named is called so; nothing, for a blank name. */
    public void named(String name) {
        Optional<SavedSearch> what = naming.get();
        naming.set(Optional.empty());
        if (name.isBlank()) {
            return;
        }
        what.ifPresent(named -> background.run(
                () -> named.number() == 0
                        ? access.saveSearch(name, named.query(), order(named.sort()))
                        : access.renameSearch(named.number(), name),
                change -> change.ifPresent(library::changed),
                this::failed));
    }

    /** Names nothing after all. */
    public void unnamed() {
        naming.set(Optional.empty());
    }

    /** Forgets a saved search. */
    public void remove(SavedSearch saved) {
        background.run(() -> access.removeSearch(saved.number()), library::changed, this::failed);
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }

    /** The order of a key; that of relevance for none of them. */
    public static SortOrder order(String key) {
        return SortOrder.ofKey(key).orElse(SortOrder.RELEVANCE);
    }
}
