package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.notes.Drafts;
import org.lectern.desktop.notes.NoteText;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.list.EntryField;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.MarkedText;
import org.lectern.text.DisplayText;

/** The entry that is read: its paper, and what the list says of it. Used on the FX thread. */
public final class EntryViewModel {
    private final LibraryViewModel library;
    private final ListViewModel list;
    private final PaperViewModel paper;
    private final NoteText<EntryKey> note;
    private final Drafts<EntryKey> lines;
    private final ReadOnlyObjectWrapper<Optional<ListRow.Entry>> entry = new ReadOnlyObjectWrapper<>(Optional.empty());

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
        this.library = library;
        this.list = list;
        paper = new PaperViewModel(access::markAbstract, access::roles, access::versions, background);
        EntryWriter writer = new EntryWriter(access);
        note = new NoteText<>(library, list.turns(), later, writer, list::said);
        lines = new Drafts<>(library, list.turns(), writer, list::said);
        list.lead().subscribe(row -> show(list.entry()));
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
        return note.text();
    }

    private void show(Optional<ListRow.Entry> now) {
        entry.set(now);
        now.ifPresentOrElse(
                row -> paper.show(
                        row.paper(),
                        MarkedText.unmarked(DisplayText.of(row.paper().title()).text()),
                        ""),
                paper::close);
        note.show(
                key(now, EntryField.NOTE),
                now.flatMap(row -> row.entry().field(EntryField.NOTE)).orElse(""));
    }

    /** What a field of a row is called. */
    Optional<EntryKey> key(Optional<ListRow.Entry> row, EntryField field) {
        return row.flatMap(shown ->
                list.list().get().map(of -> new EntryKey(of.key(), shown.entry().paper(), field)));
    }

    // ---- what is typed in lines ----

    /** What was typed in a line and is not saved. */
    Optional<String> draft(EntryKey line) {
        return lines.of(line);
    }

    /**
     * Notes what is typed in a line.
     *
     * @param read what stood there before
     */
    void typed(EntryKey line, String read, String text) {
        lines.put(line, read, text);
    }

    /** Gives up what was typed in a line. */
    void drop(EntryKey line) {
        lines.drop(line);
    }

    /**
     * Shows what was typed in a line, and saves it.
     *
     * @return false when the text is none of that field, which is said in a sentence; then it stays
     */
    boolean keep(EntryKey line) {
        Optional<String> typed = lines.of(line);
        try {
            Optional<String> clean = typed.map(line.field()::clean);
            // One that could not be written before is tried again when somebody says so.
            lines.retry(line);
            lines.save(line);
            clean.ifPresent(text -> list.said(line, text));
            return true;
        } catch (IllegalArgumentException refused) {
            library.say(Done.failed(Background.explain(refused)));
            return false;
        }
    }

    // ---- saving ----

    /** Saves the note when it was typed and is not saved: when its field is left, or another entry is chosen. */
    public void saveNote() {
        note.save();
    }

    /** Saves all that was typed, before the window closes. */
    void saveLast() {
        note.saveLast();
        lines.saveLast();
    }

    // ---- what is done to the entry ----

    /** Votes on it, or takes the vote back. */
    void vote(Vote vote) {
        one().ifPresent(id -> list.vote(List.of(id), vote));
    }

    /** Gives its paper so many stars, 0 for none. */
    void rate(int stars) {
        one().ifPresent(id -> list.rate(List.of(id), stars));
    }

    /** Notes how far the reader has read its paper. */
    void read(ReadingState state) {
        one().ifPresent(id -> list.read(List.of(id), state));
    }

    private Optional<PaperId> one() {
        return entry.get().map(row -> row.entry().paper());
    }
}
