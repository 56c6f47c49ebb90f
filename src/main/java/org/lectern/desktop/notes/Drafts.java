package org.lectern.desktop.notes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.desktop.base.Background;
import org.lectern.library.Change;

/**
 * Notes that were typed and are not in the library yet. A draft goes when it is saved; where that fails it stays, for the next time.
 * Used on the FX thread, but for the writing.
 *
 * @param <K> names a note
 */
public final class Drafts<K> {
    private final Background background;
    private final Writer<K> writer;
    private final Outcome<K> outcome;
    private final Map<K, String> drafts = new LinkedHashMap<>();
    private final Map<K, Long> written = new HashMap<>();
    private long turns;

    /** Writes a note into the library, in the background. */
    @FunctionalInterface
    public interface Writer<K> {
        /** Writes it; empty when it was written so already. */
        Optional<Change> write(K note, String text);
    }

    /** Is told what became of a draft. */
    public interface Outcome<K> {
        /** The note says so in the library now; the draft goes after this. */
        default void written(K note, String text) {}

        void saved(Change change);

        void failed(Exception failure);
    }

    /** Without drafts. */
    public Drafts(Background background, Writer<K> writer, Outcome<K> outcome) {
        this.background = background;
        this.writer = writer;
        this.outcome = outcome;
    }

    /** Keeps what was typed. */
    public void put(K note, String text) {
        drafts.put(note, text);
    }

    /** What was typed and is not saved. */
    public Optional<String> of(K note) {
        return Optional.ofNullable(drafts.get(note));
    }

    /** Saves all drafts. */
    public void save() {
        Map.copyOf(drafts).forEach(this::save);
    }

    private void save(K note, String text) {
        long turn = ++turns;
        background.run(
                () -> write(turn, note, text),
                change -> {
                    outcome.written(note, text);
                    drafts.remove(note, text);
                    change.ifPresent(outcome::saved);
                },
                outcome::failed);
    }

    /** Of two that are written at once, the one that was typed later stays. */
    private synchronized Optional<Change> write(long turn, K note, String text) {
        if (written.getOrDefault(note, 0L) > turn) {
            return Optional.empty();
        }
        Optional<Change> change = writer.write(note, text);
        written.put(note, turn);
        return change;
    }
}
