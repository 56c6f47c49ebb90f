package org.lectern.desktop.library;

import java.util.Collection;
import java.util.List;
import org.lectern.desktop.base.Texts;
import org.lectern.library.Change;
import org.lectern.library.Stepped;

/** Back through what was done, or forth again. */
enum Way {
    BACK("undo", Done.Kind.UNDONE) {
        @Override
        Stepped take(LibraryAccess library, Collection<Long> passing) {
            return library.undo(passing);
        }
    },
    FORTH("redo", Done.Kind.REDONE) {
        @Override
        Stepped take(LibraryAccess library, Collection<Long> passing) {
            return library.redo(passing);
        }
    };

    private static final Texts TEXTS = Texts.of(Way.class);

    private final String key;
    private final Done.Kind kind;

    Way(String key, Done.Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Takes one step. */
    abstract Stepped take(LibraryAccess library, Collection<Long> passing);

    /** What is said while a step is taken. */
    Done underWay() {
        return Done.of(TEXTS.get("underway." + key));
    }

    /**
     * What is said of the outcome of a step.
     *
     * @param passed whether an earlier one was refused, and passed over
     */
    Done said(Stepped outcome, boolean passed) {
        return switch (outcome) {
            case Stepped.Done done ->
                new Done(
                        ChangeWords.of(done.step().summary()),
                        done.changes().stream().map(Change::number).toList().reversed(),
                        kind);
            case Stepped.Refused(var step, var why, var later) ->
                Done.failed(
                        later.isEmpty()
                                ? why
                                : TEXTS.get("blocked." + key, ChangeWords.of(step.summary()), named(later)));
            case Stepped.Nothing() -> Done.of(passed ? TEXTS.get("nothing-else." + key) : TEXTS.get("nothing." + key));
        };
    }

    private static String named(List<String> later) {
        String first = ChangeWords.of(later.getFirst());
        return later.size() == 1 ? TEXTS.get("later.one", first) : TEXTS.get("later.more", first, later.size() - 1);
    }
}
