package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.Filter;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.ReadingList;
import org.lectern.list.ListQuery;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/** All reading lists, and which of them is open. Used on the FX thread. */
public final class ListsViewModel {
    private static final String NEW_LIST = "New list";

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final SearchViewModel search;
    private final Background background;
    private final ListViewModel list;
    private final Latest asking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<List<Listing>>> lists = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Naming>> naming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Long> chosen = Optional.empty();

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
        this.background = background;
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
        choosing(name);
    }

    /** Goes back to the panes. */
    public void close() {
        naming.set(Optional.empty());
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
        Optional<ReadingList> there = chosen.flatMap(number -> numbered(now, number));
        show(there.or(() -> now.stream().map(Listing::list).findFirst()));
    }

    private static Optional<ReadingList> numbered(List<Listing> lists, long number) {
        return lists.stream()
                .map(Listing::list)
                .filter(one -> one.number() == number)
                .findFirst();
    }

    private void show(Optional<ReadingList> now) {
        chosen = now.map(ReadingList::number);
        list.show(now);
    }

    /** Opens a list. */
    void choose(ReadingList now) {
        if (!chosen.equals(Optional.of(now.number()))) {
            show(Optional.of(now));
        }
    }

    // ---- what is done to lists ----

    /** Begins to make a list: it wants a name. */
    public void create() {
        open();
        naming.set(Optional.of(new Naming(Optional.empty(), Optional.empty(), free(NEW_LIST))));
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
        naming.set(Optional.of(
                new Naming(Optional.empty(), Optional.of(query), free(proposed.isBlank() ? "Smart list" : proposed))));
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
        naming.set(Optional.of(new Naming(Optional.of(of), Optional.empty(), of.name())));
    }

    /** What is being named is called so; nothing, for a blank name. */
    void named(String name) {
        Optional<Naming> what = naming.get();
        naming.set(Optional.empty());
        if (name.isBlank() || what.isEmpty()) {
            return;
        }
        Naming now = what.get();
        background.run(
                () -> access.mark(stored -> now.list()
                        .map(of -> stored.readingLists().rename(of.name(), name))
                        .orElseGet(() -> Optional.of(now.query()
                                .map(query -> stored.readingLists().createSmart(name, "", query))
                                .orElseGet(() -> stored.readingLists().create(name))))),
                change -> {
                    change.ifPresent(library::changed);
                    if (now.list().isEmpty()) {
                        choosing(name);
                    }
                },
                this::failed);
    }

    /** Opens a list that may have been made just now. */
    private void choosing(String name) {
        asking.ask(
                this::read,
                now -> {
                    chosen = now.stream()
                            .map(Listing::list)
                            .filter(one -> one.name().equals(name.strip()))
                            .map(ReadingList::number)
                            .findFirst();
                    answered(now);
                },
                this::failed);
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
        background.run(
                () -> access.mark(stored -> Optional.of(stored.readingLists().delete(gone.name()))),
                change -> change.ifPresent(library::changed),
                this::failed);
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
