package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.list.ListQuery;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/** All reading lists, and which of them is open. Used on the FX thread. */
public final class ListsViewModel {
    private static final Texts TEXTS = Texts.of(ListsViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final ListViewModel list;
    private final Latest asking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<List<Listing>>> lists = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Naming>> naming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private Optional<Long> chosen = Optional.empty();
    private Optional<String> wanted = Optional.empty();

    /**
     * A list in the overview.
     *
     * @param list the list
     * @param papers how many it has; empty where its search cannot be understood
     */
    record Listing(ReadingList list, Optional<Integer> papers) {}

    /**
     * What is being given a name.
     *
     * @param list the list that is renamed; empty for a new one
     * @param query the search that is to fill the new one; empty when people are to
     * @param proposed the name that is offered
     */
    record Naming(Optional<ReadingList> list, Optional<ListQuery> query, String proposed) {}

    public ListsViewModel(
            LibraryAccess access, LibraryViewModel library, SearchViewModel search, Background background) {
        this.access = access;
        this.library = library;
        this.search = search;
        list = new ListViewModel(access, library, background);
        asking = new Latest(background);
        library.version().subscribe((before, now) -> {
            if (open.get()) {
                refresh();
            }
        });
    }

    /** Whether the lists are there. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** The list that is open. */
    public ListViewModel list() {
        return list;
    }

    /** All lists in the order of the alphabet; empty until they are read. */
    ReadOnlyObjectProperty<Optional<List<Listing>>> lists() {
        return lists.getReadOnlyProperty();
    }

    /** What is being given a name. */
    ReadOnlyObjectProperty<Optional<Naming>> naming() {
        return naming.getReadOnlyProperty();
    }

    /** What is typed as that name. */
    StringProperty name() {
        return name;
    }

    /** Opens the lists. */
    public void open() {
        if (!open.get()) {
            open.set(true);
            refresh();
        }
    }

    /** Opens a list of that name. */
    public void open(String name) {
        open();
        want(name);
    }

    /** Goes back to the panes. */
    public void close() {
        keepTyped();
        list.keepTyped();
        open.set(false);
    }

    private void refresh() {
        asking.ask(this::read, this::answered, this::failed);
    }

    private List<Listing> read() {
        return access.lists().stream()
                .map(one -> new Listing(one, one.query().map(this::count).orElse(Optional.of(one.papers()))))
                .toList();
    }

    private Optional<Integer> count(ListQuery query) {
        SearchResult result =
                access.search(SearchRequest.of(query.query()).page(0, 0).counting(Counting.TOTAL));
        return result.problem().isPresent() ? Optional.empty() : Optional.of(result.partial() ? 0 : result.total());
    }

    private void answered(List<Listing> now) {
        lists.set(Optional.of(now));
        wanted.flatMap(called -> called(now, called)).ifPresent(found -> chosen = Optional.of(found.number()));
        wanted = Optional.empty();
        Optional<ReadingList> there = chosen.flatMap(number -> numbered(now, number));
        show(there.or(() -> now.stream().map(Listing::list).findFirst()));
    }

    private static Optional<ReadingList> numbered(List<Listing> lists, long number) {
        return lists.stream()
                .map(Listing::list)
                .filter(one -> one.number() == number)
                .findFirst();
    }

    private static Optional<ReadingList> called(List<Listing> lists, String name) {
        return lists.stream()
                .map(Listing::list)
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private void show(Optional<ReadingList> now) {
        chosen = now.map(ReadingList::number);
        list.show(now);
    }

    /** Opens a list. */
    void choose(ReadingList now) {
        wanted = Optional.empty();
        if (!chosen.equals(Optional.of(now.number()))) {
            show(Optional.of(now));
        }
    }

    // ---- what is done to lists ----

    /** Begins to make a list: it wants a name. */
    public void create() {
        open();
        ask(new Naming(Optional.empty(), Optional.empty(), free(TEXTS.get("lists.new"))));
    }

    /** Begins to make a smart list of the search at hand: it wants a name. */
    public void createSmart() {
        String words = search.words();
        String proposed = words.isEmpty()
                ? search.filters().stream().map(Filter::title).collect(Collectors.joining(", "))
                : words;
        ListQuery query =
                new ListQuery(search.query().get().strip(), search.order().get().key());
        open();
        ask(new Naming(
                Optional.empty(),
                Optional.of(query),
                free(proposed.isBlank() ? TEXTS.get("lists.new-smart") : proposed)));
    }

    private String free(String wish) {
        List<String> taken = new ArrayList<>();
        lists.get().ifPresent(now -> now.forEach(one -> taken.add(one.list().name())));
        String name = wish;
        for (int i = 2; taken.contains(name); i++) {
            name = wish + " " + i;
        }
        return name;
    }

    /** Begins to give a list another name. */
    void rename(ReadingList of) {
        ask(new Naming(Optional.of(of), Optional.empty(), of.name()));
    }

    private void ask(Naming now) {
        keepTyped();
        name.set(now.proposed());
        naming.set(Optional.of(now));
    }

    /** Keeps what is being typed as a name, where it is another than was offered; names nothing where it is not. */
    void keepTyped() {
        String typed = name.get();
        if (naming.get().filter(now -> !now.proposed().equals(typed)).isPresent()) {
            named(typed);
        } else {
            unnamed();
        }
    }

    /** What is being named is called so; nothing, for a blank name. */
    void named(String name) {
        Optional<Naming> what = naming.get();
        naming.set(Optional.empty());
        if (name.isBlank() || what.isEmpty()) {
            return;
        }
        Naming now = what.get();
        change(
                stored -> now.list()
                        .map(of -> stored.readingLists().rename(nameOf(stored, of), name))
                        .orElseGet(() -> Optional.of(now.query()
                                .map(query -> stored.readingLists().createSmart(name, "", query))
                                .orElseGet(() -> stored.readingLists().create(name)))),
                () -> {
                    if (now.list().isEmpty()) {
                        want(name);
                    }
                });
    }

    /** Lists go by their names, which somebody may have changed meanwhile. */
    private static String nameOf(Library stored, ReadingList list) {
        return stored.readingLists()
                .keyed(list.key())
                .map(ReadingList::name)
                .orElseThrow(() -> new LibraryException(TEXTS.get("gone.named", list.name())));
    }

    /** Changes the library when all that was done to lists before is written. */
    private void change(Function<Library, Optional<Change>> work, Runnable then) {
        list.turns()
                .run(
                        () -> access.mark(work),
                        change -> {
                            change.ifPresent(library::changed);
                            then.run();
                        },
                        this::failed);
    }

    /** Opens a list that may have been made just now, as soon as it is read. */
    private void want(String called) {
        wanted = Optional.of(called.strip());
        refresh();
    }

    /** Names nothing after all. */
    void unnamed() {
        naming.set(Optional.empty());
    }

    /** Deletes a list; its papers stay. */
    void delete(ReadingList gone) {
        List<ReadingList> all =
                lists.get().orElse(List.of()).stream().map(Listing::list).toList();
        int place = all.stream().map(ReadingList::number).toList().indexOf(gone.number());
        if (chosen.equals(Optional.of(gone.number())) && all.size() > 1) {
            choose(all.get(place + 1 < all.size() ? place + 1 : place - 1));
        }
        change(stored -> Optional.of(stored.readingLists().delete(nameOf(stored, gone))), () -> {});
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
