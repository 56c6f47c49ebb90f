package org.lectern.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.library.Step;
import org.lectern.library.Stepped;
import org.lectern.library.Steps;

/** What is said of undo and redo. */
enum StepWords {
    UNDO("Undid", "undo", "to have it back: lectern redo") {
        @Override
        Optional<Step> next(Steps steps) {
            return steps.undo();
        }
    },
    REDO("Redid", "redo", "to take it back: lectern undo") {
        @Override
        Optional<Step> next(Steps steps) {
            return steps.redo();
        }
    };

    private final String done;
    private final String verb;
    private final String back;

    StepWords(String done, String verb, String back) {
        this.done = done;
        this.verb = verb;
        this.back = back;
    }

    /** The step that is next. */
    abstract Optional<Step> next(Steps steps);

    /**
     * Tells what came of a step; gives the exit code.
     *
     * @param steps where undo and redo stand without some changes
     */
    int tell(Console console, Stepped outcome, Function<Collection<Long>, Steps> steps) {
        return switch (outcome) {
            case Stepped.Done(var step, var changes) -> {
                console.line("%s: %s (%s)".formatted(done, step.summary(), back));
                yield ExitCode.DONE;
            }
            case Stepped.Refused(var step, var why, var later) -> {
                console.tell("lectern: " + why);
                next(steps.apply(step.changes()))
                        .filter(before -> before.changes().size() == 1)
                        .ifPresent(before -> console.tell("lectern: to %s what was done before it (%s): lectern undo %d"
                                .formatted(
                                        verb, before.summary(), before.changes().getFirst())));
                yield ExitCode.INCOMPLETE;
            }
            case Stepped.Nothing() -> {
                console.tell("lectern: there is nothing to " + verb);
                yield ExitCode.INCOMPLETE;
            }
        };
    }
}
