package org.lectern.desktop.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.chips.TopicNames;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.paper.PaperViewModel.OpenPaper;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.TopicReason;
import org.lectern.topic.Topic;

/**
 * The topics of the paper that is open, and why it has them. The words that made a topic are marked in its text while somebody looks at the
 * topic, and stay marked while its “why” is asked for. Used on the FX thread.
 */
public final class PaperTopicsViewModel {
    private static final Texts TEXTS = Texts.of(PaperTopicsViewModel.class);
    private static final int MOST_OFFERED = 8;

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final PaperViewModel open;
    private final TopicActions actions;
    private final Latest asking;
    private final ReadOnlyObjectWrapper<List<TopicReason>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<TopicReason>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** The ids of topics that somebody looks at, the latest last: one by the mouse, one by the focus. */
    private final List<String> looked = new ArrayList<>();

    private Optional<PaperId> shown = Optional.empty();

    /** The topics of the paper that is open. */
    public PaperTopicsViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            PaperViewModel open,
            TopicActions actions,
            Background background) {
        this.access = access;
        this.library = library;
        this.open = open;
        this.actions = actions;
        asking = new Latest(background);
        open.open().subscribe(now -> opened(now.map(OpenPaper::paper)));
        library.version().subscribe((before, now) -> refresh());
    }

    /** Why the paper has each of its topics, as soon as that is known. */
    public ReadOnlyObjectProperty<List<TopicReason>> reasons() {
        return reasons.getReadOnlyProperty();
    }

    /** The topic of which it is asked why the paper has it. */
    public ReadOnlyObjectProperty<Optional<TopicReason>> asked() {
        return asked.getReadOnlyProperty();
    }

    TopicActions actions() {
        return actions;
    }

    private void opened(Optional<Paper> now) {
        if (!shown.equals(now.map(Paper::id))) {
            shown = now.map(Paper::id);
            show(List.of());
            refresh();
        }
    }

    private void refresh() {
        Optional<Paper> paper = open.open().get().map(OpenPaper::paper);
        if (paper.isEmpty()) {
            asking.forget();
            return;
        }
        asking.ask(() -> access.topics().why(paper.get()), this::show, failure -> show(List.of()));
    }

    private void show(List<TopicReason> now) {
        if (!now.equals(reasons.get())) {
            // The chips are made anew, and those that are looked at say so.
            looked.clear();
        }
        asked.set(asked.get().flatMap(before -> of(now, before.topic().id())));
        reasons.set(now);
        light();
    }

    private static Optional<TopicReason> of(List<TopicReason> reasons, String topic) {
        return reasons.stream()
                .filter(reason -> reason.topic().id().equals(topic))
                .findFirst();
    }

    /** Somebody looks at a topic. */
    public void look(Topic topic) {
        looked.add(topic.id());
        light();
    }

    /** Somebody no longer looks at a topic. */
    public void lookAway(Topic topic) {
        looked.remove(topic.id());
        light();
    }

    /** Asks why the paper has a topic, or no longer. */
    public void ask(Topic topic) {
        boolean again = asked.get()
                .filter(reason -> reason.topic().id().equals(topic.id()))
                .isPresent();
        asked.set(again ? Optional.empty() : of(reasons.get(), topic.id()));
        light();
    }

    private void light() {
        Optional<TopicReason> now = looked.isEmpty() ? Optional.empty() : of(reasons.get(), looked.getLast());
        open.lit().set(now.or(asked::get));
    }

    /** What to offer for what is typed: topics that the paper does not have. */
    List<NameField.Offer> offers(String typed) {
        Set<String> had =
                reasons.get().stream().map(reason -> reason.topic().id()).collect(Collectors.toSet());
        return offers(actions, typed, had);
    }

    static List<NameField.Offer> offers(TopicActions actions, String typed, Set<String> without) {
        return TopicNames.of(actions.book().get(), typed, without, MOST_OFFERED).stream()
                .map(offer -> new NameField.Offer(offer.title(), offer.topic().name()))
                .toList();
    }

    /** Gives the paper the topic of that name or synonym, or the first that is offered for it; nothing for a blank name. */
    public void give(String name) {
        shown.ifPresent(paper -> named(actions, library, name).ifPresent(topic -> actions.give(List.of(paper), topic)));
    }

    /** The topic that is meant by what was typed; it is said when there is none. */
    static Optional<Topic> named(TopicActions actions, LibraryViewModel library, String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        Optional<Topic> topic = actions.book()
                .get()
                .named(name)
                .or(() -> TopicNames.of(actions.book().get(), name, Set.of(), 1).stream()
                        .map(TopicNames::topic)
                        .findFirst());
        if (topic.isEmpty()) {
            library.say(Done.failed(TEXTS.get("topic.none", name.strip())));
        }
        return topic;
    }

    /** Takes a topic off the paper. */
    public void refuse(Topic topic) {
        shown.ifPresent(paper -> actions.refuse(List.of(paper), topic));
    }

    Optional<PaperId> paper() {
        return shown;
    }
}
