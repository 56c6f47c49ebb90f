package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.notes.Drafts;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.library.Change;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import org.lectern.search.MarkedText;
import org.lectern.text.DisplayText;

/** The entry that is read: its paper, and what the list says of it. Used on the FX thread. */
public final class EntryViewModel {
    private final LibraryAccess access;
    private final ListViewModel list;
    private final PaperViewModel paper;
    private final Consumer<Runnable> later;
    private final Drafts<Key> drafts;
    private final ReadOnlyObjectWrapper<Optional<ListRow.Entry>> entry = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");
    private Optional<Key> key = Optional.empty();
    private boolean loading;
    private long typed;

    /** Names an entry: the key of its list, and its paper. */
    private record Key(String list, PaperId paper) {}

    /**
     * The entry of a list that is read.
     *
     * @param later does something when nobody has typed for a while
     */
    public EntryViewModel(
            LibraryAccess access,
            LibraryViewModel library,
            ListViewModel list,
            Background background,
            Consumer<Runnable> later) {
        this.access = access;
        this.list = list;
        this.later = later;
        paper = new PaperViewModel(access::markAbstract, access::versions, background);
        drafts = new Drafts<>(background, this::write, new Drafts.Outcome<>() {
            @Override
            public void written(Key of, String text) {
                if (list.list().get().filter(one -> one.key().equals(of.list)).isPresent()) {
                    list.noted(of.paper, text);
                }
            }

            @Override
            public void saved(Change change) {
                library.changed(change);
            }

            @Override
            public void failed(Exception failure) {
                library.say(Done.failed(Background.explain(failure)));
            }
        });
        list.lead().subscribe(row -> show(list.entry()));
        note.subscribe((before, now) -> noteTyped(now));
    }

    private Optional<Change> write(Key of, String text) {
        return access.mark(stored -> {
            String name = stored.readingLists()
                    .keyed(of.list)
                    .map(ReadingList::name)
                    .orElseThrow(() -> new LibraryException("The list of this note is no longer there."));
            return stored.readingLists().set(name, List.of(of.paper), EntryField.NOTE, text);
        });
    }

    /** The list it is in. */
    ListViewModel list() {
        return list;
    }

    /** Its paper. */
    PaperViewModel paper() {
        return paper;
    }

    /** What is shown; empty when no paper of the list is chosen. */
    ReadOnlyObjectProperty<Optional<ListRow.Entry>> entry() {
        return entry.getReadOnlyProperty();
    }

    /** The note as it stands; what is typed is saved by itself. */
    StringProperty note() {
        return note;
    }

    private void show(Optional<ListRow.Entry> now) {
        Optional<Key> next = now.flatMap(
                row -> list.list().get().map(of -> new Key(of.key(), row.entry().paper())));
        if (!next.equals(key)) {
            saveNote();
            key = next;
        }
        entry.set(now);
        now.ifPresentOrElse(
                row -> paper.show(
                        row.paper(),
                        MarkedText.unmarked(DisplayText.of(row.paper().title()).text()),
                        ""),
                paper::close);
        String text = next.flatMap(drafts::of)
                .or(() -> now.flatMap(row -> row.entry().field(EntryField.NOTE)))
                .orElse("");
        if (!text.equals(note.get())) {
            loading = true;
            note.set(text);
            loading = false;
        }
    }

    private void noteTyped(String text) {
        if (!loading && key.isPresent()) {
            drafts.put(key.get(), text);
            long mine = ++typed;
            later.accept(() -> {
                if (mine == typed) {
                    saveNote();
                }
            });
        }
    }

    /** Saves what was typed and is not saved: when the field is left, another entry is chosen, or the window closes. */
    public void saveNote() {
        drafts.save();
    }

    /** Votes on it, or takes the vote back. */
    void vote(Vote vote) {
        entry.get().ifPresent(row -> list.vote(List.of(row.entry().paper()), vote));
    }
}
