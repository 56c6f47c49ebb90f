package org.lectern.desktop.notes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.library.LibraryViewModel;

/**
 * A text that is shown and typed, of one thing after the other: what was typed of each is kept until it is saved, and shown again until
 * then. Used on the FX thread.
 *
 * @param <K> names a text
 */
public final class NoteText<K> {
    private final Consumer<Runnable> later;
    private final Drafts<K> drafts;
    private final StringProperty text = new SimpleStringProperty("");
    private Optional<K> key = Optional.empty();
    private String stored = "";
    private boolean loading;
    private long typed;

    /**
     * The text of nothing.
     *
     * @param library is told what was saved, and why something could not be
     * @param turns in which texts are written
     * @param later does something when nobody has typed for a while
     */
    public NoteText(
            LibraryViewModel library,
            InTurn turns,
            Consumer<Runnable> later,
            Drafts.Writer<K> writer,
            Drafts.Landed<K> landed) {
        this.later = later;
        drafts = new Drafts<>(library, turns, writer, (of, now) -> {
            if (key.equals(Optional.of(of))) {
                show(key, now);
            }
            landed.landed(of, now);
        });
        text.subscribe((before, now) -> typed(now));
    }

    /** The text as it stands; what is typed is saved by itself. */
    public StringProperty text() {
        return text;
    }

    /** Shows what is stored of something, or nothing; a draft stays, for it is newer. What was typed of another is saved. */
    public void show(Optional<K> now, String known) {
        if (!now.equals(key)) {
            save();
            key = now;
            now.ifPresent(drafts::retry);
        }
        stored = known;
        String shown = now.flatMap(drafts::of).orElse(known);
        if (!shown.equals(text.get())) {
            loading = true;
            text.set(shown);
            loading = false;
        }
    }

    private void typed(String now) {
        if (!loading && key.isPresent()) {
            drafts.put(key.get(), stored, now);
            long mine = ++typed;
            later.accept(() -> {
                if (mine == typed) {
                    save();
                }
            });
        }
    }

    /** Shows again what is stored, and gives up what was typed. */
    public void drop() {
        key.ifPresent(drafts::drop);
        show(key, stored);
    }

    /** Saves what was typed and is not saved: when the field is left, or something else is shown. */
    public void save() {
        drafts.save();
    }

    /** As {@link #save}, also what could not be saved before, for somebody asks for it. */
    public void keep() {
        key.ifPresent(drafts::retry);
        save();
    }

    /** As {@link #save}, for the last time: also what could not be saved before. */
    public void saveLast() {
        drafts.saveLast();
    }
}
