package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.search.SearchRequest;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.lectern.topic.TopicEdits;
import org.lectern.topic.TopicException;

/** The topic book: all topics as a tree, and the one that is looked at, which can be changed. Used on the FX thread. */
public final class TopicBookViewModel {
    private static final Texts TEXTS = Texts.of(TopicBookViewModel.class);
    private static final String EVERYTHING = "*";

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final TopicChanger changer;
    private final TopicFormViewModel form;
    private final Latest books;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<BookRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Topic>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TopicEdits> edits = Optional.empty();
    private TopicBook book = TopicBook.empty();
    private Map<String, Integer> papers = Map.of();
    /** What is to be selected once the book has it. */
    private Optional<String> wanted = Optional.empty();

    TopicBookViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.library = library;
        this.changer = new TopicChanger(access, library, background);
        this.form = new TopicFormViewModel(access::search, changer, background);
        this.books = new Latest(background);
        filter.subscribe(text -> list());
        library.version().subscribe((before, now) -> {
            if (open.get()) {
                ask();
            }
        });
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Opens the book. */
    public void open() {
        open.set(true);
        ask();
    }

    /** Opens the book at a topic. */
    public void open(Topic topic) {
        wanted = Optional.of(topic.id());
        filter.set("");
        open();
    }

    /** Opens the book with a new topic begun. */
    void begin(TopicDraft draft) {
        selected.set(Optional.empty());
        form.begin(draft);
        open();
    }

    public void close() {
        open.set(false);
    }

    TopicFormViewModel form() {
        return form;
    }

    /** What the names or synonyms of the topics that are listed contain. */
    StringProperty filter() {
        return filter;
    }

    /** The topics, each with those below it behind it. */
    ReadOnlyObjectProperty<List<BookRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Topic>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The names of all topics, in the order of the book. */
    List<String> names() {
        return book.topics().stream().map(Topic::name).toList();
    }

    int size() {
        return book.topics().size();
    }

    /** Whether the topic that is looked at was changed, or made, by people. */
    BooleanBinding isEdited() {
        return Bindings.createBooleanBinding(
                () -> selected.get().filter(topic -> isEdited(topic.id())).isPresent(), selected, rows);
    }

    private boolean isEdited(String id) {
        return edits.filter(now -> now.edits().containsKey(id)).isPresent();
    }

    private record Loaded(TopicEdits edits, TopicBook book, Map<String, Integer> papers) {}

    private void ask() {
        books.ask(
                () -> {
                    TopicEdits now = access.topics().edits();
                    Map<String, Integer> counts = new HashMap<>();
                    access.topics()
                            .counts(SearchRequest.of(EVERYTHING))
                            .forEach(count -> counts.put(count.topic().id(), count.all()));
                    return new Loaded(now, now.book(), counts);
                },
                this::loaded,
                failure -> library.say(Done.failed(Background.explain(failure))));
    }

    private void loaded(Loaded now) {
        Set<String> before = new LinkedHashSet<>();
        book.topics().forEach(topic -> before.add(topic.id()));
        boolean made = edits.isPresent()
                && form.shown().get().filter(TopicFormViewModel.Shown::isNew).isPresent();
        edits = Optional.of(now.edits);
        book = now.book;
        papers = now.papers;
        list();
        Optional<String> fresh = book.topics().stream()
                .filter(topic -> made
                        && !before.contains(topic.id())
                        && topic.name().equals(form.draft().name().strip()))
                .map(Topic::id)
                .findFirst();
        Optional<String> next = wanted.or(() -> fresh).or(() -> selected.get().map(Topic::id));
        wanted = Optional.empty();
        next.flatMap(book::topic).ifPresentOrElse(this::select, this::unselect);
    }

    private void unselect() {
        selected.set(Optional.empty());
        if (form.shown().get().filter(shown -> !shown.isNew()).isPresent()) {
            form.clear();
        }
    }

    private void list() {
        String sought = filter.get().strip().toLowerCase(Locale.ROOT);
        Set<Topic> listed = new LinkedHashSet<>();
        for (Topic topic : book.topics()) {
            if (Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought))) {
                listed.addAll(book.path(topic));
            }
        }
        List<BookRow> shown = new ArrayList<>();
        for (Topic topic : book.topics()) {
            if (listed.contains(topic)) {
                shown.add(new BookRow(
                        topic, book.above(topic).size(), papers.getOrDefault(topic.id(), 0), isEdited(topic.id())));
            }
        }
        rows.set(List.copyOf(shown));
    }

    /** Looks at a topic. */
    void select(Topic topic) {
        selected.set(Optional.of(topic));
        form.show(topic.id(), TopicDraft.of(topic, book));
    }

    /** Begins a new topic below the one that is looked at. */
    void create() {
        Optional<Topic> parent = selected.get();
        selected.set(Optional.empty());
        form.begin(TopicDraft.below(parent));
    }

    /** Puts a topic with all below it below another; an area has an empty id above it. */
    void move(String id, String parent) {
        changer.change(now -> now.move(named(now, id), now.book().topic(parent)), () -> {}, why -> {});
    }

    /** Makes the topic that is looked at part of another. */
    void mergeInto(String other) {
        selected.get().ifPresent(topic -> {
            Optional<Topic> into = book.named(other);
            if (into.isEmpty()) {
                library.say(Done.failed(TEXTS.get("none-named", other.strip())));
                return;
            }
            String target = into.get().id();
            changer.change(
                    now -> now.merge(named(now, topic.id()), named(now, target)),
                    () -> wanted = Optional.of(target),
                    why -> {});
        });
    }

    /** Takes the topic that is looked at out of the book. */
    void remove() {
        withSelected(TopicEdits::remove);
    }

    /** Makes the topic that is looked at what it is in the book that comes with the program; one of one's own goes. */
    void reset() {
        selected.get().ifPresent(topic -> changer.change(now -> now.reset(topic.id()), () -> {}, why -> {}));
    }

    private void withSelected(BiFunction<TopicEdits, Topic, TopicEdits> step) {
        selected.get().ifPresent(topic -> {
            Optional<String> parent = topic.parent();
            changer.change(now -> step.apply(now, named(now, topic.id())), () -> wanted = parent, why -> {});
        });
    }

    private static Topic named(TopicEdits edits, String id) {
        return edits.book().topic(id).orElseThrow(() -> new TopicException(TEXTS.get("no-more")));
    }
}
