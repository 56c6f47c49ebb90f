package org.lectern.desktop.topics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.Topics;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.Hit;
import org.lectern.search.SignificantTerm;
import org.lectern.search.SortOrder;
import org.lectern.search.TopicRule;
import org.lectern.topic.Topic;

/** The page of a topic, and the pages that led to it. Of several that are asked for the last is shown. Used on the FX thread. */
public final class TopicPageViewModel {
    private final Function<String, Optional<TopicOverview>> find;
    private final SearchViewModel search;
    private final PaperViewModel paper;
    private final Latest answers;
    private final Deque<Topic> trail = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Closed());
    private final BooleanBinding open = Bindings.createBooleanBinding(() -> topic().isPresent(), state);

    /** What is shown of a page. */
    sealed interface State {
        /** No page is open. */
        record Closed() implements State {}

        /** It is being asked for. */
        record Loading(Topic topic) implements State {}

        /** All of it. */
        record Shown(TopicOverview overview) implements State {}

        /** It could not be asked for. */
        record Failed(Topic topic, String message) implements State {}
    }

    /**
     * No page is open.
     *
     * @param find what there is to say of the topic of an id, which may be in the book no more
     */
    TopicPageViewModel(
            Function<String, Optional<TopicOverview>> find,
            LibraryViewModel library,
            SearchViewModel search,
            PaperViewModel paper,
            Background background) {
        this.find = find;
        this.search = search;
        this.paper = paper;
        this.answers = new Latest(background);
        library.version().subscribe((before, now) -> topic().ifPresent(this::ask));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public BooleanBinding isOpen() {
        return open;
    }

    /** The topic whose page is open. */
    Optional<Topic> topic() {
        return switch (state.get()) {
            case State.Closed _ -> Optional.empty();
            case State.Loading(Topic topic) -> Optional.of(topic);
            case State.Shown(TopicOverview overview) ->
                Optional.of(overview.page().topic());
            case State.Failed(Topic topic, String _) -> Optional.of(topic);
        };
    }

    /** Opens the page of a topic; {@link #back} leads to the page that was open before. */
    public void open(Topic topic) {
        topic().filter(shown -> !shown.id().equals(topic.id())).ifPresent(trail::push);
        load(topic);
    }

    private void load(Topic topic) {
        state.set(new State.Loading(topic));
        ask(topic);
    }

    private void ask(Topic topic) {
        answers.ask(
                () -> find.apply(topic.id()),
                found -> found.ifPresentOrElse(
                        overview -> state.set(new State.Shown(overview)),
                        // It has been taken out of the book.
                        this::back),
                failure -> state.set(new State.Failed(topic, Background.explain(failure))));
    }

    /** To the page before, or to none. */
    public void back() {
        if (trail.isEmpty()) {
            close();
        } else {
            load(trail.pop());
        }
    }

    /** Shows no page. */
    public void close() {
        trail.clear();
        answers.forget();
        state.set(new State.Closed());
    }

    /** Searches for the papers of the topic. */
    void searchPapers() {
        topic().ifPresent(topic -> leave(Topics.query(topic)));
    }

    /** Searches for what the rule finds. */
    void tryRule() {
        topic().flatMap(Topic::rule).ifPresent(rule -> leave(TopicRule.query(rule)));
    }

    /** Searches for the papers of the topic that are of that time. */
    void searchTime(TimeBar bar) {
        topic().ifPresent(topic -> leave(TopicOverview.narrowed(topic, bar.condition())));
    }

    /** Searches for the papers of the topic that have a term too. */
    void add(SignificantTerm term) {
        leave(term.query());
    }

    private void leave(String query) {
        close();
        search.show(query, SortOrder.RELEVANCE);
    }

    /** Opens one of its newest papers beside the page, marked where the rule matches it. */
    void read(Hit hit) {
        String rule = topic().flatMap(Topic::rule).map(TopicRule::query).orElse("");
        paper.show(hit.paper(), hit.title(), rule);
    }

    /** Opens the first of some topics; when the page of one of them is open, that of the next. */
    void openNext(List<Topic> topics) {
        if (!topics.isEmpty()) {
            int shown = topic().map(topics::indexOf).orElse(-1);
            open(topics.get((shown + 1) % topics.size()));
        }
    }
}
