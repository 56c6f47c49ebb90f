package org.lectern.desktop.library;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.desktop.base.Words;
import org.lectern.library.Change;
import org.lectern.library.Stepped;

/** Back through what was done, or forth again. */
enum Way {
    BACK("undo", "Undoing…", "Not undone", Done.Kind.UNDONE) {
        @Override
        Stepped take(LibraryAccess library, Collection<Long> passing) {
            return library.undo(passing);
        }
    },
    FORTH("redo", "Redoing…", "Not redone", Done.Kind.REDONE) {
        @Override
        Stepped take(LibraryAccess library, Collection<Long> passing) {
            return library.redo(passing);
        }
    };

    private final String verb;
    private final String underWay;
    private final String refused;
    private final Done.Kind kind;

    Way(String verb, String underWay, String refused, Done.Kind kind) {
        this.verb = verb;
        this.underWay = underWay;
        this.refused = refused;
        this.kind = kind;
    }

    /** Takes one step. */
    abstract Stepped take(LibraryAccess library, Collection<Long> passing);

    /** What is said while a step is taken. */
    Done underWay() {
        return Done.of(underWay);
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
                        done.step().summary(),
                        done.changes().stream().map(Change::number).toList().reversed(),
                        kind);
            case Stepped.Refused(var step, var why, var later) ->
                Done.failed(
                        later.isEmpty()
                                ? why
                                : "%s: “%s”, because of what came after it: %s. Once more to %s what was done before it."
                                        .formatted(refused, step.summary(), named(later), verb));
            case Stepped.Nothing() -> Done.of("There is nothing " + (passed ? "else " : "") + "to " + verb);
        };
    }

    private static String named(List<String> later) {
        String first =
                later.stream().limit(1).map(summary -> "“" + summary + "”").collect(Collectors.joining());
        return later.size() == 1 ? first : first + " and " + Words.count(later.size() - 1L, "other change");
    }
}
