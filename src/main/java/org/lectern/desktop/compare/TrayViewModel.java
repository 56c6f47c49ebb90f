package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** The papers that are put aside to be compared, whatever is searched meanwhile, and after a restart too. Used on the FX thread. */
public final class TrayViewModel {
    /** How many papers are compared at most. */
    public static final int MOST = 6;

    private static final String FULL = "A comparison has six papers at most. Take one out first.";

    private final LibraryAccess access;
    private final Background background;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ObservableList<Paper> shown = FXCollections.unmodifiableObservableList(papers);
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final Object file = new Object();
    private final ReadOnlyLongWrapper read = new ReadOnlyLongWrapper();
    private List<PaperId> wanted = List.of();
    private final ObjectProperty<Optional<List<PaperId>>> cleared = new SimpleObjectProperty<>(Optional.empty());

    /** An empty one; {@link #start} fills it. */
    public TrayViewModel(LibraryAccess access, LibraryViewModel library, Background background) {
        this.access = access;
        this.background = background;
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
            say("Of " + size + " papers no more than six can be compared. Select fewer.");
            return;
        }
        background.run(() -> access.papers(scope), this::toggle, failure -> say(Background.explain(failure)));
    }

    private void toggle(List<PaperId> chosen) {
        List<PaperId> then = new ArrayList<>(wanted);
        if (then.containsAll(chosen)) {
            then.removeAll(chosen);
        } else {
            chosen.stream().filter(id -> !then.contains(id)).forEach(then::add);
        }
        keep(then);
    }

    /** Adds papers that are not there. */
    public void add(List<PaperId> chosen) {
        List<PaperId> then = new ArrayList<>(wanted);
        chosen.stream().filter(id -> !then.contains(id)).forEach(then::add);
        keep(then);
    }

    /** Takes a paper out. */
    public void remove(PaperId paper) {
        keep(wanted.stream().filter(id -> !id.equals(paper)).toList());
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
        keep(List.of());
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

    private void keep(List<PaperId> then) {
        if (then.size() > MOST) {
            say(FULL);
            return;
        }
        cleared.set(Optional.empty());
        problem.set(Optional.empty());
        wanted = List.copyOf(then);
        List<PaperId> now = wanted;
        long mine = asked.incrementAndGet();
        long order = kept.incrementAndGet();
        background.run(
                () -> {
                    synchronized (file) {
                        // What was wanted before is not written over what is wanted now.
                        if (kept.get() == order) {
                            access.compared(now);
                        }
                        return access.compared();
                    }
                },
                known -> show(mine, known),
                failure -> say(Background.explain(failure)));
    }

    private void read() {
        long mine = asked.incrementAndGet();
        background.run(
                () -> {
                    synchronized (file) {
                        return access.compared();
                    }
                },
                known -> show(mine, known),
                failure -> say(Background.explain(failure)));
    }

    private void show(long mine, List<Paper> known) {
        if (asked.get() == mine) {
            wanted = known.stream().map(Paper::id).toList();
            if (!papers.equals(known)) {
                papers.setAll(known);
            }
            read.set(read.get() + 1);
        }
    }

    private void say(String message) {
        problem.set(Optional.of(message));
    }
}
