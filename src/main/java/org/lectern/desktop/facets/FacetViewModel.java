package org.lectern.desktop.facets;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchState;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Facet;
import org.lectern.search.FacetCount;
import org.lectern.search.FacetValues;
import org.lectern.search.SearchResult;
import org.lectern.search.ValueOrder;
import org.lectern.search.ValuesRequest;

/**
 * One facet of the side bar. What came with the page of hits is shown at once; what takes longer, as authors, or was asked for, as values
 * that match a text or stand in another order, is asked for when the page is there. Used on the FX thread.
 */
public final class FacetViewModel {
    /** So many values are shown until all are asked for. */
    static final int FEW = 8;

    /** So many more are shown at a time; a search lists no more of a facet. */
    static final int MANY = 200;

    /** So long no new answer comes before more than it has is asked for: typing comes first. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Shown NOTHING = new Shown(List.of(), 0, true);

    private final Facet facet;
    private final SearchViewModel search;
    private final Function<ValuesRequest, FacetValues> find;
    private final Latest answers;
    private final StringProperty matching = new SimpleStringProperty("");
    private final ObjectProperty<ValueOrder> order = new SimpleObjectProperty<>(ValueOrder.COUNT);
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(NOTHING);
    private int most = MANY;

    /**
     * The values to show.
     *
     * @param values those in order; what is chosen is among them
     * @param total how many there are, shown or not
     * @param current whether they are of the newest answer; otherwise that is on its way
     */
    public record Shown(List<FacetCount> values, int total, boolean current) {
        Shown outdated() {
            return new Shown(values, total, false);
        }
    }

    /** A facet of a search, whose values can be asked for. */
    public FacetViewModel(
            Facet facet, SearchViewModel search, Function<ValuesRequest, FacetValues> find, Background background) {
        this.facet = facet;
        this.search = search;
        this.find = find;
        answers = new Latest(background);
        search.state().subscribe(state -> {
            if (state instanceof SearchState.Answered) {
                search.result().ifPresent(result -> refresh(result, PAUSE));
            }
        });
        ListChangeListener<Filter> chosen = change -> again();
        search.filters().addListener(chosen);
        matching.subscribe((before, now) -> anew());
        order.subscribe((before, now) -> refresh());
        open.subscribe((before, now) -> refresh());
        whole.subscribe((before, now) -> {
            matching.set("");
            order.set(ValueOrder.COUNT);
            anew();
        });
    }

    public Facet facet() {
        return facet;
    }

    /** What the values must match: beginnings of words. */
    public StringProperty matching() {
        return matching;
    }

    public ObjectProperty<ValueOrder> order() {
        return order;
    }

    /** Whether the facet is unfolded. */
    public BooleanProperty open() {
        return open;
    }

    /** Whether all values are asked for, and not the first few. */
    public BooleanProperty whole() {
        return whole;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there can be so many values that one looks for them. */
    public boolean isSearchable() {
        return switch (facet) {
            case VENUE, ORGANIZATION, SOURCE, AUTHOR, KEYWORD, TOPIC, LIST, TAG -> true;
            case YEAR, HAS, PRESENTATION, STATE -> false;
        };
    }

    /** Shows more values, where there are more. */
    public void more() {
        most += MANY;
        refresh();
    }

    private void anew() {
        most = MANY;
        refresh();
    }

    private void refresh() {
        search.result().ifPresent(result -> refresh(result, Duration.ZERO));
    }

    private void refresh(SearchResult result, Duration pause) {
        List<FacetCount> counted = result.facets().getOrDefault(facet, List.of());
        boolean isThere = facet.isCountedWithPages()
                && (!whole.get()
                        || (matching.get().isBlank() && order.get() == ValueOrder.COUNT && counted.size() < MANY));
        if (isThere) {
            answers.forget();
            shown.set(new Shown(withChosen(counted), counted.size(), true));
        } else if (open.get()) {
            shown.set(shown.get().outdated());
            ValuesRequest request = new ValuesRequest(
                    result.request(), facet, matching.get(), order.get(), 0, whole.get() ? most : FEW);
            answers.askAfter(pause, () -> find.apply(request), this::answered, failure -> shown.set(NOTHING));
        }
    }

    private void answered(FacetValues found) {
        List<FacetCount> values = new ArrayList<>(found.values());
        if (found.request().matching().isBlank()) {
            found.chosen().stream().filter(value -> !values.contains(value)).forEach(values::add);
        }
        shown.set(new Shown(List.copyOf(values), found.total(), true));
    }

    /** The same values, with others chosen. */
    private void again() {
        Shown now = shown.get();
        shown.set(new Shown(withChosen(now.values()), now.total(), now.current()));
    }

    /** With those that are chosen though no hit has them. */
    private List<FacetCount> withChosen(List<FacetCount> counted) {
        List<FacetCount> values = new ArrayList<>(counted);
        if (matching.get().isBlank()) {
            for (Filter filter : search.filters()) {
                boolean listed = filter.values().stream()
                        .anyMatch(value ->
                                counted.stream().anyMatch(count -> count.value().equals(value)));
                if (filter.facet() == facet && !listed) {
                    values.add(new FacetCount(filter.value(), filter.label(), 0));
                }
            }
        }
        if (facet == Facet.YEAR) {
            values.sort(Comparator.comparing(FacetCount::value).reversed());
        }
        return List.copyOf(values);
    }
}
