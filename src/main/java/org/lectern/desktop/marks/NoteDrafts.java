package org.lectern.desktop.marks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.library.Change;
import org.lectern.paper.PaperId;

/**
 * Notes that were typed and are not in the library yet. A draft goes when it is saved; where that fails it stays, for the next time.
 * Used on the FX thread, but for the writing.
 */
final class NoteDrafts {
    private final LibraryAccess library;
    private final Background background;
    private final Outcome outcome;
    private final Map<PaperId, String> drafts = new LinkedHashMap<>();
    private final Map<PaperId, Long> written = new HashMap<>();
    private long turns;

    /** Is told what became of a draft. */
    interface Outcome {
        void saved(Change change);

        void failed(Exception failure);
    }

    NoteDrafts(LibraryAccess library, Background background, Outcome outcome) {
        this.library = library;
        this.background = background;
        this.outcome = outcome;
    }

    void put(PaperId paper, String text) {
        drafts.put(paper, text);
    }

    Optional<String> of(PaperId paper) {
        return Optional.ofNullable(drafts.get(paper));
    }

    /** Saves all drafts. */
    void save() {
        Map.copyOf(drafts).forEach(this::save);
    }

    private void save(PaperId paper, String text) {
        long turn = ++turns;
        background.run(
                () -> write(turn, paper, text),
                change -> {
                    drafts.remove(paper, text);
                    change.ifPresent(outcome::saved);
                },
                outcome::failed);
    }

    /** Of two that are written at once, the one that was typed later stays. */
    private synchronized Optional<Change> write(long turn, PaperId paper, String text) {
        if (written.getOrDefault(paper, 0L) > turn) {
            return Optional.empty();
        }
        Optional<Change> change = library.mark(stored -> stored.marks().note(paper, text));
        written.put(paper, turn);
        return change;
    }
}
