package org.lectern.desktop.palette;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.saved.SavedSearchesViewModel;
import org.lectern.search.SortOrder;

/**
 * The command palette: every command, list, topic and saved search by its name. With nothing typed, what was taken last comes first. Used on the FX thread.
 */
public final class PaletteViewModel {
    private static final Texts TEXTS = Texts.of(PaletteViewModel.class);

    /** So many are offered at most. */
    static final int MOST = 40;

    private final LibraryAccess access;
    private final BiConsumer<String, SortOrder> search;
    private final Consumer<String> openList;
    private final Latest looking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entry>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();
    private final Set<String> takenLast = new LinkedHashSet<>();
    private Supplier<List<Command>> commands = List::of;
    private List<Entry> places = List.of();

    /**
     * A closed one.
     *
     * @param search searches for something in an order, wherever one is
     * @param openList shows the list of a name
     */
    public PaletteViewModel(
            LibraryAccess access,
            BiConsumer<String, SortOrder> search,
            Consumer<String> openList,
            Background background) {
        this.access = access;
        this.search = search;
        this.openList = openList;
        this.looking = new Latest(background);
        text.subscribe((before, now) -> offer());
    }

    /** Says what commands there are. */
    public void offers(Supplier<List<Command>> all) {
        commands = all;
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** What is typed. */
    public StringProperty text() {
        return text;
    }

    /** What it may mean, best first. */
    ReadOnlyObjectProperty<List<Entry>> offered() {
        return offered.getReadOnlyProperty();
    }

    /** Which of them Enter takes. */
    ReadOnlyIntegerProperty active() {
        return active.getReadOnlyProperty();
    }

    /** Opens it with nothing typed, or closes it. */
    public void toggle() {
        if (open.get()) {
            close();
            return;
        }
        text.set("");
        offer();
        open.set(true);
        looking.ask(this::look, this::found, failure -> {});
    }

    /** Closes it. */
    public void close() {
        looking.forget();
        open.set(false);
    }

    /** What the library has that one can go to: names only, so that nobody waits. */
    private record Found(List<String> lists, List<String> topics, List<Saved> saved) {}

    private record Saved(String name, String query, SortOrder order) {}

    private Found look() {
        return new Found(
                access.listNames(),
                access.topics().book().topics().stream()
                        .map(topic -> topic.name())
                        .toList(),
                access.savedSearches().stream()
                        .map(counted -> counted.search())
                        .map(saved ->
                                new Saved(saved.name(), saved.query(), SavedSearchesViewModel.order(saved.sort())))
                        .toList());
    }

    private void found(Found all) {
        places = Stream.of(
                        all.lists().stream()
                                .map(name -> Entry.of(
                                        name, TEXTS.get("kind.list"), "fth-list", () -> openList.accept(name))),
                        all.saved().stream()
                                .map(saved -> Entry.of(
                                        saved.name(),
                                        TEXTS.get("kind.search"),
                                        "fth-bookmark",
                                        () -> search.accept(saved.query(), saved.order()))),
                        all.topics().stream()
                                .map(name -> Entry.of(
                                        name,
                                        TEXTS.get("kind.topic"),
                                        "fth-tag",
                                        () -> search.accept("topic:\"" + name + "\"", SortOrder.RELEVANCE))))
                .flatMap(each -> each)
                .toList();
        offer();
    }

    private void offer() {
        String typed = text.get().strip();
        List<Entry> all = new ArrayList<>();
        List<Command> known = commands.get();
        takenLast.forEach(title -> known.stream()
                .filter(command -> command.title().equals(title))
                .map(Entry::of)
                .forEach(all::addFirst));
        known.stream()
                .filter(command -> !takenLast.contains(command.title()))
                .map(Entry::of)
                .forEach(all::add);
        if (typed.isEmpty()) {
            offered.set(Ranking.of(all, "", MOST));
        } else {
            all.addAll(places);
            List<Entry> meant = new ArrayList<>(Ranking.of(all, typed, MOST - 1));
            meant.add(Entry.of(
                    TEXTS.get("search", typed),
                    TEXTS.get("kind.query"),
                    "fth-search",
                    () -> search.accept(typed, SortOrder.RELEVANCE)));
            offered.set(List.copyOf(meant));
        }
        active.set(0);
    }

    /** Goes up or down among what is offered, and round. */
    void step(int by) {
        int all = offered.get().size();
        active.set(all == 0 ? 0 : Math.floorMod(active.get() + by, all));
    }

    /** Does what Enter means now. */
    void take() {
        if (active.get() < offered.get().size()) {
            take(offered.get().get(active.get()));
        }
    }

    /** Does it, with the palette away and the focus where it was before; what cannot be done now keeps it open. */
    void take(Entry entry) {
        if (entry.enabled()) {
            takenLast.remove(entry.title());
            takenLast.add(entry.title());
            close();
            entry.action().run();
        }
    }
}
