package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.paper.PaperViewModel.OpenPaper;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.paper.PaperId;
import org.lectern.search.Facet;
import org.lectern.search.NarrowedQuery;
import org.lectern.topic.Topic;

/** The topics that a person has before them: the one that the search names, else those of the open paper. Used on the FX thread. */
final class TopicAtHand {
    private static final Texts TEXTS = Texts.of(TopicAtHand.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final PaperViewModel paper;
    private final Latest answers;
    private final BooleanBinding there;

    TopicAtHand(
            LibraryAccess access,
            LibraryViewModel library,
            SearchViewModel search,
            PaperViewModel paper,
            Background background) {
        this.access = access;
        this.library = library;
        this.search = search;
        this.paper = paper;
        this.answers = new Latest(background);
        there = Bindings.createBooleanBinding(
                () -> paper.open().get().isPresent() || named().isPresent(), paper.open(), search.query());
    }

    /** Whether there may be one. */
    BooleanBinding isThere() {
        return there;
    }

    private Optional<String> named() {
        Set<String> topics = NarrowedQuery.of(search.query().get()).selected().getOrDefault(Facet.TOPIC, Set.of());
        return topics.size() == 1 ? topics.stream().findFirst() : Optional.empty();
    }

    /** Gives them to somebody; says so when there are none. */
    void give(Consumer<List<Topic>> taker) {
        Optional<String> name = named();
        Optional<PaperId> open = paper.open().get().map(OpenPaper::paper).map(shown -> shown.id());
        answers.ask(
                () -> topics(name, open),
                topics -> {
                    if (topics.isEmpty()) {
                        library.say(Done.of(name.map(named -> TEXTS.get("none-named", named))
                                .orElseGet(() -> TEXTS.get("none-of-paper"))));
                    }
                    taker.accept(topics);
                },
                failure -> library.say(Done.failed(Background.explain(failure))));
    }

    private List<Topic> topics(Optional<String> name, Optional<PaperId> open) {
        if (name.isPresent()) {
            return access.topics().book().named(name.get()).stream().toList();
        }
        return open.map(id -> access.topics().of(List.of(id)).getOrDefault(id, List.of()))
                .orElse(List.of());
    }
}
