package org.lectern.desktop.marks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.base.Latest;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.notes.Drafts.Written;
import org.lectern.desktop.notes.NoteText;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/** What is said of the paper that is open: its state, tags, lists and note. Used on the FX thread. */
public final class MarksViewModel {
    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final Latest asking;
    private final InTurn turns;
    private final NoteText<PaperId> note;
    private final ReadOnlyObjectWrapper<Optional<PaperId>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);

    /**
     * What the library knows.
     *
     * @param marks of the paper
     * @param tags all tags there are
     * @param lists all lists there are
     */
    public record Known(PaperMarks marks, List<String> tags, List<String> lists) {
        static final Known NOTHING = new Known(PaperMarks.NONE, List.of(), List.of());

        /** Copies the lists. */
        public Known {
            tags = List.copyOf(tags);
            lists = List.copyOf(lists);
        }
    }

    /**
     * The marks of the paper that is open.
     *
     * @param later does something when nobody has typed for a while
     */
    public MarksViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            PaperViewModel open,
            Background background,
            Consumer<Runnable> later) {
        this.access = access;
        this.library = library;
        asking = new Latest(background);
        turns = new InTurn(background);
        library.writesIn(turns);
        note = new NoteText<>(library, turns, later, this::write, (of, now) -> {});
        open.open().subscribe(shown -> opened(shown.map(now -> now.paper().id())));
        library.version().subscribe((before, now) -> refresh());
    }

    private Written write(PaperId of, String read, String typed) {
        Optional<Change> change = access.mark(stored -> stored.marks().note(of, read, typed));
        return Written.of(change, access.marks(of).note().orElse(""));
    }

    /** Whose marks they are; empty when no paper is open. */
    public ReadOnlyObjectProperty<Optional<PaperId>> paper() {
        return paper.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    /** The note as it stands; what is typed is saved by itself. */
    public StringProperty note() {
        return note.text();
    }

    private void opened(Optional<PaperId> now) {
        if (!paper.get().equals(now)) {
            paper.set(now);
            show(new Known(PaperMarks.NONE, known.get().tags(), known.get().lists()));
            refresh();
        }
    }

    private void refresh() {
        Optional<PaperId> asked = paper.get();
        if (asked.isEmpty()) {
            asking.forget();
            return;
        }
        PaperId id = asked.get();
        asking.ask(() -> new Known(access.marks(id), access.tagNames(), access.listNames()), this::show, this::failed);
    }

    /** Shows what is known; a draft stays, for it is newer. */
    private void show(Known now) {
        known.set(now);
        note.show(paper.get(), now.marks().note().orElse(""));
    }

    /** Saves what was typed and is not saved: when the field is left, or another paper is opened. */
    public void saveNote() {
        note.save();
    }

    /** As {@link #saveNote}, before the window closes. */
    public void saveLast() {
        note.saveLast();
    }

    public void state(ReadingState state) {
        mark(id -> stored -> stored.marks().state(List.of(id), state));
    }

    /** Gives the paper so many stars, 1 to {@link PaperMarks#MOST_STARS}; takes them off with 0. */
    public void rate(int stars) {
        mark(id -> stored -> stored.marks().rate(List.of(id), stars));
    }

    /** Gives the paper a tag; nothing for a blank name. */
    public void tag(String name) {
        if (!name.isBlank()) {
            mark(id -> stored -> stored.marks().tag(List.of(id), name));
        }
    }

    public void untag(String name) {
        mark(id -> stored -> stored.marks().untag(List.of(id), name));
    }

    /** Adds the paper to a list, which is made when there is none; nothing for a blank name. */
    public void addTo(String list) {
        if (!list.isBlank()) {
            mark(id -> stored -> stored.readingLists().add(list, List.of(id), true));
        }
    }

    public void removeFrom(String list) {
        mark(id -> stored -> stored.readingLists().remove(list, List.of(id)));
    }

    private void mark(Function<PaperId, Function<Library, Optional<Change>>> work) {
        paper.get()
                .ifPresent(id -> turns.run(
                        () -> access.mark(work.apply(id)), change -> change.ifPresent(library::changed), this::failed));
    }

    private void failed(Exception failure) {
        library.say(Done.failed(Background.explain(failure)));
    }
}
