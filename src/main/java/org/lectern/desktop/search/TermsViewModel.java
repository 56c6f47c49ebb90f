package org.lectern.desktop.search;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SignificantTerm;

/**
 * What sets the hits apart from the rest of the library, asked for when they are there. The terms of the answer before stay until the new
 * ones come, but are not for use. Used on the FX thread.
 */
public final class TermsViewModel {
    /** So long nothing new is asked before terms are: they take a while, and typing comes first. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final SearchViewModel search;
    private final Function<SearchRequest, List<SignificantTerm>> find;
    private final Latest answers;
    private final ReadOnlyObjectWrapper<List<SignificantTerm>> terms = new ReadOnlyObjectWrapper<>(List.of());
    private boolean current = true;

    public TermsViewModel(
            SearchViewModel search, Function<SearchRequest, List<SignificantTerm>> find, Background background) {
        this.search = search;
        this.find = find;
        answers = new Latest(background);
        search.state().subscribe(state -> search.result().ifPresent(this::ask));
    }

    /** The terms, the most telling first. */
    public ReadOnlyObjectProperty<List<SignificantTerm>> terms() {
        return terms.getReadOnlyProperty();
    }

    /** Adds a term to the query; one that is of an older answer is left alone. */
    public void add(SignificantTerm term) {
        if (current && terms.get().contains(term)) {
            search.query().set(term.query());
        }
    }

    private void ask(SearchResult result) {
        SearchRequest request = result.request();
        boolean isAll = request.query().isBlank()
                && request.selected().isEmpty()
                && request.excluded().isEmpty();
        if (isAll || result.total() == 0) {
            answers.forget();
            show(List.of());
        } else {
            current = false;
            answers.askAfter(PAUSE, () -> find.apply(request), this::show, failure -> show(List.of()));
        }
    }

    private void show(List<SignificantTerm> found) {
        current = true;
        terms.set(found);
    }
}
