package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** The papers that are put aside to be compared, whatever is searched meanwhile, and after a restart too. Used on the FX thread. */
public final class TrayViewModel {
    private static final Texts TEXTS = Texts.of(TrayViewModel.class);

    /** How many papers are compared at most. */
    public static final int MOST = 6;

    private final LibraryAccess access;
    private final Background background;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ObservableList<Paper> shown = FXCollections.unmodifiableObservableList(papers);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InTurn turns;
    private final ReadOnlyLongWrapper read = new ReadOnlyLongWrapper();
    private final List<UnaryOperator<List<PaperId>>> early = new ArrayList<>();
    private List<PaperId> wanted = List.of();
    private boolean known;
    private long asked;
    private final ObjectProperty<Optional<List<PaperId>>> cleared = new SimpleObjectProperty<>(Optional.empty());

    /** An empty one; {@link #start} fills it. */
    public TrayViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.background = background;
        turns = new InTurn(background);
        library.version().subscribe((before, now) -> read());
    }

    /** Shows what was there when the window was closed. */
    public void start() {
        read();
    }

    /** The papers, in the order of the columns. */
    public ObservableList<Paper> papers() {
        return shown;
    }

    /** Rises whenever the papers were read anew, also where they are as they were: what is known of them may not be. */
    ReadOnlyLongProperty reads() {
        return read.getReadOnlyProperty();
    }

    /** Why the last thing that was asked for was not done, for a person. */
    public ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a paper is there. */
    public boolean has(PaperId paper) {
        return wanted.contains(paper);
    }

    /** Adds the papers of a scope; takes them out if all are there. */
    public void toggle(ExportScope scope, int size) {
        if (size > MOST) {
            say(TEXTS.get("too-many", size));
            return;
        }
        background.run(() -> access.papers(scope), this::toggle, failure -> say(Background.explain(failure)));
    }

    private void toggle(List<PaperId> chosen) {
        change(there -> {
            List<PaperId> then = new ArrayList<>(there);
            if (then.containsAll(chosen)) {
                then.removeAll(chosen);
            } else {
                chosen.stream().filter(id -> !then.contains(id)).forEach(then::add);
            }
            return then;
        });
    }

    /** Adds papers that are not there. */
    public void add(List<PaperId> chosen) {
        change(there -> {
            List<PaperId> then = new ArrayList<>(there);
            chosen.stream().filter(id -> !then.contains(id)).forEach(then::add);
            return then;
        });
    }

    /** Takes a paper out. */
    public void remove(PaperId paper) {
        change(there -> there.stream().filter(id -> !id.equals(paper)).toList());
    }

    /** Moves a paper to a place, from 0; beyond the ends it is the first or the last. */
    public void move(PaperId paper, int place) {
        if (wanted.contains(paper)) {
            List<PaperId> then = new ArrayList<>(wanted);
            then.remove(paper);
            then.add(Math.clamp(place, 0, then.size()), paper);
            keep(then);
        }
    }

    /** Takes all papers out; {@link #restore} brings them back. */
    public void clear() {
        List<PaperId> before = wanted;
        change(there -> List.of());
        cleared.set(Optional.of(before).filter(were -> !were.isEmpty()));
    }

    /** Brings back what was cleared, if nothing was put there since. */
    public void restore() {
        cleared.get().ifPresent(this::keep);
    }

    /** Whether all were taken out and can be brought back. */
    ObservableBooleanValue restorable() {
        return Bindings.createBooleanBinding(() -> cleared.get().isPresent(), cleared);
    }

    /** What is done before it is known what was there when the window was closed is done to that. */
    private void change(UnaryOperator<List<PaperId>> how) {
        if (known) {
            keep(how.apply(wanted));
        } else {
            early.add(how);
            if (!turns.isBusy()) {
                read();
            }
        }
    }

    private void keep(List<PaperId> then) {
        if (then.size() > MOST) {
            say(TEXTS.get("full"));
            return;
        }
        cleared.set(Optional.empty());
        problem.set(Optional.empty());
        wanted = List.copyOf(then);
        List<PaperId> now = wanted;
        ask(() -> {
            access.compared(now);
            return access.compared();
        });
    }

    private void read() {
        ask(access::compared);
    }

    private void ask(Callable<List<Paper>> work) {
        long mine = ++asked;
        turns.run(
                work,
                answer -> {
                    if (asked == mine) {
                        show(answer);
                    }
                },
                failure -> {
                    say(Background.explain(failure));
                    known();
                });
    }

    private void show(List<Paper> now) {
        wanted = now.stream().map(Paper::id).toList();
        if (!papers.equals(now)) {
            papers.setAll(now);
        }
        read.set(read.get() + 1);
        known();
    }

    private void known() {
        known = true;
        List<UnaryOperator<List<PaperId>>> before = List.copyOf(early);
        early.clear();
        before.forEach(this::change);
    }

    private void say(String message) {
        problem.set(Optional.of(message));
    }
}
