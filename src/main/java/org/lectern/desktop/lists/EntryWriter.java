package org.lectern.desktop.lists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.notes.Drafts;
import org.lectern.desktop.notes.Drafts.Written;
import org.lectern.library.Change;
import org.lectern.library.Listed;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryField;
import org.lectern.list.ListEntry;
import org.lectern.paper.PaperId;

/**
 * Writes what was typed of the entries of lists. What was typed of one that is gone meanwhile becomes a note of the reader's own, so that it
 * is not lost. Stateless.
 */
record EntryWriter(LibraryAccess access) implements Drafts.Writer<EntryKey> {
    private static final Texts TEXTS = Texts.of(EntryWriter.class);

    @Override
    public EntryField field(EntryKey text) {
        return text.field();
    }

    @Override
    public Written write(EntryKey text, String read, String typed) {
        Optional<String> list = access.lists().stream()
                .filter(one -> one.key().equals(text.list()))
                .map(ReadingList::name)
                .findFirst();
        if (list.filter(name -> entry(name, text.paper()).isPresent()).isEmpty()) {
            return rescue(text, typed);
        }
        String name = list.get();
        Optional<Change> change =
                access.mark(stored -> stored.readingLists().set(name, text.paper(), text.field(), read, typed));
        return Written.of(
                change,
                entry(name, text.paper())
                        .flatMap(entry -> entry.field(text.field()))
                        .orElse(""));
    }

    private Optional<ListEntry> entry(String list, PaperId paper) {
        return access.listed(List.of(paper)).values().stream()
                .flatMap(Collection::stream)
                .filter(listed -> listed.list().equals(list))
                .map(Listed::entry)
                .findFirst();
    }

    private Written rescue(EntryKey text, String typed) {
        if (typed.isBlank()) {
            return new Written(Optional.empty(), typed, "");
        }
        String note = text.field() == EntryField.NOTE ? typed : text.field().key() + ": " + typed;
        return new Written(
                access.mark(stored -> stored.marks().note(text.paper(), "", note)), typed, TEXTS.get("rescued"));
    }
}
