package org.lectern.desktop.facets;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.chips.TopicNames;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchState;
import org.lectern.search.Facet;
import org.lectern.search.SearchRequest;
import org.lectern.search.TopicCount;
import org.lectern.topic.Topic;

/**
 * The topics as a tree with their counts. The areas are shown, and what is below those that were opened; what is open stays so whatever is
 * searched. Counts are asked for when the page of hits is there; until they come those before are shown. Used on the FX thread.
 */
public final class TopicTreeViewModel {
    /** So long no new answer comes before counts are asked for: typing comes first. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final TopicActions actions;
    private final Function<SearchRequest, List<TopicCount>> count;
    private final Latest answers;
    private final BooleanProperty unfolded = new SimpleBooleanProperty(true);
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty largestFirst = new SimpleBooleanProperty();
    private final StringProperty matching = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, true));
    private final Set<String> opened = new HashSet<>();
    private final Set<String> closedInWhole = new HashSet<>();
    private TopicTree tree = TopicTree.NOTHING;
    private boolean current = true;

    /**
     * What to show.
     *
     * @param rows the topics, each with those below it behind it
     * @param total how many topics the hits have, shown or not
     * @param current whether the counts are of the newest answer; otherwise these are on their way
     */
    record Shown(List<TopicTree.Row> rows, int total, boolean current) {}

    /**
     * The tree of a search.
     *
     * @param count counts the topics of what a search finds
     */
    public TopicTreeViewModel(
            TopicActions actions, Function<SearchRequest, List<TopicCount>> count, Background background) {
        this.actions = actions;
        this.count = count;
        answers = new Latest(background);
        actions.search().state().subscribe(state -> {
            if (state instanceof SearchState.Answered) {
                refresh();
            }
        });
        ListChangeListener<Filter> chosen = change -> show();
        actions.search().filters().addListener(chosen);
        unfolded.subscribe((before, now) -> refresh());
        matching.subscribe((before, now) -> show());
        largestFirst.subscribe((before, now) -> show());
        whole.subscribe((before, now) -> {
            matching.set("");
            closedInWhole.clear();
            show();
        });
    }

    /** Whether the facet is unfolded. */
    BooleanProperty unfolded() {
        return unfolded;
    }

    /** Whether all topics are shown, to be looked through, and not the areas with what was opened of them. */
    BooleanProperty whole() {
        return whole;
    }

    /** The beginning of a word of what is looked for; of nothing, all are. */
    StringProperty matching() {
        return matching;
    }

    /** Whether those side by side stand in the order of their counts, and not in that of the book. */
    BooleanProperty largestFirst() {
        return largestFirst;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether what is shown is of the newest answer. */
    public boolean isCurrent() {
        return current;
    }

    TopicActions actions() {
        return actions;
    }

    /** Shows what is below a topic, or no longer. */
    void open(Topic topic, boolean opens) {
        Set<String> odd = whole.get() ? closedInWhole : opened;
        boolean changed = opens == whole.get() ? odd.remove(topic.id()) : odd.add(topic.id());
        if (changed) {
            show();
        }
    }

    private boolean isOpen(Topic topic) {
        return whole.get() ? !closedInWhole.contains(topic.id()) : opened.contains(topic.id());
    }

    private void refresh() {
        actions.search().result().filter(result -> unfolded.get()).ifPresent(result -> {
            current = false;
            show();
            answers.askAfter(
                    PAUSE,
                    () -> TopicTree.of(count.apply(result.request())),
                    this::answered,
                    failure -> answered(TopicTree.NOTHING));
        });
    }

    private void answered(TopicTree now) {
        tree = now;
        current = true;
        show();
    }

    private void show() {
        Map<String, Chosen> chosen = chosen();
        String typed = matching.get();
        List<TopicTree.Row> rows = tree.rows(new TopicTree.Showing(
                this::isOpen,
                topic -> chosen.getOrDefault(topic.id(), Chosen.NO),
                topic -> TopicNames.matches(topic, typed),
                !typed.isBlank(),
                largestFirst.get()));
        shown.set(new Shown(rows, tree.total(), current));
    }

    /** What is chosen, by whatever of its names the query has. */
    private Map<String, Chosen> chosen() {
        Map<String, Chosen> chosen = new HashMap<>();
        for (Filter filter : actions.search().filters()) {
            if (filter.facet() == Facet.TOPIC) {
                tree.book()
                        .named(filter.value())
                        .ifPresent(
                                topic -> chosen.put(topic.id(), filter.excludes() ? Chosen.EXCLUDED : Chosen.SELECTED));
            }
        }
        return chosen;
    }
}
