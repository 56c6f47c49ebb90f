package org.lectern.desktop.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.Sharing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Differences;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.watch.SharedViewModel;
import org.lectern.library.Change;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.library.Step;
import org.lectern.search.MarkedText;
import org.lectern.share.Conflict;
import org.lectern.share.SharedList;
import org.lectern.share.SharedListFile;
import org.lectern.task.Progress;

/** Where the list that is open is shared, and what contradicts itself in it. Used on the FX thread. */
public final class SharingViewModel {
    private static final Texts TEXTS = Texts.of(SharingViewModel.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final ListsViewModel lists;
    private final SharedViewModel files;
    private final MeViewModel me;
    private final Background background;
    private final Latest asking;
    private final InTurn settling;
    private final ReadOnlyObjectWrapper<Optional<Shared>> shared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /**
     * A list that is shared.
     *
     * @param list the list
     * @param file where
     * @param problem why the file cannot be read or written now; empty when it can
     * @param conflicts what contradicts itself, each with where that is
     */
    record Shared(ReadingList list, Path file, Optional<String> problem, List<Contradiction> conflicts) {}

    /**
     * What people wrote in one place without knowing of one another.
     *
     * @param where the place, for a person
     * @param conflict what they wrote
     * @param texts the same, with what differs marked
     */
    record Contradiction(String where, Conflict conflict, List<MarkedText> texts) {}

    /**
     * Nothing is shared yet.
     *
     * @param files what follows the files of shared lists
     * @param me who writes
     */
    SharingViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            ListsViewModel lists,
            SharedViewModel files,
            MeViewModel me,
            Background background) {
        this.access = access;
        this.library = library;
        this.lists = lists;
        this.files = files;
        this.me = me;
        this.background = background;
        asking = new Latest(background);
        settling = new InTurn(background, this::refresh);
        lists.list().list().subscribe((before, now) -> refresh());
        library.version().subscribe((before, now) -> refresh());
        files.news().subscribe((before, now) -> refresh());
        files.remarks().subscribe((before, now) -> refresh());
    }

    /** Whether a file is one that somebody shares a list as, by its name. */
    public static boolean isShared(Path file) {
        return file.toString().endsWith(SharedListFile.EXTENSION);
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
    public void open() {
        if (shared.get().filter(now -> !now.conflicts().isEmpty()).isPresent()) {
            open.set(true);
        }
        refresh();
    }

    /** Shows that no more. */
    public void close() {
        open.set(false);
    }

    /** Looks again; others may have written meanwhile. */
    public void refresh() {
        if (settling.isBusy()) {
            // Else what is being settled would be shown again for a moment; it is looked at when all is settled.
            return;
        }
        Optional<ReadingList> asked = lists.list().list().get();
        if (asked.filter(one -> !one.isSmart()).isEmpty()) {
            asking.forget();
            show(Optional.empty());
            return;
        }
        ReadingList of = asked.get();
        if (shared.get().filter(now -> now.list().number() != of.number()).isPresent()) {
            show(Optional.empty());
        }
        List<Sharing.Remark> remarks = files.remarks().get();
        asking.ask(() -> read(of, remarks), this::show, failure -> show(Optional.empty()));
    }

    private void show(Optional<Shared> now) {
        shared.set(now);
        if (now.map(Shared::conflicts).orElse(List.of()).isEmpty()) {
            open.set(false);
        }
    }

    private Optional<Shared> read(ReadingList of, List<Sharing.Remark> remarks) {
        Optional<Path> file = access.sharing().all().stream()
                .filter(one -> one.list().equals(Optional.of(of.name())))
                .map(Sharing.Shared::file)
                .findFirst();
        List<Contradiction> conflicts = contradictions(of);
        return file.map(path -> new Shared(
                of,
                path,
                remarks.stream()
                        .filter(remark -> remark.file().equals(path))
                        .map(Sharing.Remark::message)
                        .findFirst(),
                conflicts));
    }

    private List<Contradiction> contradictions(ReadingList of) {
        return access.sharing().state(of).stream()
                .flatMap(known -> known.conflicts().stream().map(conflict -> contradiction(conflict, known)))
                .toList();
    }

    private static Contradiction contradiction(Conflict conflict, SharedList known) {
        List<String> texts = conflict.versions().stream()
                .map(version -> ConflictWords.text(conflict.register(), version))
                .toList();
        return new Contradiction(ConflictWords.where(conflict.register(), known), conflict, Differences.among(texts));
    }

    /** Shares the list that is open as a file. */
    public void share(Path file) {
        // The name may be asked for first, and another list be open by then.
        lists.list()
                .list()
                .get()
                .ifPresent(list -> me.before(() -> work(
                        () -> access.sharing().share(nameOf(list), file),
                        report -> told(
                                report, TEXTS.get("done.shared", list.name(), String.valueOf(file.getFileName()))))));
    }

    /** Lists go by their names, which may have been changed meanwhile. */
    private String nameOf(ReadingList list) {
        return access.lists().stream()
                .filter(one -> one.key().equals(list.key()))
                .map(ReadingList::name)
                .findFirst()
                .orElseThrow(() -> new LibraryException(TEXTS.get("gone.named", list.name())));
    }

    /** Subscribes to a list that somebody shares, and opens it. */
    public void subscribe(Path file) {
        me.before(() -> subscribeNow(file));
    }

    private void subscribeNow(Path file) {
        record Subscribed(String name, List<Long> changes) {}
        work(
                () -> {
                    long before = access.statistics().changes();
                    List<String> there = keysOf(list -> true);
                    String name = access.sharing().subscribe(file, Progress.NONE);
                    // None where the list was here already.
                    List<Long> made = access.steps(List.of())
                            .undo()
                            .map(Step::changes)
                            .filter(changes -> !there.containsAll(
                                            keysOf(list -> list.name().equals(name)))
                                    && changes.getLast() > before)
                            .orElse(List.of());
                    return new Subscribed(name, made.reversed());
                },
                now -> {
                    library.changed(Done.undoable(TEXTS.get("done.subscribed", now.name), now.changes));
                    lists.open(now.name);
                });
    }

    private List<String> keysOf(Predicate<ReadingList> which) {
        return access.lists().stream().filter(which).map(ReadingList::key).toList();
    }

    /** Shares the list that is open no more; it and its file stay. */
    void unshare() {
        lists.list()
                .list()
                .get()
                .ifPresent(list -> work(() -> access.sharing().unshare(nameOf(list)), was -> {
                    library.say(Done.of(TEXTS.get("done.unshared", list.name())));
                    refresh();
                }));
    }

    /** Settles a contradiction that is shown: this is what stands there from now on. What was written there meanwhile stays. */
    void choose(Contradiction of, String text) {
        shared.get().filter(now -> now.conflicts().contains(of)).ifPresent(now -> {
            asking.forget();
            show(Optional.of(new Shared(
                    now.list(),
                    now.file(),
                    now.problem(),
                    now.conflicts().stream().filter(one -> !one.equals(of)).toList())));
            settling.run(
                    () -> access.sharing().choose(now.list(), of.conflict(), text),
                    report -> told(report, TEXTS.get("done.settled", of.where())),
                    failure -> {
                        library.say(Done.failed(Background.explain(failure)));
                        refresh();
                    });
        });
    }

    private void told(Sharing.Report report, String text) {
        library.changed(Done.undoable(
                text, report.changes().stream().map(Change::number).toList()));
        report.remarks().stream()
                .findFirst()
                .ifPresent(remark -> library.say(Done.failed(
                        TEXTS.get("remark", String.valueOf(remark.file().getFileName()), remark.message()))));
        refresh();
    }

    private <T> void work(Callable<T> work, Consumer<T> done) {
        background.run(work, done, failure -> library.say(Done.failed(Background.explain(failure))));
    }
}
