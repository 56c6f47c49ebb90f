package org.lectern.desktop.lists;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.notes.Drafts.Written;
import org.lectern.desktop.notes.NoteText;
import org.lectern.library.Change;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadingList;

/** What the list that is open is for. Used on the FX thread. */
public final class DescriptionViewModel {
    private static final Texts TEXTS = Texts.of(DescriptionViewModel.class);

    private final LibraryAccess access;
    private final ListViewModel list;
    private final NoteText<String> text;

    DescriptionViewModel(LibraryAccess access, LibraryViewModel library, ListViewModel list) {
        this.access = access;
        this.list = list;
        // Nothing is saved before the field is left: until then Escape gives it up.
        text = new NoteText<>(library, list.turns(), pause -> {}, this::write, list::described);
        list.list().subscribe(now -> show());
        list.shown().subscribe(now -> show());
    }

    private void show() {
        Optional<ReadingList> open = list.list().get();
        text.show(
                open.map(ReadingList::key),
                list.shown()
                        .get()
                        .filter(now -> open.filter(now.list()::equals).isPresent())
                        .map(now -> now.content().description())
                        .or(() -> open.map(ReadingList::description))
                        .orElse(""));
    }

    private Written write(String key, String read, String typed) {
        String name = stored(key)
                .map(ReadingList::name)
                .orElseThrow(() -> new LibraryException(TEXTS.get("gone.typed", typed.strip())));
        Optional<Change> change = access.mark(stored -> stored.readingLists().describe(name, read, typed.strip()));
        return Written.of(change, stored(key).map(ReadingList::description).orElse(""));
    }

    private Optional<ReadingList> stored(String key) {
        return access.lists().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The text as it stands, in Markdown, with what was typed of it. */
    StringProperty text() {
        return text.text();
    }

    /** Saves what was typed. */
    void keep() {
        text.keep();
    }

    /** Saves what was typed, before the window closes. */
    void saveLast() {
        text.saveLast();
    }

    /** Gives up what was typed. */
    void drop() {
        text.drop();
    }
}
