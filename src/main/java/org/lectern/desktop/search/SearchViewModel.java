package org.lectern.desktop.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.search.Counting;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;

/**
 * What is asked and what was found. Every change of the query, the filters or the order asks at once; the newest answer wins.
 * Used on the FX thread.
 */
public final class SearchViewModel {
    private final Function<SearchRequest, SearchResult> search;
    private final Latest answers;
    private final Latest ways;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.RELEVANCE);
    private final ObservableList<Filter> filters = FXCollections.observableArrayList();
    private final ObservableList<Filter> shownFilters = FXCollections.unmodifiableObservableList(filters);
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(new SearchState.Waiting());
    private final ReadOnlyObjectWrapper<List<WayOut>> waysOut = new ReadOnlyObjectWrapper<>(List.of());
    private final HitList hits;

    /**
     * A filter that keeps the search from finding anything.
     *
     * @param filter the filter
     * @param papers how many papers there would be without it; never 0
     */
    public record WayOut(Filter filter, int papers) {}

    public SearchViewModel(Function<SearchRequest, SearchResult> search, Background background) {
        this.search = search;
        this.answers = new Latest(background);
        this.ways = new Latest(background);
        this.hits = new HitList(search, background);
        query.subscribe((before, now) -> ask());
        order.subscribe((before, now) -> ask());
    }

    /** What the person typed. */
    public StringProperty query() {
        return query;
    }

    public ObjectProperty<SortOrder> order() {
        return order;
    }

    /** What the hits are narrowed to, in the order of choosing; read only. */
    public ObservableList<Filter> filters() {
        return shownFilters;
    }

    public ReadOnlyObjectProperty<SearchState> state() {
        return state.getReadOnlyProperty();
    }

    /** The newest answer; empty while there is none. */
    public Optional<SearchResult> result() {
        return state.get() instanceof SearchState.Answered(SearchResult result)
                ? Optional.of(result)
                : Optional.empty();
    }

    /** The hits of the newest answer. */
    public HitList hits() {
        return hits;
    }

    /** When nothing was found: which single filters to lift, and what that would give. */
    public ReadOnlyObjectProperty<List<WayOut>> waysOut() {
        return waysOut.getReadOnlyProperty();
    }

    /** Narrows to a value, or no longer. */
    public void toggle(Filter filter) {
        if (!filters.removeIf(chosen -> same(chosen, filter))) {
            filters.add(filter);
        }
        ask();
    }

    public boolean isChosen(Facet facet, String value) {
        return filters.stream()
                .anyMatch(chosen -> chosen.facet() == facet && chosen.value().equals(value));
    }

    public void clearFilters() {
        if (!filters.isEmpty()) {
            filters.clear();
            ask();
        }
    }

    /** Searches for all of that at once, in place of what is searched now. */
    public void show(String text, List<Filter> narrowing, SortOrder by) {
        filters.setAll(narrowing);
        query.set(text);
        order.set(by);
        ask();
    }

    /** Asks anew, as when the library has changed. */
    public void ask() {
        ways.forget();
        SearchRequest request = request(filters, HitList.PAGE).counting(Counting.FACETS);
        answers.ask(() -> search.apply(request), this::answered, this::failed);
    }

    private SearchRequest request(List<Filter> narrowing, int limit) {
        Map<Facet, Set<String>> selected = narrowing.stream()
                .collect(Collectors.groupingBy(
                        Filter::facet, Collectors.mapping(Filter::value, Collectors.toCollection(LinkedHashSet::new))));
        return new SearchRequest(query.get(), selected, order.get(), 0, limit, Counting.TOTAL);
    }

    private void answered(SearchResult result) {
        relabel(result);
        waysOut.set(List.of());
        hits.show(result);
        state.set(new SearchState.Answered(result));
        if (result.total() == 0 && !filters.isEmpty()) {
            findWaysOut();
        }
    }

    private void failed(Exception failure) {
        state.set(new SearchState.Failed(Background.explain(failure)));
    }

    private void findWaysOut() {
        record Without(Filter filter, SearchRequest request) {}
        List<Without> questions = filters.stream()
                .map(filter -> new Without(
                        filter,
                        request(
                                filters.stream()
                                        .filter(other -> !other.equals(filter))
                                        .toList(),
                                0)))
                .toList();
        ways.ask(
                () -> questions.stream()
                        .map(question -> new WayOut(
                                question.filter, search.apply(question.request).total()))
                        .filter(way -> way.papers() > 0)
                        .toList(),
                waysOut::set,
                failure -> waysOut.set(List.of()));
    }

    /** The labels of the filters as the answer has them. */
    private void relabel(SearchResult result) {
        for (int i = 0; i < filters.size(); i++) {
            Filter filter = filters.get(i);
            Optional<String> label = result.facets().getOrDefault(filter.facet(), List.of()).stream()
                    .filter(count -> count.value().equals(filter.value()))
                    .map(FacetCount::label)
                    .findFirst();
            if (label.isPresent() && !label.get().equals(filter.label())) {
                filters.set(i, new Filter(filter.facet(), filter.value(), label.get()));
            }
        }
    }

    private static boolean same(Filter one, Filter other) {
        return one.facet() == other.facet() && one.value().equals(other.value());
    }
}
