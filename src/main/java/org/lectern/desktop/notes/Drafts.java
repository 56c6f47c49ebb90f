package org.lectern.desktop.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.InTurn;
import org.lectern.desktop.library.ChangeWords;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.library.Change;
import org.lectern.list.EntryField;
import org.lectern.list.TypedText;

/**
 * Texts that were typed and are not in the library yet, each with what stood there when the typing began: what others write there
 * meanwhile is seen, and stays. A draft goes when it is saved; where that fails it stays, until it is typed again or all are saved for the
 * last time. Used on the FX thread, but for the writing.
 *
 * @param <K> names a text
 */
public final class Drafts<K> {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final LibraryViewModel library;
    private final InTurn turns;
    private final Writer<K> writer;
    private final Landed<K> landed;
    private final Map<K, Draft> drafts = new LinkedHashMap<>();

    /** Writes a text into the library, in the background. */
    @FunctionalInterface
    public interface Writer<K> {
        /**
         * Writes it; what others wrote there since it was read stays.
         *
         * @param read what stood there when the typing began
         */
        Written write(K text, String read, String typed);

        /** What the text is, which says how two of them are joined. */
        default EntryField field(K text) {
            return EntryField.NOTE;
        }
    }

    /**
     * What became of a text.
     *
     * @param change of the library; empty when it said so already
     * @param stored what stands there now
     * @param summary of what was done, for a person
     */
    public record Written(Optional<Change> change, String stored, String summary) {
        /** As its change says. */
        public static Written of(Optional<Change> change, String stored) {
            return new Written(
                    change,
                    stored,
                    change.map(Change::summary).map(ChangeWords::of).orElse(""));
        }
    }

    /** Is told what stands in the library now, before whoever shows that reads it anew. */
    @FunctionalInterface
    public interface Landed<K> {
        void landed(K text, String stored);
    }

    /** What was typed; {@code read} and {@code stored} are the worker's while {@code written} is being saved. */
    private static final class Draft {
        private volatile String read;
        private volatile String stored;
        private String typed = "";
        private Optional<String> written = Optional.empty();
        private int saving;
        private Optional<String> refused = Optional.empty();

        Draft(String read) {
            this.read = read;
            this.stored = read;
        }
    }

    /**
     * Without drafts.
     *
     * @param library is told what was saved, and why something could not be
     * @param turns in which they are written, with whatever else is done to the same things
     */
    public Drafts(LibraryViewModel library, InTurn turns, Writer<K> writer, Landed<K> landed) {
        this.library = library;
        this.turns = turns;
        this.writer = writer;
        this.landed = landed;
    }

    /**
     * Keeps what was typed.
     *
     * @param read what stood there before, where nothing was typed yet
     */
    public void put(K text, String read, String typed) {
        Draft draft = drafts.computeIfAbsent(text, absent -> new Draft(read));
        draft.typed = typed;
        draft.refused = Optional.empty();
        if (draft.saving == 0 && typed.equals(draft.read)) {
            drafts.remove(text);
        }
    }

    /** What was typed and is not saved. */
    public Optional<String> of(K text) {
        return Optional.ofNullable(drafts.get(text)).map(draft -> draft.typed);
    }

    /** Gives up what was typed. */
    public void drop(K text) {
        drafts.remove(text);
    }

    /** Lets a draft that could not be saved be saved again. */
    public void retry(K text) {
        Optional.ofNullable(drafts.get(text)).ifPresent(draft -> draft.refused = Optional.empty());
    }

    /** Saves all drafts, but for those that could not be saved as they are. */
    public void save() {
        List.copyOf(drafts.keySet()).forEach(this::save);
    }

    /** Saves a draft, unless it could not be saved as it is. */
    public void save(K text) {
        Optional.ofNullable(drafts.get(text))
                .filter(draft -> !draft.refused.equals(Optional.of(draft.typed)))
                .ifPresent(draft -> save(text, draft));
    }

    /** Saves all drafts, also those that could not be saved before. */
    public void saveLast() {
        Map.copyOf(drafts).forEach(this::save);
    }

    private void save(K text, Draft draft) {
        String typed = draft.typed;
        if (draft.written.equals(Optional.of(typed))) {
            return;
        }
        draft.written = Optional.of(typed);
        draft.saving++;
        turns.run(
                () -> write(text, draft, typed),
                written -> {
                    draft.saving--;
                    landed(text, draft, written);
                },
                failure -> {
                    draft.saving--;
                    draft.written = Optional.empty();
                    draft.refused = Optional.of(typed);
                    library.say(Done.failed(Background.explain(failure)));
                });
    }

    private Written write(K text, Draft draft, String typed) {
        Written written = writer.write(text, draft.read, typed);
        draft.read = typed;
        draft.stored = written.stored();
        return written;
    }

    /** Texts are cleaned of blanks when they are stored. */
    private static boolean saysTheSame(EntryField field, String typed, String stored) {
        try {
            return squeezed(field.clean(typed)).equals(squeezed(stored));
        } catch (IllegalArgumentException unclean) {
            return squeezed(typed).equals(squeezed(stored));
        }
    }

    private static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private void landed(K text, Draft draft, Written written) {
        if (draft.saving == 0 && draft.equals(drafts.get(text))) {
            EntryField field = writer.field(text);
            if (draft.typed.equals(draft.read)) {
                draft.typed = draft.stored;
            } else if (!saysTheSame(field, draft.read, draft.stored)) {
                // What others wrote there comes into what is typed, too.
                draft.typed = TypedText.of(field, draft.read, draft.typed, draft.stored);
            }
            draft.read = draft.stored;
            draft.written = Optional.empty();
            if (draft.typed.equals(draft.stored)) {
                drafts.remove(text);
            }
        }
        landed.landed(text, written.stored());
        written.change()
                .ifPresent(change -> library.changed(Done.undoable(written.summary(), List.of(change.number()))));
    }
}
