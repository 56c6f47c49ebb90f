package org.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Undo or redo: takes back the changes of the step that is its turn when it begins. For one time. */
final class Stepping implements Door.Plan {
    private final Collection<Long> passing;
    private final Function<Steps, Optional<Step>> which;
    private Optional<Step> step = Optional.empty();

    /**
     * A step back, or forth.
     *
     * @param passing changes that are not to be taken
     * @param which what is taken of where undo and redo stand
     */
    Stepping(Collection<Long> passing, Function<Steps, Optional<Step>> which) {
        this.passing = List.copyOf(passing);
        this.which = which;
    }

    @Override
    public List<Reversal> works(Connection connection) throws SQLException {
        step = which.apply(StepScan.of(connection, passing));
        return step.stream()
                .flatMap(found -> found.changes().stream())
                .map(Reversal::new)
                .toList();
    }

    Stepped run(Door door) {
        try {
            List<Change> changes = door.changeAll(this);
            return step.<Stepped>map(done -> new Stepped.Done(done, changes)).orElseGet(Stepped.Nothing::new);
        } catch (Refusal refusal) {
            return new Stepped.Refused(
                    step.orElseThrow(),
                    String.valueOf(refusal.getMessage()),
                    refusal.later().stream().map(History.Entry::summary).toList());
        }
    }
}
