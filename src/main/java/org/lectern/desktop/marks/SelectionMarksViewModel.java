package org.lectern.desktop.marks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** Gives all hits that are selected a topic or a tag, or takes one off them, each in one change. Used on the FX thread. */
public final class SelectionMarksViewModel {
    /** What the selection has is asked for when it has stayed as it is for so long. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final TopicActions actions;
    private final Supplier<ExportScope> selection;
    private final ReadOnlyObjectProperty<List<Integer>> rows;
    private final Background background;
    private final Latest asking;
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);

    /**
     * What the papers that are selected have.
     *
     * @param topics those that any of them has, in the order of the book, with how many have it
     * @param tags those that any of them has, with how many have it
     * @param allTags all tags there are
     */
    public record Known(List<Having<Topic>> topics, List<Having<String>> tags, List<String> allTags) {
        static final Known NOTHING = new Known(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Known {
            topics = List.copyOf(topics);
            tags = List.copyOf(tags);
            allTags = List.copyOf(allTags);
        }
    }

    /** Something that so many papers have. */
    public record Having<T>(T what, int papers) {}

    /**
     * The marks of a selection.
     *
     * @param selection the papers that are selected
     * @param rows the rows of the hits that are
     */
    public SelectionMarksViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            TopicActions actions,
            Supplier<ExportScope> selection,
            ReadOnlyObjectProperty<List<Integer>> rows,
            Background background) {
        this.access = access;
        this.library = library;
        this.actions = actions;
        this.selection = selection;
        this.rows = rows;
        this.background = background;
        asking = new Latest(background);
        rows.subscribe((before, now) -> refresh());
        library.version().subscribe((before, now) -> refresh());
    }

    /** The rows of the hits that are selected. */
    ReadOnlyObjectProperty<List<Integer>> rows() {
        return rows;
    }

    /** How many hits are selected. */
    public int size() {
        return rows.get().size();
    }

    /** Whether several hits are selected. */
    public ObservableBooleanValue several() {
        return several.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    private void refresh() {
        several.set(size() > 1);
        if (size() < 2) {
            asking.forget();
            known.set(Known.NOTHING);
            return;
        }
        ExportScope scope = selection.get();
        TopicBook book = actions.book().get();
        asking.askAfter(PAUSE, () -> known(scope, book), known::set, failure -> known.set(Known.NOTHING));
    }

    private Known known(ExportScope scope, TopicBook book) {
        List<PaperId> papers = access.papers(scope);
        TreeMap<String, Integer> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        access.marks(papers).values().forEach(marks -> marks.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        TreeMap<String, Integer> topics = new TreeMap<>();
        access.topics()
                .of(papers)
                .values()
                .forEach(had -> had.forEach(topic -> topics.merge(topic.id(), 1, Integer::sum)));
        return new Known(
                book.topics().stream()
                        .filter(topic -> topics.containsKey(topic.id()))
                        .map(topic -> new Having<>(topic, topics.getOrDefault(topic.id(), 0)))
                        .toList(),
                tags.entrySet().stream()
                        .map(tag -> new Having<>(tag.getKey(), tag.getValue()))
                        .toList(),
                access.tagNames());
    }

    List<NameField.Offer> topicOffers(String typed) {
        return PaperTopicsViewModel.offers(actions, typed, Set.of());
    }

    List<NameField.Offer> tagOffers(String typed) {
        return NameChips.beginning(known.get().allTags(), List.of(), typed);
    }

    /** Gives all of them the topic of that name or synonym, or the first that is offered for it; nothing for a blank name. */
    public void give(String name) {
        PaperTopicsViewModel.named(actions, library, name)
                .ifPresent(topic -> change(papers -> access.topics().give(papers, topic)));
    }

    /** Takes a topic off all of them. */
    public void refuse(Topic topic) {
        change(papers -> access.topics().refuse(papers, topic));
    }

    /** Gives all of them a tag; nothing for a blank name. */
    public void tag(String name) {
        if (!name.isBlank()) {
            change(papers -> access.mark(stored -> stored.marks().tag(papers, name)));
        }
    }

    /** Takes a tag off all of them. */
    public void untag(String name) {
        change(papers -> access.mark(stored -> stored.marks().untag(papers, name)));
    }

    private void change(Function<List<PaperId>, Optional<Change>> work) {
        ExportScope scope = selection.get();
        background.run(
                () -> work.apply(access.papers(scope)),
                change -> change.ifPresent(library::changed),
                failure -> library.say(Done.failed(Background.explain(failure))));
    }
}
