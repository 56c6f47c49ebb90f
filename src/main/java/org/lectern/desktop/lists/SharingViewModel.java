package org.lectern.desktop.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.Sharing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.library.ReadingList;
import org.lectern.library.Step;
import org.lectern.share.Conflict;
import org.lectern.share.SharedList;
import org.lectern.task.Progress;

/** Where the list that is open is shared, and what contradicts itself in it. Used on the FX thread. */
public final class SharingViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final ListsViewModel lists;
    private final Background background;
    private final Latest asking;
    private final ReadOnlyObjectWrapper<Optional<Shared>> shared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /**
     * A list that is shared.
     *
     * @param list the list
     * @param file where
     * @param conflicts what contradicts itself, each with where that is
     */
    record Shared(ReadingList list, Path file, List<Contradiction> conflicts) {}

    /**
     * What people wrote in one place without knowing of one another.
     *
     * @param where the place, for a person
     * @param conflict what they wrote
     */
    record Contradiction(String where, Conflict conflict) {}

    public SharingViewModel(
            LibraryAccess access, LibraryViewModel library, ListsViewModel lists, Background background) {
        this.access = access;
        this.library = library;
        this.lists = lists;
        this.background = background;
        asking = new Latest(background);
        lists.list().list().subscribe((before, now) -> refresh());
    }

    /** Where the list that is open is shared; empty when it is not. */
    ReadOnlyObjectProperty<Optional<Shared>> shared() {
        return shared.getReadOnlyProperty();
    }

    /** Whether the contradictions are shown. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Shows what contradicts itself. */
    void open() {
        open.set(true);
    }

    /** Shows that no more. */
    public void close() {
        open.set(false);
    }

    /** Looks again; others may have written meanwhile. */
    void refresh() {
        Optional<ReadingList> asked = lists.list().list().get();
        if (asked.filter(one -> !one.isSmart()).isEmpty()) {
            asking.forget();
            show(Optional.empty());
            return;
        }
        ReadingList of = asked.get();
        asking.ask(() -> read(of), this::show, failure -> show(Optional.empty()));
    }

    private void show(Optional<Shared> now) {
        shared.set(now);
        if (now.map(Shared::conflicts).orElse(List.of()).isEmpty()) {
            open.set(false);
        }
    }

    private Optional<Shared> read(ReadingList of) {
        Optional<Path> file = access.sharing().all().stream()
                .filter(one -> one.list().equals(Optional.of(of.name())))
                .map(Sharing.Shared::file)
                .findFirst();
        Optional<SharedList> state = access.sharing().state(of);
        return file.map(path -> new Shared(
                of,
                path,
                state.map(known -> known.conflicts().stream()
                                .map(conflict ->
                                        new Contradiction(ConflictWords.where(conflict.register(), known), conflict))
                                .toList())
                        .orElse(List.of())));
    }

    /** Shares the list that is open as a file. */
    void share(Path file) {
        lists.list()
                .list()
                .get()
                .ifPresent(list -> work(
                        () -> access.sharing().share(list.name(), file),
                        report -> told(report, "Shared the list “" + list.name() + "” as " + file.getFileName())));
    }

    /** Subscribes to a list that somebody shares, and opens it. */
    void subscribe(Path file) {
        record Subscribed(String name, List<Long> changes) {}
        work(
                () -> {
                    long before = access.statistics().changes();
                    String name = access.sharing().subscribe(file, Progress.NONE);
                    // None where the list was here already.
                    List<Long> made = access.steps(List.of())
                            .undo()
                            .map(Step::changes)
                            .filter(changes -> changes.getLast() > before)
                            .orElse(List.of());
                    return new Subscribed(name, made.reversed());
                },
                now -> {
                    library.changed(Done.undoable("Subscribed to the list “" + now.name + "”", now.changes));
                    lists.open(now.name);
                });
    }

    /** Shares the list that is open no more; it and its file stay. */
    void unshare() {
        lists.list()
                .list()
                .get()
                .ifPresent(list -> work(() -> access.sharing().unshare(list.name()), was -> {
                    library.say(Done.of("The list “" + list.name() + "” is shared no more; its file stays"));
                    refresh();
                }));
    }

    /** Settles a contradiction: this is what stands there from now on. */
    void choose(Contradiction of, String text) {
        shared.get()
                .ifPresent(now -> work(
                        () -> access.sharing().choose(now.list(), of.conflict(), text),
                        report -> told(report, "Settled: " + of.where())));
    }

    private void told(Sharing.Report report, String text) {
        library.changed(Done.undoable(
                text, report.changes().stream().map(Change::number).toList()));
        report.remarks().stream()
                .findFirst()
                .ifPresent(remark -> library.say(Done.failed(remark.file().getFileName() + " " + remark.message())));
        refresh();
    }

    private <T> void work(Callable<T> work, Consumer<T> done) {
        background.run(work, done, failure -> library.say(Done.failed(Background.explain(failure))));
    }
}
