package org.lectern.desktop.typing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.SearchResult;

/**
 * What was searched, the newest first. A search is remembered once it was answered and settled: a hit was looked at, Enter was pressed, or the
 * text stayed as it was for a while. Used on the FX thread.
 */
public final class HistoryViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<String>> queries = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * The history of a search.
     *
     * @param later does something on the FX thread when a text that stays as it is so long is what a person looked for
     */
    public HistoryViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            SearchViewModel search,
            Background background,
            Consumer<Runnable> later) {
        this.access = access;
        this.library = library;
        this.search = search;
        this.background = background;
        search.state()
                .subscribe(state -> answered()
                        .ifPresent(query -> later.accept(() -> {
                            if (query.equals(search.query().get())) {
                                settle();
                            }
                        })));
    }

    /** What was searched, each once. */
    public ReadOnlyObjectProperty<List<String>> queries() {
        return queries.getReadOnlyProperty();
    }

    /** Reads what is remembered. */
    public void start() {
        change(LibraryAccess::searched, this::failed);
    }

    /** The search that is answered is what the person looked for. */
    public void settle() {
        answered()
                .filter(query -> !query.isBlank())
                .map(String::strip)
                .filter(query ->
                        !List.of(query).equals(queries.get().stream().limit(1).toList()))
                // Where nothing can be written, the log says so: nobody asked for it.
                .ifPresent(query -> change(now -> now.noteSearched(query), failure -> {}));
    }

    private Optional<String> answered() {
        return search.result()
                .map(SearchResult::request)
                .map(request -> request.query())
                .filter(query -> query.equals(search.query().get()));
    }

    /** Forgets a search. */
    void forget(String query) {
        change(now -> now.forgetSearched(query), this::failed);
    }

    /** Forgets all searches. */
    void forgetAll() {
        change(LibraryAccess::forgetSearched, this::failed);
    }

    private void change(Function<LibraryAccess, List<String>> work, Consumer<Exception> failed) {
        background.run(() -> work.apply(access), queries::set, failed);
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
