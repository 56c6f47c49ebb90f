package org.lectern.desktop.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.lectern.search.NarrowedQuery;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;
import org.lectern.search.SortOrder;

/**
 * What is asked and what was found. Every change of the query, the filters or the order asks at once; the newest answer wins.
 * Used on the FX thread.
 */
public final class SearchViewModel {
    private static final String EVERYTHING = "*";

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
        query.subscribe((before, now) -> {
            filters.setAll(Filter.of(NarrowedQuery.of(now), filters));
            ask();
        });
        order.subscribe((before, now) -> ask());
    }

    /** What a window asks first: everything. */
    public static SearchRequest first() {
        return request("", SortOrder.RELEVANCE, HitList.PAGE).counting(Counting.FACETS);
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

    /** What is looked for, without the filters; empty when everything is. */
    public String words() {
        String words = NarrowedQuery.of(query.get()).words();
        return words.equals(EVERYTHING) ? "" : words;
    }

    /** Narrows by a filter, or no longer; a value is either chosen or kept out. */
    public void toggle(Filter filter) {
        NarrowedQuery now = NarrowedQuery.of(query.get());
        Map<Facet, Set<String>> same = copy(filter.excludes() ? now.excluded() : now.selected());
        Map<Facet, Set<String>> other = copy(filter.excludes() ? now.selected() : now.excluded());
        Set<String> values = same.computeIfAbsent(filter.facet(), facet -> new LinkedHashSet<>());
        if (!values.containsAll(filter.values())) {
            values.addAll(filter.values());
        } else {
            filter.values().forEach(values::remove);
        }
        Set<String> opposite = other.getOrDefault(filter.facet(), Set.of());
        filter.values().stream().filter(opposite::contains).toList().forEach(opposite::remove);
        narrow(
                new NarrowedQuery(now.words(), filter.excludes() ? other : same, filter.excludes() ? same : other),
                filter);
    }

    /** Narrows by a filter in place of all that its facet was narrowed to before. */
    public void choose(Filter filter) {
        NarrowedQuery now = NarrowedQuery.of(query.get());
        Map<Facet, Set<String>> selected = copy(now.selected());
        Set<String> values = new LinkedHashSet<>(filter.values());
        selected.put(filter.facet(), values.equals(selected.get(filter.facet())) ? Set.of() : values);
        narrow(new NarrowedQuery(now.words(), selected, now.excluded()), filter);
    }

    private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, named) -> copy.put(facet, new LinkedHashSet<>(named)));
        return copy;
    }

    /** Writes a choice into the query: its text and the filters are two views of one thing. */
    private void narrow(NarrowedQuery narrowed, Filter labelled) {
        List<Filter> known =
                Stream.concat(filters.stream(), Stream.of(labelled)).toList();
        filters.setAll(Filter.of(narrowed, known));
        query.set(narrowed.in(query.get()));
    }

    /** How the hits are narrowed by a value; empty when they are not. */
    public Optional<Filter> filter(Facet facet, String value) {
        return filters.stream().filter(chosen -> chosen.isOf(facet, value)).findFirst();
    }

    public void clearFilters() {
        if (!filters.isEmpty()) {
            query.set(new NarrowedQuery(words(), Map.of(), Map.of()).in(query.get()));
        }
    }

    /** Searches for that in that order, in place of what is searched now. */
    public void show(String text, SortOrder by) {
        query.set(text);
        order.set(by);
    }

    /** Asks anew, as when the library has changed. */
    public void ask() {
        ways.forget();
        SearchRequest request = request(query.get(), HitList.PAGE).counting(Counting.FACETS);
        answers.ask(() -> search.apply(request), this::answered, this::failed);
    }

    private SearchRequest request(String text, int limit) {
        return request(text, order.get(), limit);
    }

    private static SearchRequest request(String text, SortOrder order, int limit) {
        return SearchRequest.of(text)
                .choosingNamed()
                .sorted(order)
                .page(0, limit)
                .counting(Counting.TOTAL);
    }

    /** The query without a filter. */
    private String without(Filter filter) {
        NarrowedQuery now = NarrowedQuery.of(query.get());
        Map<Facet, Set<String>> selected = copy(now.selected());
        Map<Facet, Set<String>> excluded = copy(now.excluded());
        Set<String> values = (filter.excludes() ? excluded : selected).getOrDefault(filter.facet(), Set.of());
        filter.values().stream().filter(values::contains).toList().forEach(values::remove);
        return new NarrowedQuery(now.words(), selected, excluded).in(query.get());
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
                .map(filter -> new Without(filter, request(without(filter), 0)))
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
                filters.set(i, filter.labelled(label.get()));
            }
        }
    }
}
