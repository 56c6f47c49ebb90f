package org.lectern.desktop.typing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.SearchResult;
import org.lectern.search.Suggestion;

/**
 * What was probably meant by a query that finds little. It is asked once nobody types on, for the beginning of a word finds little too. Used on
 * the FX thread.
 */
public final class DidYouMeanViewModel {
    private final LibraryAccess library;
    private final SearchViewModel search;
    private final Latest answers;
    private final ReadOnlyObjectWrapper<Optional<Suggestion>> suggestion =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();

    /**
     * The suggestions for a search.
     *
     * @param later does something on the FX thread when nobody has typed for so long
     */
    public DidYouMeanViewModel(
            LibraryAccess library, SearchViewModel search, Background background, Consumer<Runnable> later) {
        this.library = library;
        this.search = search;
        answers = new Latest(background);
        there.bind(suggestion.map(Optional::isPresent));
        search.query().subscribe((before, now) -> clear());
        search.state().subscribe(state -> {
            clear();
            search.result().ifPresent(result -> later.accept(() -> ask(result)));
        });
    }

    /** What was probably meant; empty when the query finds enough, or nothing like it does. */
    public ReadOnlyObjectProperty<Optional<Suggestion>> suggestion() {
        return suggestion.getReadOnlyProperty();
    }

    /** Whether there is something to take. */
    public ObservableBooleanValue isThere() {
        return there.getReadOnlyProperty();
    }

    private void clear() {
        answers.forget();
        suggestion.set(Optional.empty());
    }

    private void ask(SearchResult result) {
        boolean newest = search.result().equals(Optional.of(result))
                && result.request().query().equals(search.query().get());
        if (newest) {
            answers.ask(() -> library.didYouMean(result), suggestion::set, failed -> clear());
        }
    }

    /** Searches for it. */
    public void take() {
        suggestion.get().ifPresent(meant -> search.query().set(meant.query()));
    }
}
