package org.lectern.desktop.chips;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.lectern.Topics;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Change;
import org.lectern.paper.PaperId;
import org.lectern.search.Facet;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/**
 * What can be done with a topic, wherever it is shown: narrow the hits by it, look at its page, give papers that topic or take it off them.
 * Used on the FX thread.
 */
public final class TopicActions {
    private final SearchViewModel search;
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Background background;
    private Optional<Consumer<Topic>> page = Optional.empty();

    /** What can be done in a window. */
    public TopicActions(SearchViewModel search, LibraryAccess access, LibraryViewModel library, Background background) {
        this.search = search;
        this.access = access;
        this.library = library;
        this.background = background;
    }

    /** Names what shows the page of a topic; until then there is nothing that leads to one. */
    public void onPage(Consumer<Topic> show) {
        page = Optional.of(show);
    }

    /** What shows the page of a topic; empty when nothing does. */
    public Optional<Consumer<Topic>> page() {
        return page;
    }

    /** The topics there are. */
    public ReadOnlyObjectProperty<TopicBook> book() {
        return library.topics();
    }

    /** The search that topics narrow. */
    public SearchViewModel search() {
        return search;
    }

    /** How the hits are narrowed by a topic, by whatever of its names the query has; empty when they are not. */
    public Optional<Filter> filter(Topic topic) {
        return search.filters().stream()
                .filter(filter -> filter.facet() == Facet.TOPIC)
                .filter(filter -> filter.value().equals(topic.name())
                        || book().get()
                                .named(filter.value())
                                .filter(named -> named.id().equals(topic.id()))
                                .isPresent())
                .findFirst();
    }

    /** Narrows the hits to papers of a topic, or no longer. */
    public void include(Topic topic) {
        toggle(topic, false);
    }

    /** Keeps papers of a topic out of the hits, or no longer. */
    public void exclude(Topic topic) {
        toggle(topic, true);
    }

    private void toggle(Topic topic, boolean excludes) {
        String value = filter(topic).map(Filter::value).orElse(topic.name());
        search.toggle(new Filter(Facet.TOPIC, value, topic.name(), excludes));
    }

    /** Searches for the papers of a topic, in place of what is searched now. */
    public void searchFor(Topic topic) {
        search.query().set(Topics.query(topic));
    }

    /** Gives papers a topic, whatever its rule says. */
    public void give(List<PaperId> papers, Topic topic) {
        change(topics -> topics.give(papers, topic));
    }

    /** Takes a topic off papers, whatever its rule says. */
    public void refuse(List<PaperId> papers, Topic topic) {
        change(topics -> topics.refuse(papers, topic));
    }

    private void change(Function<Topics, Optional<Change>> work) {
        background.run(
                () -> work.apply(access.topics()),
                change -> change.ifPresent(library::changed),
                failure -> library.say(Done.failed(Background.explain(failure))));
    }
}
